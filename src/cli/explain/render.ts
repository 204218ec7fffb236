import type { Level } from '#lint/rule'
import { MASK } from '#model/prose-types'
import type { SectionKind } from '#model/section-kinds'
import { titleOf } from '#model/section-names'
import { printable } from '#report/printable'
import type { Palette } from '#report/stylish'
import { wrap } from '#report/wrap'
import type { ExplainedClause, Explanation } from '#rules/prose/explain'
import { typicalSections } from './sections.ts'
import type { Verdict } from './verdicts.ts'

export interface ExplainedSentence {
  readonly sentence: string
  /** The one that was asked about. */
  readonly section: SectionKind | undefined
  readonly explanation: Explanation
  readonly verdicts: readonly Verdict[]
}

export interface RenderContext {
  readonly palette: Palette
  readonly width: number
}

/** For people at a terminal: what is read, who does what, what is noticed, what the rules make of it. */
export function renderSentence(explained: ExplainedSentence, context: RenderContext): string {
  const { sentence, explanation, section } = explained
  const { bold, dim } = context.palette
  const masked = shownMask(explanation.masked)
  const place = section === undefined ? 'The rules' : `The rules, in “${titleOf(section)}”`
  return [
    bold(`“${printable(sentence)}”`),
    ...(masked === sentence ? [] : [dim(`Read without code, links and quotations: ${printable(masked)}`)]),
    '',
    bold('Clauses'),
    ...clauses(explanation.clauses, context),
    '',
    bold('Signals'),
    ...signals(explained, context),
    '',
    bold(place),
    ...verdicts(explained, context),
    '',
  ].join('\n')
}

/** A stretch that the rules do not read. */
function shownMask(masked: string): string {
  return masked.replaceAll(new RegExp(`${MASK}+`, 'g'), '[…]')
}

const kinds: Readonly<Record<ExplainedClause['kind'], string>> = {
  human: 'a person',
  organisation: 'the organisation',
  self: 'the writer',
  system: 'a system',
  unknown: 'not known who or what',
}

function clauses(found: readonly ExplainedClause[], { palette: { dim } }: RenderContext): readonly string[] {
  if (found.length === 0) return [dim('  no predicate with a subject')]
  const rows = found.map(({ predicate, subject, kind, reason }) => {
    const isTold = reason === 'unknown' || reason === kind
    return [
      printable(predicate),
      printable(subject ?? '—'),
      isTold ? kinds[kind] : `${kinds[kind]} (${reason})`,
    ] as const
  })
  const [first, second] = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)) + 2)
  return rows.map(
    ([predicate, subject, verdict]) => `  ${predicate.padEnd(first ?? 0)}${subject.padEnd(second ?? 0)}${dim(verdict)}`,
  )
}

const places = { causes: 'in causes', impact: 'in impact and summary', actions: 'in actions' } as const

function signals({ explanation, sentence }: ExplainedSentence, context: RenderContext): readonly string[] {
  const { dim, yellow } = context.palette
  if (explanation.signals.length === 0) return [dim('  nothing that a rule would look at')]
  return explanation.signals.flatMap(({ label, kind, from, to, evidence, where }) => [
    `  ${yellow(`${label} (${kind})`)} “${printable(sentence.slice(from, to))}”${where === undefined ? '' : dim(`, ${places[where]}`)}`,
    ...indented(evidence, 4, context).map(dim),
  ])
}

function verdicts({ verdicts: found, section }: ExplainedSentence, context: RenderContext): readonly string[] {
  const { dim, green, red } = context.palette
  if (found.length === 0) return [green('  no finding')]
  const told = found.flatMap(({ rule, levels, message, sections }) => [
    `  ${red(rule)}  ${dim(levels.map(letter).join(' '))}${section === undefined ? dim(`  ${inWords(sections)}`) : ''}`,
    ...indented(message, 4, context),
    dim(`    afterword explain ${rule}`),
  ])
  return [...told, '', dim('Levels: draft, in review, published. E error, W warning, - off.')]
}

/** As in `afterword rules`: draft, in review, published. */
function letter(level: Level): string {
  return { error: 'E', warn: 'W', off: '-' }[level]
}

const names: Readonly<Partial<Record<SectionKind, string>>> = {
  'executive-summary': 'impact and summary',
  'root-cause': 'causes',
  actions: 'actions',
}

function inWords(sections: readonly SectionKind[]): string {
  if (sections.length === typicalSections.length) return 'everywhere'
  if (sections.includes('detection-response')) {
    const others = typicalSections.filter((kind) => !sections.includes(kind))
    return `everywhere but in ${others.map((kind) => names[kind] ?? titleOf(kind)).join(' and ')}`
  }
  return `in ${sections.map((kind) => names[kind] ?? titleOf(kind)).join(' and ')}`
}

function indented(text: string, indent: number, { width }: RenderContext): readonly string[] {
  const room = Math.min(Math.max(width, 60), 110) - indent
  return wrap(printable(text), room).map((line) => ' '.repeat(indent) + line)
}
