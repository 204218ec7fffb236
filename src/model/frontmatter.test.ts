import { describe, expect, it } from 'vitest'
import { fieldsOf, jsonSchemaOf } from './frontmatter-schema.ts'
import { readFrontmatter } from './frontmatter.ts'
import type { DocumentType } from './section-titles.ts'

const complete = `title: Refund answers from a retired policy
severity: SEV1
status: published
classes: [correctness]
services: [assistant]
started: 2026-03-02T09:14:00Z
detected: 2026-03-02T09:31:00Z
resolved: 2026-03-02T12:40:00Z
detectedBy: customer
authors: ["@team-assist"]
reviewers: ["@team-evals"]
evidence:
  - id: E1
    kind: log`

function read(source: string, type: DocumentType = 'postmortem') {
  const reading = readFrontmatter(source, type)
  const found = reading.problems.map(({ code, span }) => `${code} «${source.slice(span.start, span.end)}»`)
  return { ...reading, found }
}

/** The complete frontmatter with one line replaced or added. */
function readWith(line: string) {
  const key = /^[^:]*/.exec(line)?.[0] ?? ''
  const lines = complete.split(/\n(?! )/).filter((other) => !other.startsWith(`${key}:`))
  return read(`---\n${[line, ...lines].join('\n')}\n---\n`)
}

describe('a complete frontmatter', () => {
  const source = `---\n${complete}\nfacilitator: "@guild"\nkind: incident\ndomains: [retrieval/stale-index, prompt]\nsnapshot: {model: m-4, taken: 2026-03-02T10:00:00Z}\nrelated:\n  - {id: 2025-11-03-x, as: recurrence-of}\nregimes:\n  - name: gdpr-33\n    reportable: no\n    aware: 2026-03-02\n---\n`
  const { meta, found, frontmatter } = read(source)

  it('has no problem', () => {
    expect(found).toEqual([])
  })

  it('is typed', () => {
    expect(meta).toMatchObject({
      title: 'Refund answers from a retired policy',
      severity: 'SEV1',
      domains: [{ domain: 'retrieval', pattern: 'stale-index' }, { domain: 'prompt' }],
      started: { precision: 'instant', at: Date.parse('2026-03-02T09:14:00Z') },
      related: [{ id: '2025-11-03-x', as: 'recurrence-of' }],
      regimes: [{ name: 'gdpr-33', reportable: 'no', aware: { precision: 'day' } }],
      snapshot: { model: 'm-4', taken: '2026-03-02T10:00:00Z' },
    })
  })

  it('keeps what was written as plain data', () => {
    expect(frontmatter.data).toMatchObject({ started: '2026-03-02T09:14:00Z', regimes: [{ reportable: 'no' }] })
  })

  it.each([
    [['title'], 'Refund answers from a retired policy', 'title'],
    [['evidence', 0, 'kind'], 'log', 'kind'],
    [['related', 0, 'as'], 'recurrence-of', 'as'],
    [['authors', 0], '"@team-assist"', '"@team-assist"'],
    [['related', 0, 'why'], '{id: 2025-11-03-x, as: recurrence-of}', '{id: 2025-11-03-x, as: recurrence-of}'],
  ])('places %s', (path, value, key) => {
    const [valueSpan, keySpan] = [frontmatter.valueSpan(...path), frontmatter.keySpan(...path)]
    expect(source.slice(valueSpan.start, valueSpan.end)).toBe(value)
    expect(source.slice(keySpan.start, keySpan.end)).toBe(key)
  })

  it('places what does not exist at the block', () => {
    expect(frontmatter.valueSpan('nothing')).toEqual(frontmatter.span)
  })
})

