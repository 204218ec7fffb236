/**
 * Every input in a process of its own: it ends in time, says what it found as JSON or why it could not in one line,
 * and runs nothing.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBundle } from '../bundled-cli.ts'
import { executionInputs } from './execution-inputs.ts'
import { fileInputs } from './file-inputs.ts'
import { frontmatterInputs } from './frontmatter-inputs.ts'
import type { HostileInput } from './input.ts'
import { proseInputs } from './prose-inputs.ts'
import { syntaxInputs } from './syntax-inputs.ts'

interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly canary: boolean
}

const inputs = [...executionInputs, ...fileInputs, ...frontmatterInputs, ...proseInputs, ...syntaxInputs].filter(
  (input) => !(input.posixOnly && process.platform === 'win32'),
)
const secondsEach = 30
const atOnce = 2

let base = ''
const outcomes = new Map<string, Outcome>()

beforeAll(async () => {
  const cli = ensureBundle()
  base = mkdtempSync(join(tmpdir(), 'hostile-'))
  const queue = [...inputs.entries()]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, input] = next
      outcomes.set(input.name, await attack(cli, join(base, String(index)), input))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

async function attack(cli: string, folder: string, input: HostileInput): Promise<Outcome> {
  const canary = join(folder, 'canary')
  mkdirSync(folder)
  input.prepare(folder, canary)
  const result = await run(cli, ['lint', '--format', 'json', ...(input.args ?? ['content'])], folder)
  const outcome = { ...result, canary: existsSync(canary) }
  rmSync(folder, { recursive: true, force: true })
  return outcome
}

function run(cli: string, args: readonly string[], cwd: string): Promise<Omit<Outcome, 'canary'>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--max-old-space-size=512', cli, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: secondsEach * 1000,
      killSignal: 'SIGKILL',
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

test('the set is large', () => {
  expect(inputs.length).toBeGreaterThan(100)
  expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length)
})

test.for(inputs)('$name', ({ name, isRefused }) => {
  const outcome = outcomes.get(name)
  expect(outcome?.canary).toBe(false)
  if (isRefused) {
    expect(outcome).toMatchObject({ status: 2, stdout: '' })
    expect(outcome?.stderr).toMatch(/^afterword: [^\n]+\n$/)
    return
  }
  expect(outcome?.stderr).toBe('')
  expect([0, 1]).toContain(outcome?.status)
  expect(failuresOfOurs(outcome?.stdout ?? '')).toEqual([])
})

test('the guards refuse what would overwhelm the parser; nothing is left to the supervisor', () => {
  const overwhelmed = inputs.filter(({ name, isRefused }) => {
    const ids = isRefused ? [] : messageIds(outcomes.get(name)?.stdout ?? '')
    return ids.some((id) => ['tooSlow', 'tooHungry', 'crashed'].includes(id))
  })
  expect(overwhelmed.map(({ name }) => name)).toEqual([])
})

/** Ids of messages that speak of a failure of ours rather than of the document. */
function failuresOfOurs(json: string): string[] {
  return messageIds(json).filter((id) => ['internal', 'internal-error'].includes(id))
}

function messageIds(json: string): string[] {
  const results: readonly { readonly messages: readonly { readonly messageId: string }[] }[] = JSON.parse(json)
  return results.flatMap(({ messages }) => messages.map(({ messageId }) => messageId))
}
