/** The commands that read one document, as the package ships them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const now = ['--now', '2026-11-20']

test('an incident goes from its declaration to a draft that is asked about', () => {
  const cwd = folderWith({})
  const declared = runCli(['new', 'declaration', 'wrong-refunds', '--domain', 'prompt', ...now], cwd)
  expect(declared).toMatchObject({ status: 0, stderr: '' })
  const path = 'content/postmortems/2026-11-20-wrong-refunds/index.mdx'
  const live = readFileSync(join(cwd, path), 'utf8')
  expect(runCli(['check', path, ...now], cwd).stdout).toContain('Which inputs, versions, logs and messages')

  const preview = runCli(['promote', path, '--dry-run', '--author', '@team'], cwd)
  expect(preview).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(live)
  expect(runCli(['promote', path, '--author', '@team'], cwd)).toMatchObject({ status: 0, stderr: '' })
  const draft = readFileSync(join(cwd, path), 'utf8')
  expect(draft).toBe(preview.stdout)
  for (const line of live.split('\n')) if (!line.includes('status:')) expect(draft.split('\n')).toContain(line)

  const linted = runCli(['lint', '-f', 'json', ...now], cwd)
  expect(linted.status).toBe(0)
  const results: readonly { readonly messages: readonly unknown[] }[] = JSON.parse(linted.stdout)
  expect(results.flatMap(({ messages }) => messages)).toEqual([])

  const asked = runCli(['check', '2026-11-20-wrong-refunds', '--format', 'json', ...now], cwd)
  expect(asked).toMatchObject({ status: 0, stderr: '' })
  const { topics }: { readonly topics: readonly { readonly topic: string }[] } = JSON.parse(asked.stdout)
  expect(topics.map(({ topic }) => topic)).toContain('causes')
  expect(runCli(['promote', path], cwd)).toMatchObject({ status: 2, stdout: '' })
})

test('explain reads a sentence as the rules do', () => {
  const cwd = folderWith({})
  const { status, stdout } = runCli(['explain', '--sentence', 'The engineer forgot to rebuild the index.'], cwd)
  expect(status).toBe(0)
  expect(stdout).toMatch(/The engineer {2}a person \(role\)/)
  expect(stdout).toContain('wording-blame')
})
