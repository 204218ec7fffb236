/** Modals of the past: where a sentence speaks of what was not. */
import type { Token } from './tag.ts'

/** A modal perfect: `should … have … been? … participle`. */
export interface ModalPerfect {
  readonly modal: number
  readonly verb: number
  readonly passive: boolean
  readonly negated: boolean
}

/** The modal perfect that begins at a modal, if one does. */
export function modalPerfectAt(tokens: readonly Token[], modal: number): ModalPerfect | undefined {
  let at = modal + 1
  let negated = false
  // "could just as easily have": the comparison stands between.
  while (
    ['adv', 'neg', 'to', 'conj', 'modal'].includes(tokens[at]?.tag ?? 'punct') ||
    ['as', 'long', 'since'].includes(tokens[at]?.lower ?? '') ||
    // "could at least have looked"
    (tokens[at]?.lower === 'at' && tokens[at + 1]?.lower === 'least') ||
    (tokens[at]?.lower === 'least' && tokens[at - 1]?.lower === 'at') ||
    isInverted(tokens, modal, at)
  ) {
    if (tokens[at]?.tag === 'neg') negated = true
    at++
  }
  if (tokens[at]?.lower !== 'have' && tokens[at]?.lower !== 'of') return undefined
  at++
  let passive = false
  while (['adv', 'neg', 'aux'].includes(tokens[at]?.tag ?? 'punct')) {
    // "could have be done" is a slip of the pen.
    if (tokens[at]?.lower === 'been' || tokens[at]?.lower === 'be') passive = true
    if (tokens[at]?.tag === 'neg') negated = true
    at++
  }
  const own = tokens[at - 1]
  // "should have had a canary": the auxiliary is the verb itself.
  if ((own?.lower === 'had' || own?.lower === 'done') && tokens[at]?.tag !== 'part' && tokens[at]?.tag !== 'verb')
    return { modal, verb: at - 1, passive, negated }
  const token = tokens[at]
  const isParticiple =
    token?.verb !== undefined &&
    (token.verb.forms.has('participle') || token.verb.forms.has('past') || isMisspelt(token, tokens[at + 1])) &&
    token.tag !== 'ger'
  // "should have read access": a participle that is the first half of a noun is none.
  return isParticiple && !(token.verb.forms.has('base') && tokens[at + 1]?.tag === 'noun')
    ? { modal, verb: at, passive, negated }
    : undefined
}

/** "could have lead to": written so as often as "led". */
const isMisspelt = ({ lower }: Token, next: Token | undefined): boolean => lower === 'lead' && next?.lower === 'to'

/** "Should we have tested …": one phrase may stand between a modal and its verb in a question. */
function isInverted(tokens: readonly Token[], modal: number, at: number): boolean {
  return (
    modal === 0 &&
    at < 5 &&
    ['pron', 'det', 'noun'].includes(tokens[at]?.tag ?? 'punct') &&
    tokens.at(-1)?.lower === '?'
  )
}
