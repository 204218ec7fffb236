import { expect, test } from 'vitest'
import { toFacts } from '#model/facts'
import { factsOfPath } from '#model/facts/of-path'
import { parseDocument } from '#model/parse'
import { lintDocument } from '../run.ts'
import { toSettings, type SettingsInput } from '../settings.ts'
import { toTestSource } from '../testing/test-source.ts'
import { wordRule } from '../testing/word-rule.ts'
import { namedFiles, toLibraries } from './library.ts'
import { defineLibraryRule, type LibraryRule } from './rule.ts'
import { lintLibrary, type LibraryRunOptions } from './run.ts'

/** Reports each document that has another one beside it, at its opening fence. */
const company: LibraryRule = defineLibraryRule({
  id: 'library-company',
  meta: {
    category: 'library',
    levels: ['off', 'warn', 'error'],
    scheduledLevels: ['error', 'error', 'error'],
    description: 'Require solitude.',
    messages: { company: 'Unexpected `{count}` others, expected none' },
    advice: 'Be alone.',
    reads: 'library',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ facts, library }) {
    const count = library.documents.length - 1
    if (count > 0) yield { messageId: 'company', span: facts.opening, data: { count } }
  },
})
const word = wordRule('structure-word', 'FOO')
const broken: LibraryRule = {
  ...company,
  id: 'library-broken',
  check: () => {
    throw new Error('planted')
  },
}

const folder = 'content/postmortems'
const a = `${folder}/2026-03-02-a.mdx`
const b = `${folder}/2026-03-02-b.mdx`
const published = (snippet = '', frontmatter = {}) => toTestSource({ snippet, frontmatter })

function run(
  sources: Readonly<Record<string, string>>,
  {
    settings: input,
    ...options
  }: Partial<Omit<LibraryRunOptions, 'settings'>> & { settings?: Partial<SettingsInput> } = {},
) {
  const settings = toSettings({ rules: [word, company], ...input })
  const documents = Object.entries(sources).map(([path, source]) => parseDocument(source, path))
  const results = new Map(documents.map((document) => [document.path, lintDocument(document, { settings, now: 0 })]))
  const compared = lintLibrary(documents.map(toFacts), { settings, now: 0, results, ...options })
  return Object.fromEntries(
    [...compared].map(([path, { findings, suppressed }]) => [
      path,
      [
        ...findings.map(({ ruleId, severity, messageId }) => `${severity} ${ruleId} ${messageId}`),
        ...suppressed.map(({ finding }) => `hidden ${finding.ruleId}`),
      ],
    ]),
  )
}

const seen = ['error library-company company']

test('reports documents beside what was found in them, at the level of their status', () => {
  expect(run({ [a]: published('FOO'), [b]: published('', { status: 'in-review' }) })).toEqual({
    [a]: [...seen, 'error structure-word word'],
    [b]: ['warn library-company company'],
  })
})

test('is off where its level says so, on in a scheduled run, and as configured', () => {
  const sources = { [a]: published('', { status: 'draft' }), [b]: published('', { status: 'draft' }) }
  expect(run(sources)).toEqual({ [a]: [], [b]: [] })
  expect(run(sources, { settings: { scheduled: true } })).toEqual({ [a]: seen, [b]: seen })
  const overrides = { 'library-company': { level: 'warn' } } as const
  expect(run(sources, { settings: { scheduled: true, overrides } })[a]).toEqual(['warn library-company company'])
})

test('softens for a near miss', () => {
  expect(run({ [a]: published('', { kind: 'near-miss' }), [b]: published() })[a]).toEqual([
    'warn library-company company',
  ])
})

test('compares with all, reports only what was asked for', () => {
  expect(run({ [a]: published(), [b]: published() }, { only: new Set([b]) })).toEqual({ [b]: seen })
})

test('keeps libraries apart, and files outside of any', () => {
  const elsewhere = 'other/content/postmortems/2026-03-02-b.mdx'
  expect(run({ [a]: published(), [elsewhere]: published(), 'notes/c.mdx': published() })).toEqual({
    [a]: [],
    [elsewhere]: [],
  })
})

test('a rule that does not look at a type leaves it alone', () => {
  const runbook = 'content/runbooks/restart.mdx'
  expect(run({ [a]: published(), [runbook]: published() })).toEqual({ [a]: seen, [runbook]: [] })
})

test('a rule that throws costs its own result', () => {
  const settings = { rules: [broken, company] }
  expect(run({ [a]: published(), [b]: published() }, { settings })[a]).toEqual([
    'error library-broken internal-error',
    ...seen,
  ])
  expect(() => run({ [a]: published() }, { settings, rethrow: true })).toThrow('planted')
})

