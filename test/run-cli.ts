import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ensureBundle } from './bundled-cli.ts'

export interface CliRun {
  readonly status: number | null
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

/** Run the bundled command line, without what the surroundings of the tests would change. */
export function runCli(
  args: readonly string[],
  cwd: string,
  { env = {}, input = '' }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): CliRun {
  const { GITHUB_ACTIONS: _actions, GITHUB_STEP_SUMMARY: _summary, FORCE_COLOR: _color, ...clean } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [ensureBundle(), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...clean, NO_COLOR: '', ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}
