/** Promises that something will not come back, or that a guard will always work: grammar rather than phrases. */
import { comebackVerbs, incidentNouns, safetyVerbs } from './lexicon/tone.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './tag.ts'

/** The promise as a range of tokens. */
export function promiseAt(tokens: readonly Token[]): { readonly first: number; readonly end: number } | undefined {
  // "It will not return unless the flag is set": a condition bounds the claim.
  if (tokens.some(({ lower }) => conditions.has(lower))) return undefined
  for (let at = 0; at < tokens.length; at++) {
    const end =
      proof(tokens, at) ??
      impossibleHarm(tokens, at) ??
      noComeback(tokens, at) ??
      alwaysSafe(tokens, at) ??
      permanentFix(tokens, at) ??
      fromNowOn(tokens, at)
    if (end !== undefined) return { first: at, end }
  }
  return undefined
}

const conditions = new Set(['if', 'unless', 'until', 'while', 'whether', 'before', 'when', 'whenever'])

/** "This will not happen a second time", "such an outage can never resurface", "nothing of the kind will recur". */
function noComeback(tokens: readonly Token[], at: number): number | undefined {
  if (!['will', 'can', 'could', 'shall'].includes(tokens[at]?.lower ?? '')) return undefined
  const negation = tokens[at + 1]?.tag === 'neg'
  let verb = at + 1
  while (['adv', 'neg', 'aux'].includes(tokens[verb]?.tag ?? 'punct')) verb++
  const lemma = tokens[verb]?.verb?.lemma ?? ''
  if (!comebackVerbs.has(lemma)) return undefined
  const lead = tokens.slice(Math.max(0, at - 9), at)
  const universal = lead.some(({ lower }) => lower === 'no' || lower === 'nothing' || lower === 'none')
  if (!negation && !universal) return undefined
  const subject = subjectOf(tokens, verb)
  const isIncident =
    lead.some(({ lemma: noun }) => incidentNouns.has(noun)) ||
    incidentNouns.has(tokens[subject?.head ?? -1]?.lemma ?? '')
  const isAgain = tokens.slice(verb + 1, verb + 9).some(({ lower }) => again.has(lower))
  return isIncident && (isAgain || selfEvident.has(lemma)) ? verb + 1 : undefined
}

const again = new Set(['again', 'twice', 'second', 'anymore', 'ever', 'future', 'back'])
/** Verbs that hold "again" in themselves. */
const selfEvident = new Set(['recur', 'reappear', 'resurface', 'reoccur', 'return', 'repeat', 're-emerge'])

/** "The new alert will always catch it": no guard always works. */
function alwaysSafe(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== 'will' || !['always', 'reliably', 'invariably'].includes(tokens[at + 1]?.lower ?? ''))
    return undefined
  return safetyVerbs.has(tokens[at + 2]?.verb?.lemma ?? '') ? at + 3 : undefined
}

/** "A permanent fix was implemented", "shipped a lasting cure": done, and for good by the word of whoever tells it. */
function permanentFix(tokens: readonly Token[], at: number): number | undefined {
  if (!['permanent', 'definitive', 'lasting'].includes(tokens[at]?.lower ?? '')) return undefined
  const isFix = ['fix', 'solution', 'resolution', 'cure', 'remedy', 'repair'].includes(tokens[at + 1]?.lemma ?? '')
  if (!isFix || !['a', 'an', 'our'].includes(tokens[at - 1]?.lower ?? '')) return undefined
  const [next, afterNext] = [tokens[at + 2], tokens[at + 3]]
  const before = tokens[at - 2]
  const isDone =
    ['was', 'were', 'has'].includes(next?.lower ?? '') && afterNext?.tag !== 'neg' && afterNext?.lower !== 'planned'
  const isShipped = before?.verb?.forms.has('past') === true || before?.lemma === 'be'
  return isDone || isShipped ? at + 2 : undefined
}

/** "escape-proof", "crash-proof": nothing is; tamper-proof seals and weatherproof boxes are things. */
function proof(tokens: readonly Token[], at: number): number | undefined {
  const lower = tokens[at]?.lower ?? ''
  return lower.endsWith('-proof') && !/^(?:tamper|water|weather|rain|dust|future|sound)-/.test(lower)
    ? at + 1
    : undefined
}

/** "makes leaks impossible" */
function impossibleHarm(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.verb?.lemma !== 'make' || token.verb.forms.has('past')) return undefined
  const end = tokens.findIndex(({ lower }, index) => index > at && index < at + 6 && lower === 'impossible')
  const harm = end < 0 ? [] : tokens.slice(at + 1, end)
  // "makes it impossible to see" is a property.
  return harm.some(({ lemma, tag }) => tag !== 'pron' && tag !== 'det' && incidentNouns.has(lemma))
    ? end + 1
    : undefined
}

/** "From now on, no wrong dose can leave the system": a universal about all the future; a new rule is none. */
function fromNowOn(tokens: readonly Token[], at: number): number | undefined {
  const isStart =
    tokens[at]?.lower === 'henceforth' ||
    (tokens[at]?.lower === 'from' && ['now', 'today', 'here'].includes(tokens[at + 1]?.lower ?? ''))
  if (!isStart) return undefined
  const no = tokens.findIndex(({ lower }, index) => index > at && index < at + 7 && universals.has(lower))
  const modal =
    no < 0 ? -1 : tokens.findIndex(({ lower }, index) => index > no && (lower === 'can' || lower === 'will'))
  return modal > no && modal - no < 7 ? modal + 1 : undefined
}

const universals = new Set(['no', 'nothing', 'nobody', 'none'])
