/** Readers of the values that have a grammar: handles, moments, domains, relations, evidence. */
import type { Domain, Moment, Regime, Relation, Severity } from '#model/frontmatter-types'
import { readMoment } from '#model/moment'
import { instantIn } from '#model/structure/instant-in'
import { isUnsafeAddress } from '#model/syntax/urls'
import { domains, evidenceKinds, patterns, relationKinds, severities } from '#model/vocabulary'
import type { YamlNode } from './nodes.ts'
import { choice, field, listOf, reportChoice, scalarText, shape, shown, text } from './reader.ts'
import type { Reader, Report } from './reader.ts'

/** `@team` or `@organisation/team`. */
export const handle: Reader<string> = text(
  'a handle such as `"@team-search"`',
  /^@[A-Za-z0-9][A-Za-z0-9_.-]{0,60}(?:\/[A-Za-z0-9][A-Za-z0-9_.-]{0,60})?$/,
  'Names of people do not belong here; a handle leads to them and can be a team.',
)

const momentExpected = 'an instant such as `2026-03-02T09:14:00Z`, a day, a month or `unknown`'

/** A point in time, as far as it is known. */
export const moment: Reader<Moment> = {
  expected: momentExpected,
  schema: { type: 'string', description: 'Instant in UTC, day, month, or `unknown`' },
  read(node, report) {
    const written = scalarText(node, momentExpected, report)
    if (written === undefined) return undefined
    const read = readMoment(written, node.span)
    if (!read) reportMoment(written, node, report)
    return read
  },
}

