import { expect, test } from 'vitest'
import { cacheKey, runKey } from './cache-key.ts'
import { toSettings, type SettingsInput } from './settings.ts'
import { wordRule } from './testing/word-rule.ts'

const now = Date.parse('2026-11-20T23:00:00Z')
const hour = 60 * 60 * 1000
const rule = wordRule('action-word', 'FOO')
const clocked = wordRule('action-clock', 'FOO', { usesClock: true })

function key(input: Partial<SettingsInput> = {}, { version = '1.0.0', at = now } = {}): string {
  return runKey({ settings: toSettings({ rules: [rule], ...input }), version, now: at })
}

const changes = [
  { name: 'a level', other: key({ overrides: { 'action-word': { level: 'warn' } } }) },
  { name: 'an option', other: key({ overrides: { 'action-word': { options: { most: 1 } } } }) },
  { name: 'the version of a rule', other: key({ rules: [wordRule('action-word', 'FOO', { version: 2 })] }) },
  { name: 'another rule', other: key({ rules: [rule, clocked] }) },
  { name: 'directives', other: key({ directives: false }) },
  { name: 'the address of the rule pages', other: key({ docs: 'https://example.org/' }) },
  { name: 'a release', other: key({}, { version: '1.0.1' }) },
]

test.each(changes)('forgets with $name', ({ other }) => {
  expect(other).not.toBe(key())
})

test('forgets with the day only if a rule looks at the clock', () => {
  const tomorrow = { at: now + 2 * hour }
  expect(key({}, tomorrow)).toBe(key())
  expect(key({ rules: [clocked] }, tomorrow)).not.toBe(key({ rules: [clocked] }))
  expect(key({ rules: [clocked] }, { at: now - hour })).toBe(key({ rules: [clocked] }))
})

test('text and path do not run together', () => {
  expect(cacheKey('run', 'a.mdx', 'b')).not.toBe(cacheKey('run', 'a.mdxb', ''))
})