const reason = '-- a reason that says something'
const disable = (rules: string) => `{/* afterword-disable ${rules} ${reason} */}`

test.each([
  { name: 'names the rule', rules: 'library-company', found: ['hidden library-company'] },
  { name: 'names all rules', rules: '', found: ['hidden library-company'] },
  {
    name: 'hides nothing of it',
    rules: 'library-company',
    alone: true,
    found: ['warn directive unused'],
  },
  { name: 'hides nothing at all', rules: '', alone: true, found: ['warn directive unused-all'] },
  {
    name: 'names it beside one of a single document',
    rules: 'structure-word, library-company',
    found: ['warn directive unused', 'hidden library-company'],
  },
  {
    name: 'names both and is needed for neither',
    rules: 'structure-word, library-company',
    alone: true,
    found: ['warn directive unused'],
  },
])('a directive that $name', ({ rules, alone, found }) => {
  const sources = { [a]: published(disable(rules)), ...(!alone && { [b]: published() }) }
  expect(run(sources)[a]).toEqual(found)
})

test('a directive counts once, however often documents are compared', () => {
  const settings = toSettings({ rules: [word, company] })
  const documents = [a, b].map((path) => parseDocument(published(`${disable('')}\n\nFOO`), path))
  const facts = documents.map(toFacts)
  const options = { settings, now: 0 }
  const once = lintLibrary(facts, {
    ...options,
    results: new Map(documents.map((document) => [document.path, lintDocument(document, options)])),
  })
  expect(once.get(a)?.suppressed.map(({ finding }) => finding.ruleId)).toEqual(['library-company', 'structure-word'])
  expect(lintLibrary(facts, { ...options, results: once })).toEqual(once)
})

test('without results of the documents, only comparisons come back', () => {
  const found = run({ [a]: published(`FOO ${disable('structure-word')}`), [b]: published() }, { results: new Map() })
  expect(found[a]).toEqual(seen)
})

test('an unused directive of a comparison is nothing that --fix takes away', () => {
  const settings = toSettings({ rules: [word, company] })
  const document = parseDocument(published(`${disable('library-company')}\n\n${disable('structure-word')}`), a)
  const results = new Map([[a, lintDocument(document, { settings, now: 0 })]])
  const findings = lintLibrary([toFacts(document)], { settings, now: 0, results }).get(a)?.findings
  expect(findings?.map(({ messageId, fix }) => [messageId, fix !== undefined])).toEqual([
    ['unused', false],
    ['unused', true],
  ])
})

test('a directive for all rules waits for the comparison before it is called unused', () => {
  const { findings } = lintDocument(parseDocument(published(disable('')), a), {
    settings: toSettings({ rules: [word, company] }),
    now: 0,
  })
  expect(findings).toEqual([])
  const alone = lintDocument(parseDocument(published(disable('')), 'notes/a.mdx'), {
    settings: toSettings({ rules: [word, company] }),
    now: 0,
  })
  expect(alone.findings.map(({ messageId }) => messageId)).toEqual(['unused-all'])
})

test('a library finds documents by path and id, and keeps what follows from all', () => {
  const [library] = toLibraries([factsOfPath(b), factsOfPath(a), factsOfPath('content/runbooks/2026-03-02-a.mdx')])
  expect(library?.documents.map(({ path }) => path)).toEqual([a, b, 'content/runbooks/2026-03-02-a.mdx'])
  expect(library?.at(b)?.id).toBe('2026-03-02-b')
  expect(library?.withId('2026-03-02-a')).toHaveLength(2)
  expect(library?.withId('none')).toEqual([])
  let computed = 0
  const count = () => ++computed
  expect([library?.derive(count), library?.derive(count)]).toEqual([1, 1])
})

test('whether a file exists is known where somebody looked', () => {
  const facts = [factsOfPath(a)]
  expect(toLibraries(facts)[0]?.hasFile('content/x')).toBeUndefined()
  const [looked] = toLibraries(facts, new Set(['content/x']))
  expect(['content/x', 'content/y', a].map((path) => looked?.hasFile(path))).toEqual([true, false, true])
})

test('the files that a document names stand in its library', () => {
  const source = published(
    '[a](b.csv), [out](../../../etc/passwd), [root](../../package.json), [own](#x), [b](b.csv#x)',
  )
  const named = namedFiles(toFacts(parseDocument(source, a)))
  expect(named).toEqual([
    `${folder}/evidence/channel.json`,
    `${folder}/evidence/answers.csv`,
    `${folder}/evidence/index.diff`,
    `${folder}/b.csv`,
  ])
  expect(namedFiles(toFacts(parseDocument(source, 'notes/a.mdx')))).toEqual([])
})
