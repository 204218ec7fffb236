/** What the texts behind Afterword ask for is held by a rule or shown by a feature: each row is run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from '#model/parse'
import { lintDocument } from '#lint/run'
import { toSettings } from '#lint/settings'
import { rules } from '#rules/index'
import { describe, expect, test } from 'vitest'
import { toTestSource } from '../../src/lint/testing/test-source.ts'
import type { Fixture } from './row.ts'
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

describe.each(rows.map((row) => ({ row, name: `${row.from}: ${row.asks}` })))('$name', ({ row }) => {
  if ('rule' in row) {
    test('the failing fixture is reported', () => expect(reported(row.failing)).toContain(row.rule))
    test('the passing fixture is not', () => expect(reported(row.passing)).not.toContain(row.rule))
  } else if ('feature' in row) {
    test('the feature stands where the row says', () => {
      expect(readFileSync(join(root, row.shown.file), 'utf8').toLowerCase()).toContain(row.shown.words.toLowerCase())
    })
  } else {
    test('the row says why nothing answers it', () => expect(row.notBuilt).not.toBe(''))
  }
})
