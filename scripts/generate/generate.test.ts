import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { AnyRule } from '#lint/library/rule'
import { wordRule } from '#lint/testing/word-rule'
import { catalogueSource, toIdentifier } from './catalogue.ts'
import { levelText, withHeader } from './rule-header.ts'
import { schemaFiles } from './schemas.ts'

const rule = wordRule('wording-word', 'FOO', {
  category: 'wording',
  fixable: true,
  mandatory: true,
  defaultOptions: { most: 3 },
  options: (z) => z.object({ most: z.number().describe('How many are fine') }),
})
const profiles = {
  starter: { description: 'For a start.', rules: ['wording-word'] },
  other: { description: 'For others.', rules: [] },
}

const header = `<!-- begin generated header: \`npm run generate\` -->
# wording-word

Disallow a word.

\`wording\` · warning in drafts, error from review on · in \`starter\` · 🔧 \`--fix\` · 🔒 cannot be disabled in a file

Options:
- \`most\`: How many are fine (default \`3\`)
<!-- end generated header -->
`

test('a page without header gets one above its text', () => {
  expect(withHeader('## Why\n\nBecause.\n', rule, profiles)).toBe(`${header}\n## Why\n\nBecause.\n`)
})

test('a page without text gets its sections', () => {
  expect(withHeader('', rule, profiles)).toBe(`${header}\n## Why\n\n## Examples\n\n## When not to use it\n`)
})

test('an old header is replaced, and the text below stays', () => {
  const old = withHeader('## Why\n\nBecause.\n', wordRule('wording-other', 'FOO'), profiles)
  expect(withHeader(old, rule, profiles)).toBe(`${header}\n## Why\n\nBecause.\n`)
  expect(withHeader(withHeader(old, rule, profiles), rule, profiles)).toBe(withHeader(old, rule, profiles))
})

test.each([
  { levels: ['error', 'error', 'error'], text: 'error at every status' },
  { levels: ['warn', 'error', 'error'], text: 'warning in drafts, error from review on' },
  { levels: ['warn', 'warn', 'error'], text: 'warning until published, then error' },
  { levels: ['off', 'warn', 'error'], text: 'off in drafts, warning in review, error once published' },
] as const)('$text', ({ levels, text }) => {
  expect(levelText(levels)).toBe(text)
})

test('a rule that compares documents says so, and when a schedule turns it on', () => {
  const late = wordRule('library-late', 'FOO', {
    category: 'library',
    reads: 'library',
    levels: ['off', 'off', 'off'],
    scheduledLevels: ['off', 'off', 'error'],
  })
  expect(withHeader('', late, profiles)).toContain(
    '`library` · off at every status · with `--scheduled`: off until published, then error · in no profile · compares documents',
  )
})

test('a catalogue without rules can be imported', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-catalogue-'))
  const path = join(folder, 'index.ts')
  // The type is erased, so it need not be found there.
  writeFileSync(path, catalogueSource([]))
  const module = (await import(pathToFileURL(path).href)) as { readonly rules: readonly AnyRule[] }
  expect(module.rules).toEqual([])
  rmSync(folder, { recursive: true })
})

test('a catalogue imports each rule under a name of its own', () => {
  expect(toIdentifier('action-be-careful')).toBe('actionBeCareful')
  expect(catalogueSource(['ai-cohort', 'mdx-safe'])).toContain(
    "import aiCohort from './ai-cohort/rule.ts'\nimport mdxSafe from './mdx-safe/rule.ts'\n",
  )
})

test('the schema of the configuration describes rules and their options', () => {
  const [[name, content] = ['', '{}']] = schemaFiles([rule], profiles)
  expect(name).toBe('config.json')
  expect(JSON.parse(content)).toMatchObject({
    properties: {
      profile: { enum: ['starter', 'other'] },
      rules: {
        additionalProperties: false,
        properties: {
          'wording-word': {
            description: 'Disallow a word.',
            anyOf: [{}, {}, { prefixItems: [{}, { properties: { most: { description: 'How many are fine' } } }] }],
          },
        },
      },
    },
  })
})