describe('values', () => {
  it.each([
    ['another case', 'severity: sev-1', ['severity-scale «sev-1»'], 'SEV1'],
    ['another scale', 'severity: high', ['bad-value «high»'], undefined],
    ['blanks for hyphens', 'status: In Review', ['bad-value «In Review»'], 'in-review'],
    ['a word for a list', 'classes: safety', ['not-a-list «safety»'], '[safety]'],
    ['a name of a person', 'authors: [Bob Smith]', ['bad-value «Bob Smith»'], undefined],
    ['a handle without quotation marks', 'authors: [@team-a]', ['yaml-unquoted «@team-a»'], '"@team-a"'],
    ['a time without a date', 'started: 08:30', ['bad-moment «08:30»'], undefined],
    ['a time in UTC', 'started: 2026-03-02 09:14 UTC', ['bad-moment «2026-03-02 09:14 UTC»'], '2026-03-02T09:14:00Z'],
    ['another zone', 'started: 2026-03-02 10:14 CET', ['bad-moment «2026-03-02 10:14 CET»'], '2026-03-02T09:14:00Z'],
    ['a zone that may mean two', 'started: 2026-03-02 10:14 IST', ['bad-moment «2026-03-02 10:14 IST»'], undefined],
    [
      'a clock of twelve hours and a month in words',
      'started: 2 March 2026 9:14 pm UTC',
      ['bad-moment «2 March 2026 9:14 pm UTC»'],
      '2026-03-02T21:14:00Z',
    ],
    ['a time without a zone', 'started: 2026-03-02 10:14', ['bad-moment «2026-03-02 10:14»'], undefined],
    ['an approximate time', 'started: ~2026-03-02 10:14 UTC', ['bad-moment «~2026-03-02 10:14 UTC»'], undefined],
    ['a range', 'started: 2026-03-02 10:14–10:20 UTC', ['bad-moment «2026-03-02 10:14–10:20 UTC»'], undefined],
    ['a date that no calendar has', 'started: 2026-02-30', ['bad-moment «2026-02-30»'], undefined],
    ['a word', 'started: yesterday', ['bad-moment «yesterday»'], undefined],
    ['a boolean', 'title: true', ['bad-value «true»'], undefined],
    ['nothing', 'facilitator:', ['empty-value «facilitator»'], undefined],
    ['an empty text', 'facilitator: ""', ['empty-value «facilitator»'], undefined],
    ['an empty list', 'services: []', ['empty-list «[]»'], undefined],
    ['an unknown domain', 'domains: [retrieva]', ['bad-value «retrieva»'], undefined],
    [
      'an unknown pattern',
      'domains: [retrieval/Stale Index]',
      ['bad-value «retrieval/Stale Index»'],
      'retrieval/stale-index',
    ],
    [
      'a relation without a reason',
      'related: [{id: x, as: not-related-to}]',
      ['missing-key «{id: x, as: not-related-to}»'],
      undefined,
    ],
    ['a colon', 'title: Search: stale', ['yaml-colon «Search: stale»'], '"Search: stale"'],
    [
      'a script as a source',
      'evidence: [{id: E1, kind: log, source: "javascript:x"}]',
      ['unsafe-url «"javascript:x"»'],
      undefined,
    ],
    ['an alias', 'tags: [&a x, *a]', ['anchor «x»', 'alias «*a»', 'empty-value «*a»'], undefined],
    ['a tag', 'title: !!js/function x', ['yaml-tag «!!js/function»'], undefined],
    ['a merge key', '<<: {a: b}', ['merge-key «<<»'], undefined],
    ['a key that does not exist', 'colour: red', ['unknown-key «colour»'], undefined],
    ['another spelling of a key', 'detected_by: customer', ['unknown-key «detected_by»'], undefined],
    ['a key of another format', 'start: 2026-03-02', ['unknown-key «start»'], undefined],
  ])('%s', (_name, line, found, fix) => {
    const reading = readWith(line)
    expect(reading.found).toEqual(found)
    if (!found[0]?.startsWith('unknown-key')) expect(reading.problems[0]?.fix).toBe(fix)
    for (const { message } of reading.problems) expect(message).toMatch(/^Unexpected .*[^.]$/s)
  })

  it.each([
    ['sevrity: SEV1', 'Unexpected key `sevrity`, expected `severity`'],
    ['start: 2026', 'Unexpected key `start`, expected `started`'],
    ['colour: red', 'Unexpected key `colour`, expected a known key'],
    ['severity: P1', 'Unexpected `P1`, expected `SEV0`, `SEV1`, `SEV2`, `SEV3` or `SEV4`'],
  ])('explains %s', (line, message) => {
    expect(readWith(line).problems.map((problem) => problem.message)).toContain(message)
  })

  it.each([
    ['title: 2024'],
    ['reviewers: ["@org/team"]'],
    ['detected: unknown'],
    ['started: 2026-03'],
    ['detectedBy: unknown'],
    ['tags: [1.10, no, 2026-03-02]'],
  ])('takes %s', (line) => {
    expect(readWith(line).found).toEqual([])
  })

  it('keeps a fix of a key that is there already to itself', () => {
    const { problems } = read(`---\n${complete}\nTitle: x\n---\n`)
    expect(problems).toMatchObject([{ code: 'unknown-key' }])
    expect(problems[0]).not.toHaveProperty('fix')
  })

  it('reads the keys after a broken one', () => {
    const { meta } = read('---\ntitle: a: b\nseverity: SEV2\nstatus: [\n---\n')
    expect(meta).toMatchObject({ title: 'a: b', severity: 'SEV2' })
  })
})