/** Why a text is no moment, with a fix where UTC is stated. */
function reportMoment(written: string, node: YamlNode, report: Report): void {
  const fix = instantIn(written.trim())
  report('bad-moment', node.span, `Unexpected ${shown(node)}, expected ${fix ? `\`${fix}\`` : momentExpected}`, {
    ...(fix ? { fix } : noteOn(written)),
  })
}

function noteOn(written: string): { readonly note?: string } {
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(written)) {
    return { note: 'A time needs its date. Older YAML readers also take an unquoted `08:30` for the number 30600.' }
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(written)) {
    return { note: 'Say which zone the time is in: convert it to UTC and end it with `Z`.' }
  }
  return {}
}

const scale = choice(severities)

/** `SEV0` … `SEV4`. A value of another scale (`P1`, `SEV-1`) has a code of its own, since a rule explains the scales. */
export const severity: Reader<Severity> = {
  ...scale,
  read(node, report) {
    const isScale = node.type === 'scalar' && /^(?:P\d|SEV[- ]?\d|S\d)$/i.test(String(node.value))
    return scale.read(node, isScale ? (_code, ...rest) => report('severity-scale', ...rest) : report)
  },
}

/** `retrieval` or `retrieval/stale-index`. */
export const domain: Reader<Domain> = {
  expected: 'a domain such as `retrieval` or `retrieval/stale-index`',
  schema: {
    type: 'string',
    enum: domains.ids.flatMap((id) => [id, ...(patterns[id]?.ids ?? []).map((pattern) => `${id}/${pattern}`)]),
  },
  read(node, report) {
    const written = scalarText(node, this.expected, report)
    if (written === undefined) return undefined
    const [name = '', pattern, ...rest] = written.split('/')
    if (!domains.has(name)) {
      // A wrong domain before a pattern is replaced without the pattern.
      reportChoice(name, node, domains, pattern === undefined ? report : withoutFix(report))
      return undefined
    }
    if (pattern === undefined) return { domain: name }
    const known = patterns[name]
    if (known?.has(pattern) && rest.length === 0) return { domain: name, pattern }
    if (known) reportPattern(`${name}/`, [pattern, ...rest].join('/'), node, report)
    return undefined
  },
}

function reportPattern(prefix: string, pattern: string, node: YamlNode, report: Report): void {
  const known = patterns[prefix.slice(0, -1)]
  if (known) {
    reportChoice(pattern, node, known, (code, span, message, more = {}) => {
      const { fix, ...rest } = more
      report(code, span, message, { ...rest, ...(fix === undefined ? {} : { fix: `${prefix}${fix}` }) })
    })
  }
}

function withoutFix(report: Report): Report {
  return (code, span, message, { fix: _dropped, ...more } = {}) => report(code, span, message, more)
}

const relationShape = shape<{ id: string; as: Relation['as']; why: string }>(
  {
    id: field(text('the id of another document'), 'Id of the other document'),
    as: field(choice(relationKinds), 'How the two are related'),
    why: field(text('a reason'), 'Why they are not related'),
  },
  ['id', 'as'],
)

/** `{id: 2025-11-03-stale-index, as: recurrence-of}` */
export const relation: Reader<Relation> = {
  expected: '`{id: …, as: …}`',
  schema: relationShape.schema,
  read(node, report) {
    const { id, as, why } = relationShape.read(node, report) ?? {}
    if (id === undefined || as === undefined) return undefined
    if (as === 'not-related-to' && why === undefined) {
      report('missing-key', node.span, 'Unexpected `not-related-to` without a reason, expected `why`')
    }
    return { id, as, span: node.span, ...(why === undefined ? {} : { why }) }
  },
}

/** `yes`, `no` or `undecided`; YAML booleans are fine. */
const reportable: Reader<Regime['reportable']> = {
  expected: '`yes`, `no` or `undecided`',
  schema: { enum: ['yes', 'no', 'undecided', true, false] },
  read(node, report) {
    if (node.type === 'scalar') {
      const word = String(node.value).toLowerCase()
      if (word === 'yes' || word === 'true') return 'yes'
      if (word === 'no' || word === 'false') return 'no'
      if (word === 'undecided') return 'undecided'
    }
    report('bad-value', node.span, `Unexpected ${shown(node)}, expected ${this.expected}`)
    return undefined
  },
}

type RegimeValue = Omit<Regime, 'span'>

const regimeShape = shape<RegimeValue>(
  {
    name: field(text('the name of a law or contract'), 'Law, contract or policy, e.g. `eu-ai-act-73`'),
    reportable: field(reportable, 'Whether it must be reported'),
    decidedBy: field(handle, 'Who decided'),
    aware: field(moment, 'When the organisation knew'),
    classified: field(moment, 'When it was decided what it is'),
    notified: field(moment, 'When the authority or customer was told'),
  },
  ['name', 'reportable'],
)

/** A duty to report, and when it was met. */
export const regime: Reader<Regime> = {
  expected: '`{name: …, reportable: …}`',
  schema: regimeShape.schema,
  read(node, report) {
    const { name, reportable, ...rest } = regimeShape.read(node, report) ?? {}
    return name === undefined || reportable === undefined ? undefined : { name, reportable, ...rest, span: node.span }
  },
}

/** A path below the document or an address that runs nothing. */
const address: Reader<string> = {
  expected: 'a path or an address that starts with `https:`',
  schema: { type: 'string' },
  read(node, report) {
    const written = scalarText(node, this.expected, report)
    if (written === undefined || !isUnsafeAddress(written)) return written
    report('unsafe-url', node.span, `Unexpected ${shown(node)}, expected ${this.expected}`)
    return undefined
  },
}

interface EvidenceValue {
  id: string
  kind: string
  title: string
  source: string
  captured: Moment
  sha256: string
}

/** A line of the evidence ledger. */
export const evidence: Reader<Partial<EvidenceValue>> = shape<EvidenceValue>(
  {
    id: field(text('an id such as `E1`', /^E[1-9]\d{0,3}$/), 'Id that the text cites as `[E1]`'),
    kind: field(choice(evidenceKinds), 'What it is'),
    title: field(text(), 'What it shows, in one line'),
    source: field(address, 'Path below the document, or a public address'),
    captured: field(moment, 'When it was saved'),
    sha256: field(text('64 hexadecimal digits', /^[0-9a-fA-F]{64}$/), 'SHA-256 of the file'),
  },
  ['id', 'kind'],
)

interface SnapshotValue {
  inputs: string
  model: string
  prompt: string
  index: string
  environment: string
  taken: Moment
}

const snapshotShape = shape<SnapshotValue>(
  {
    inputs: field(text(), 'Inputs that show it, as an evidence id'),
    model: field(text(), 'Model and version'),
    prompt: field(text(), 'Prompt and version'),
    index: field(text(), 'Index or corpus and version'),
    environment: field(text(), 'Where it ran'),
    taken: field(moment, 'When it was saved'),
  },
  [],
)

/** What was running when it happened. */
export const snapshot: Reader<Readonly<Record<string, string>>> = {
  expected: snapshotShape.expected,
  schema: snapshotShape.schema,
  read(node, report) {
    const read = snapshotShape.read(node, report)
    if (!read) return undefined
    const { taken, ...rest } = read
    return { ...rest, ...(taken ? { taken: taken.raw } : {}) }
  },
}

/** `2026-03-02-retired-refund-policy#A2` */
export const actionReference: Reader<string> = text(
  'an action such as `2026-03-02-stale-index#A2`',
  /^[^\s#]{1,200}#A[1-9]\d{0,3}$/,
)

const amount = String.raw`~?\d{1,6}(?:\.\d{1,3})?\s?(?:s|sec|seconds?|min|minutes?|h|hours?|d|days?|weeks?)`

/** `60 s`, `15 min`, `1 h 30 min` */
export const duration: Reader<string> = text('a duration such as `15 min`', new RegExp(`^${amount}(?: ${amount})?$`))

/** What a drill measured; that something never came is a result too. */
export const measured: Reader<string> = text(
  'a duration such as `4 min`, or `never`',
  new RegExp(`^(?:${amount}(?: ${amount})?|never)$`),
)

const year = String.raw`\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}(?:-\d{2})?))?`

/** `2026-Q1`, `2026-03`, `2021 to 2026` */
export const period: Reader<string> = text(
  'a period such as `2026-Q1` or `2025-11 to 2026-03`',
  new RegExp(String.raw`^${year}(?:\s?(?:to|/|\u2013)\s?${year})?$`),
)

export const texts: Reader<readonly string[]> = listOf(text())
export const handles: Reader<readonly string[]> = listOf(handle)
