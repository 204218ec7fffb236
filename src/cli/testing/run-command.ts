/** Run a command inside a test: what it writes and how it ends, without a process of its own. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'

export interface CommandRun {
  /** 2 for a usage error, as the command line has it. */
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** The text of a file of that folder. */
export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

/** Run a command on 2026-11-20 in a folder; anything but a usage error is thrown on. */
export async function runCommand(command: Command, args: readonly string[], cwd: string): Promise<CommandRun> {
  const written = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof written) => ({
    write: (text: string) => void (written[name] += text),
    isTerminal: false,
    width: 80,
  })
  const io = {
    cwd,
    env: {},
    now: Date.UTC(2026, 10, 20),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    readStdin: () => Promise.resolve(new Uint8Array()),
  }
  try {
    return { status: await command.run(args, io), ...written }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { status: 2, stdout: written.stdout, stderr: `${written.stderr}afterword: ${error.message}\n` }
  }
}
