/**
 * Directives hide findings in a file, each with a reason:
 * `{/​* afterword-disable-next-line wording-blame -- the vendor's own published phrase *​/}`.
 *
 * One sweep over findings and directives in source order, so that a file full of both stays linear.
 */
import type { ParsedDocument } from '#model/document'
import type { DirectiveReach } from '#model/facts-types'
import { checkDirective, toUnusedFinding, type DirectiveContext } from './directive-findings.ts'
import { compareFindings } from './finding.ts'
import type { Suppressed } from './result.ts'
import type { Finding } from './rule.ts'
import type { Settings } from './settings.ts'

interface Outcome {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/** A document, or what is known of it without its text. */
export interface Directed extends Pick<ParsedDocument, 'locate'> {
  /** In the order of their places. */
  readonly directives: readonly DirectiveReach[]
}

/** A directive that counts, and the rules for which it hid something. */
interface Shield {
  readonly directive: DirectiveReach
  readonly used: Set<string>
}

/** Stands for all rules. */
const every = '*'

/** Split findings into those that stand and those that a directive hides; add what is wrong with the directives. */
export function applyDirectives(document: Directed, found: readonly Finding[], context: DirectiveContext): Outcome {
  if (!context.settings.directives || document.directives.length === 0) return { findings: found, suppressed: [] }

  const wrong = document.directives.flatMap((directive) => checkDirective(directive, document, context))
  const refused = new Set(wrong.filter(({ refused }) => refused).map(({ directive }) => directive))
  const shields = document.directives
    .filter((directive) => !refused.has(directive))
    .map((directive): Shield => ({ directive, used: new Set() }))

  const { findings, suppressed } = sweep(found, shields, mandatoryRules(context.settings))
  const unused = shields.flatMap(({ directive, used }) => toUnusedFinding(directive, used, document, context))
  return { findings: [...findings, ...wrong.map(({ finding }) => finding), ...unused], suppressed }
}

function mandatoryRules(settings: Settings): ReadonlySet<string> {
  return new Set(settings.rules.filter(({ rule }) => rule.meta.mandatory).map(({ rule }) => rule.id))
}

function sweep(found: readonly Finding[], shields: readonly Shield[], mandatory: ReadonlySet<string>): Outcome {
  const ranges = new OpenRanges()
  const lines = nextLines(shields)
  const findings: Finding[] = []
  const suppressed: Suppressed[] = []
  let next = 0

  for (const finding of found.toSorted(compareFindings)) {
    for (; (shields[next]?.directive.from ?? Infinity) <= finding.span.start; next++) ranges.meet(shields[next])
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

type Lines = ReadonlyMap<number, readonly Shield[]>

/** `disable-next-line` directives by the line that they mean. */
function nextLines(shields: readonly Shield[]): Lines {
  return Map.groupBy(
    shields.filter(({ directive }) => directive.line !== undefined),
    ({ directive }) => directive.line ?? 0,
  )
}

function lineShield(shields: readonly Shield[] | undefined, ruleId: string): Shield | undefined {
  return shields?.find(({ directive: { rules } }) => rules.length === 0 || rules.includes(ruleId))
}
