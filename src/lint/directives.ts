/**
 * Directives hide findings in a file, each with a reason:
 * `{/​* afterword-disable-next-line wording-blame -- the vendor's own published phrase *​/}`.
 *
 * One sweep over findings and directives in source order, so that a file full of both stays linear.
 */
import type { Directive } from '#model/directive-types'
import type { ParsedDocument } from '#model/document'
import { checkDirective, toUnusedFinding, type DirectiveContext } from './directive-findings.ts'
import { compareFindings } from './finding.ts'
import type { Suppressed } from './result.ts'
import type { Finding } from './rule.ts'
import type { Settings } from './settings.ts'

interface Outcome {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/** A directive that counts, and the rules for which it hid something. */
interface Shield {
  readonly directive: Directive
  readonly used: Set<string>
}

/** Stands for all rules. */
const every = '*'

/** Split findings into those that stand and those that a directive hides; add what is wrong with the directives. */
export function applyDirectives(
  document: ParsedDocument,
  found: readonly Finding[],
  context: DirectiveContext,
): Outcome {
  if (!context.settings.directives || document.directives.length === 0) return { findings: found, suppressed: [] }

  const directives = document.directives.toSorted((a, b) => a.span.start - b.span.start)
  const wrong = directives.flatMap((directive) => checkDirective(directive, document, context))
  const refused = new Set(wrong.filter(({ refused }) => refused).map(({ directive }) => directive))
  const shields = directives
    .filter((directive) => !refused.has(directive))
    .map((directive): Shield => ({ directive, used: new Set() }))

  const { findings, suppressed } = sweep(document, found, shields, mandatoryRules(context.settings))
  const unused = shields.flatMap(({ directive, used }) => toUnusedFinding(directive, used, document, context))
  return { findings: [...findings, ...wrong.map(({ finding }) => finding), ...unused], suppressed }
}

function mandatoryRules(settings: Settings): ReadonlySet<string> {
  return new Set(settings.rules.filter(({ rule }) => rule.meta.mandatory).map(({ rule }) => rule.id))
}

function sweep(
  document: ParsedDocument,
  found: readonly Finding[],
  shields: readonly Shield[],
  mandatory: ReadonlySet<string>,
): Outcome {
  const ranges = new OpenRanges()
  const lines = nextLines(document, shields)
  const findings: Finding[] = []
  const suppressed: Suppressed[] = []
  const starts = startsOf(document, shields)
  let next = 0

  for (const finding of found.toSorted(compareFindings)) {
    for (; next < shields.length && (starts[next] ?? 0) <= finding.span.start; next++) ranges.meet(shields[next])
    const shield = mandatory.has(finding.ruleId)
      ? undefined
      : (ranges.over(finding.ruleId) ?? lineShield(lines.get(finding.line), finding.ruleId))
    shield?.used.add(finding.ruleId)
    if (shield) suppressed.push({ finding, reason: shield.directive.reason })
    else findings.push(finding)
  }

  return { findings, suppressed }
}

/** Which `disable` is open for a rule at the point that the sweep has reached. */
class OpenRanges {
  readonly #open = new Map<string, Shield>()
  /** Rules that an `enable` took out of an open `disable` of all. */
  readonly #except = new Set<string>()

  meet(shield: Shield | undefined): void {
    if (!shield || shield.directive.action === 'disable-next-line') return
    const { action, rules } = shield.directive
    if (action === 'disable') this.#disable(shield, rules)
    else this.#enable(rules)
  }

  over(ruleId: string): Shield | undefined {
    return this.#open.get(ruleId) ?? (this.#except.has(ruleId) ? undefined : this.#open.get(every))
  }

  #disable(shield: Shield, rules: readonly string[]): void {
    if (rules.length === 0) this.#except.clear()
    // The earlier one stays in charge, so that the later, needless one is reported as unused.
    for (const id of rules.length > 0 ? rules : [every]) if (!this.#open.has(id)) this.#open.set(id, shield)
  }

  #enable(rules: readonly string[]): void {
    if (rules.length === 0) this.#open.clear()
    for (const id of rules) {
      this.#open.delete(id)
      this.#except.add(id)
    }
  }
}

/** Offset from which each directive counts: a `disable` right below the frontmatter covers the frontmatter too. */
function startsOf({ frontmatter, source }: ParsedDocument, shields: readonly Shield[]): readonly number[] {
  let lead = frontmatter.span?.end ?? 0
  return shields.map(({ directive: { span } }) => {
    if (lead > span.start || source.slice(lead, span.start).trim() !== '') {
      lead = Infinity
      return span.end
    }
    lead = span.end
    return 0
  })
}

type Lines = ReadonlyMap<number, readonly Shield[]>

/** `disable-next-line` directives by the line that they mean: the next one with text that is no such directive itself. */
function nextLines({ source, locate }: ParsedDocument, shields: readonly Shield[]): Lines {
  const lines = new Map<number, Shield[]>()
  const nextLine = shields.filter(({ directive }) => directive.action === 'disable-next-line')
  let following: { readonly start: number; readonly target: number } | undefined

  // Backwards, each looking only as far as the one below, so that the whole is linear.
  for (const shield of nextLine.toReversed()) {
    const { start, end } = shield.directive.span
    const between = source.slice(end, following?.start)
    const lineEnd = between.indexOf('\n')
    const text = lineEnd < 0 ? -1 : between.slice(lineEnd).search(/\S/)
    const target = text < 0 ? (following?.target ?? source.length) : end + lineEnd + text
    const { line } = locate(target)
    lines.set(line, [shield, ...(lines.get(line) ?? [])])
    following = { start, target }
  }

  return lines
}

function lineShield(shields: readonly Shield[] | undefined, ruleId: string): Shield | undefined {
  return shields?.find(({ directive: { rules } }) => rules.length === 0 || rules.includes(ruleId))
}
