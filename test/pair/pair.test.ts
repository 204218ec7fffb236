/** A good and a bad version of one fictional incident: the good one is clean, the bad one is found at every planted fault. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintDocument } from '#lint/run'
import { toSettings } from '#lint/settings'
import { parseDocument } from '#model/parse'
import { rules } from '#rules/index'
import { profiles } from '#rules/presets'
import { expect, test } from 'vitest'
import { planted } from './planted.ts'

const settings = toSettings({ rules, profile: profiles.recommended })
const now = Date.parse('2026-03-05T12:00:00Z')

/** Rule and line of each finding, sorted; lines are cut as in `planted`. */
function findings(name: string): readonly string[] {
  const source = readFileSync(join(import.meta.dirname, name), 'utf8')
  const document = parseDocument(source, 'content/postmortems/2026-03-02-retired-refund-policy.mdx')
  const lines = source.split('\n')
  return lintDocument(document, { settings, now })
    .findings.map(({ ruleId, line }) => `${ruleId}: ${(lines[line - 1] ?? '').slice(0, 70)}`)
    .toSorted()
}

test('the good version is clean', () => {
  expect(findings('good.mdx')).toEqual([])
})

test('the bad version is reported at every planted fault and at nothing else', () => {
  expect(findings('bad.mdx')).toEqual(planted.map(([rule, line]) => `${rule}: ${line}`).toSorted())
})

test('the pair shows at least 45 rules', () => {
  expect(new Set(planted.map(([rule]) => rule)).size).toBeGreaterThanOrEqual(45)
})