describe('what must be there', () => {
  const missing = (yaml: string, type?: DocumentType) =>
    read(`---\n${yaml}\n---\n`, type)
      .problems.filter(({ code }) => code === 'missing-key' || code === 'other-format')
      .flatMap(({ message }) => message.replace(/, expected .*/, '').match(/[^`]+(?=`)/g))
      .filter((part) => part !== null && /^\w+$/.test(part))

  it.each<[string, string, readonly string[], DocumentType?]>([
    ['a declaration', 'title: a\nseverity: SEV1\nstatus: declared', ['started']],
    ['a draft', 'title: a\nseverity: SEV1\nstatus: draft', ['started', 'authors']],
    [
      'a published one',
      'title: a\nstatus: published',
      [
        'severity',
        'classes',
        'services',
        'started',
        'detected',
        'resolved',
        'detectedBy',
        'authors',
        'evidence',
        'reviewers',
      ],
    ],
    ['a public record', complete.replace(/reviewers.*/, 'origin: public-record'), ['organisation']],
    ['a near miss', complete.replace(/resolved.*/, 'kind: near-miss'), []],
    ['an AI incident', `${complete}\ndomains: [prompt]`, ['snapshot']],
    ['an AI incident of cost', `${complete.replace('correctness', 'cost')}\ndomains: [serving/quota]`, []],
    ['a runbook', 'title: a', ['playbook', 'service', 'owner', 'risk'], 'runbook'],
    ['a draft of a runbook', 'title: a\nstatus: draft', [], 'runbook'],
    ['a game day', 'title: a', ['sources', 'mode', 'scheduled'], 'game-day'],
    ['an operations specification', 'title: a', ['service', 'owner', 'oncall'], 'operations'],
    ['a learning report', 'title: a', ['period', 'audience', 'sources', 'themes'], 'learning-report'],
  ])('in %s', (_name, yaml, keys, type) => {
    expect(missing(yaml, type)).toEqual(keys)
  })
})

describe('the other types', () => {
  it('puts their own keys aside', () => {
    const { meta, found } = read(
      '---\ntitle: a\nservice: s\nowner: "@t"\noncall: {primary: a, secondary: b, schedule: c}\n---\n',
      'operations',
    )
    expect(found).toEqual([])
    expect(meta).toEqual({
      title: 'a',
      other: { service: 's', owner: '@t', oncall: { primary: 'a', secondary: 'b', schedule: 'c' } },
    })
  })

  it('reads measured times of a game day by name', () => {
    const { meta } = read(
      '---\ntitle: a\nsources: [x]\nmode: staging\nscheduled: 2026-01\ndetected: 12 min\nverifies: ["x#A2"]\n---\n',
      'game-day',
    )
    expect(meta.detected).toBeUndefined()
    expect(meta.other).toMatchObject({ detected: '12 min', verifies: ['x#A2'], scheduled: { precision: 'month' } })
  })
})

