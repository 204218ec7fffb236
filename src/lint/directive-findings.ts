/** What can be wrong with a directive itself. */
import type { DirectiveReach } from '#model/facts-types'
import { toFinding, type FindingContext } from './finding.ts'
import { nearest } from './nearest.ts'
import type { Stage } from './levels.ts'
import type { Finding, RuleProblem } from './rule.ts'
import type { Settings } from './settings.ts'

export interface DirectiveContext {
  readonly settings: Settings
  readonly stage: Stage
  /** Rules that ran; a directive for another one is not unused, it had no chance. */
  readonly active: ReadonlySet<string>
  /** Ids of the rules that compare documents and are on here. They run later, or have just run. */
  readonly comparing: ReadonlySet<string>
}

type Located = FindingContext['document']

interface Wrong {
  readonly directive: DirectiveReach
  readonly finding: Finding
  /** The directive has no effect; without a reason or for a rule that must stay on. */
  readonly refused: boolean
}

/** Shortest reason that can say something. */
export const shortestReason = 15

/** Not a rule of the catalogue: nobody can configure or disable it. */
const directiveRule = {
  id: 'directive',
  meta: {
    category: 'structure',
    levels: ['warn', 'error', 'error'],
    description: 'Check the directives that disable rules in a file.',
    messages: {
      reason: 'Unexpected directive without a reason, expected ` -- ` and at least {least} characters that say why',
      unknown: 'Unexpected rule `{rule}` in a directive, expected the id of a rule',
      misspelt: 'Unexpected rule `{rule}` in a directive, expected `{known}`',
      mandatory: 'Unexpected directive for `{rule}`, expected a change of the text as this rule cannot be disabled',
      unused: 'Unexpected directive that hides no finding of `{rule}`, expected none',
      'unused-all': 'Unexpected directive that hides no finding, expected none',
    },
    advice:
      'A directive hides findings from every later reader, so it must say why, name rules that exist, and go when it is no longer needed.',
    reads: 'document',
    appliesTo: [],
    defaultOptions: {},
  },
} as const

/** Problems that are seen without running a rule: no reason, an unknown rule, a rule that must stay on. */
export function checkDirective(directive: DirectiveReach, document: Located, context: DirectiveContext): Wrong[] {
  if (directive.action === 'enable') return []
  const level = directiveRule.meta.levels[context.stage]
  const toWrong = (refused: boolean, messageId: string, data: RuleProblem['data'] = {}): Wrong => ({
    directive,
    refused,
    finding: directiveFinding({ messageId, data, span: directive.span }, document, context, level),
  })

  if (directive.reason.length < shortestReason) return [toWrong(true, 'reason', { least: shortestReason })]

  const mandatory = new Map(context.settings.rules.map(({ rule }) => [rule.id, rule.meta.mandatory === true]))
  return directive.rules.flatMap((rule) => {
    if (!mandatory.has(rule) && !context.settings.known.includes(rule)) {
      const known = nearest(rule, context.settings.known)
      return [known ? toWrong(false, 'misspelt', { rule, known }) : toWrong(false, 'unknown', { rule })]
    }
    return mandatory.get(rule) ? [toWrong(false, 'mandatory', { rule })] : []
  })
}

/** A directive that hid nothing although its rules ran, with its removal as the fix. */
export function toUnusedFinding(
  directive: DirectiveReach,
  used: ReadonlySet<string>,
  document: Located,
  context: DirectiveContext,
): Finding[] {
  const { active, comparing, settings } = context
  const { unusedDirectives: level } = settings
  if (level === 'off' || directive.action === 'enable') return []

  const mandatory = new Set(settings.rules.filter(({ rule }) => rule.meta.mandatory).map(({ rule }) => rule.id))
  const idle = directive.rules.filter((id) => active.has(id) && !used.has(id) && !mandatory.has(id))
  const isForAll = directive.rules.length === 0
  const isWhole = isForAll ? used.size === 0 && comparing.isSubsetOf(active) : idle.length === directive.rules.length
  if (!isWhole && idle.length === 0) return []

  // What a comparison of documents has to say is not known while a file is fixed, so there the directive stays.
  const compares = isForAll ? comparing.size > 0 : directive.rules.some((id) => comparing.has(id))
  const fix = isWhole && !compares ? { fix: [{ span: directive.span, text: '' }] } : {}
  const problem: RuleProblem = isForAll
    ? { messageId: 'unused-all', span: directive.span }
    : { messageId: 'unused', span: directive.span, data: { rule: idle.join('`, `') } }
  return [directiveFinding({ ...problem, ...fix }, document, context, level)]
}

function directiveFinding(
  problem: RuleProblem,
  document: Located,
  { settings }: DirectiveContext,
  level: 'warn' | 'error',
): Finding {
  const finding = toFinding(problem, { rule: directiveRule, document, level, docs: settings.docs })
  return { ...finding, url: settings.docs }
}
