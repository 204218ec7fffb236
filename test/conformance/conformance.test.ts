/** What the texts behind Afterword ask for is held by a rule or shown by a feature: each row is run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from '#model/parse'
import { lintDocument } from '#lint/run'
import { toSettings } from '#lint/settings'
import { rules } from '#rules/index'
import { describe, expect, test } from 'vitest'
import { toTestSource } from '#lint/testing/test-source'
import type { Fixture, Row } from './row.ts'
import { rows } from './rows.ts'

const root = join(import.meta.dirname, '../..')
const settings = toSettings({ rules })
const now = Date.parse('2026-03-05T12:00:00Z')

/** Ids of the rules that report on a fixture. */
function reported({ mdx, section, frontmatter, path }: Fixture): ReadonlySet<string> {
  const source = path === undefined ? toTestSource({ snippet: mdx, section, frontmatter }) : mdx
  const document = parseDocument(source, path ?? 'content/postmortems/2026-03-02-retired-refund-policy.mdx')
  return new Set(lintDocument(document, { settings, now }).findings.map(({ ruleId }) => ruleId))
}

const named = <Some extends Row>(some: readonly Some[]): readonly (Some & { readonly name: string })[] =>
  some.map((row) => ({ ...row, name: `${row.from}: ${row.asks}` }))

describe('held by a rule', () => {
  const held = named(rows.filter((row) => 'rule' in row))
  test.each(held)('$name: the failing fixture is reported', ({ rule, failing }) => {
    expect(reported(failing)).toContain(rule)
  })
  test.each(held)('$name: the passing fixture is not', ({ rule, passing }) => {
    expect(reported(passing)).not.toContain(rule)
  })
})

describe('answered by a feature', () => {
  test.each(named(rows.filter((row) => 'feature' in row)))('$name: stands where the row says', ({ shown }) => {
    expect(readFileSync(join(root, shown.file), 'utf8').toLowerCase()).toContain(shown.words.toLowerCase())
  })
})

test.each(named(rows.filter((row) => 'notBuilt' in row)))('not built, with a reason: $name', ({ notBuilt }) => {
  expect(notBuilt).not.toBe('')
})