describe('the block', () => {
  it.each([
    ['nothing', '', ['missing-frontmatter «»']],
    ['only text', '# a', ['missing-frontmatter «»']],
    ['JavaScript', '---js\n{ title: process.exit(1) }\n---\n', ['language «---js»']],
    ['JSON', '---json\n{}\n---\n', ['language «---json»']],
    ['TOML', '---toml\na = 1\n---\n', ['language «---toml»']],
    ['CoffeeScript', '--- coffee\na: 1\n---\n', ['language «--- coffee»']],
    ['TOML by its own fence', '+++\na = 1\n+++\n', ['language «+++»']],
    ['an unclosed block', '---\ntitle: a\n', ['unclosed «---»']],
    ['a blank line before it', '\n---\ntitle: a\n---\n', ['not-first «\n»']],
    ['a list', '---\n- a\n---\n', ['not-a-mapping «- a\n»']],
    ['a text', '---\na\n---\n', ['not-a-mapping «a»']],
    ['too many lines', `---\n${'a: b\n'.repeat(2001)}---\n`, ['frontmatter-size «---»']],
    ['too many letters', `---\na: ${'b'.repeat(70_000)}\n---\n`, ['frontmatter-size «---»']],
  ])('%s', (_name, source, found) => {
    const reading = read(source)
    expect(reading.found).toEqual(found)
    expect(reading.frontmatter.data).toEqual({})
  })

  it('says the language of a fence that is YAML after all', () => {
    expect(read('---yaml\ntitle: a\n---\n').problems[0]).toMatchObject({ fix: '---' })
  })

  it.each([
    ['line ends of Windows', '---\r\ntitle: a\r\nstatus: draft\r\n---\r\n', 0],
    ['a byte order mark', '\uFEFF---\ntitle: a\nstatus: draft\n---\n', 1],
    ['blanks after the fences', '---  \ntitle: a\nstatus: draft\n---  \n', 0],
    ['carriage returns alone', '---\rtitle: a\rstatus: draft\r---\r', 0],
    ['no line after it', '---\ntitle: a\nstatus: draft\n---', 0],
  ])('is read with %s', (_name, source, start) => {
    const { frontmatter, meta } = read(source)
    expect(frontmatter.data).toEqual({ title: 'a', status: 'draft' })
    expect(frontmatter.span?.start).toBe(start)
    expect(source.slice(meta.title ? frontmatter.valueSpan('title').start : 0)).toMatch(/^a[\r\n]/)
  })

  it('keeps keys like those of prototypes as data', () => {
    const { frontmatter } = read('---\n__proto__: {x: 1}\nconstructor: y\n---\n')
    expect(Object.keys(frontmatter.data)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it.each([
    ['many keys', `---\n${Array.from({ length: 1900 }, (_, index) => `k${index}: v`).join('\n')}\n---\n`],
    ['deep lists', `---\na: ${'['.repeat(10_000)}\n---\n`],
    ['deep mappings', `---\n${Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}k:`).join('\n')}\n---\n`],
    ['anchors', `---\na: ${'&a '.repeat(10_000)}\n---\n`],
    ['colons', `---\n${'a: b: c\n'.repeat(1900)}---\n`],
    ['blank lines', `---\n${' \n'.repeat(1900)}#\n---\n`],
  ])('reads %s in time', (_name, source) => {
    const start = process.cpuUsage().user
    read(source)
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1500)
  })
})

describe('the tables of keys', () => {
  it.each(Object.keys(fieldsOf) as DocumentType[])('of a %s describe each key', (type) => {
    const { properties = {} } = jsonSchemaOf(type)
    expect(Object.keys(properties)).toEqual([...fieldsOf[type].keys()])
    for (const { description } of Object.values(properties)) expect(description).toMatch(/^\S.*[^.]$/)
  })
})
