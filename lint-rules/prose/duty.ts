/** Duties and conditions that regret without a modal: "were supposed to rotate", "if the card had been read, …". */
import { attentionVerbs } from './lexicon/counterfactual.ts'
import { guiltNouns } from './lexicon/fault.ts'
import { isPassive } from './clause.ts'
import { actorFrom, isHuman, subjectActor, type Reading } from './reading.ts'
import { agentAfter } from './subject.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

/** Signals of duties that were not done, and of conditions without a modal of their own. */
export function* duties(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    const end = dutyAt(reading, at) ?? plannedAt(tokens, at) ?? inattentionAt(reading, at) ?? absenceAt(tokens, at)
    if (end === undefined) continue
    const from = tokens[at]?.from ?? 0
    const to = tokens[end]?.to ?? from
    const evidence = `\`${reading.text.slice(from, to)}\` supposes another past`
    yield { label: 'counterfactual', kind: 'duty', from, to, evidence }
  }
}

/** "We were supposed to rotate the key", "the drill was meant to be repeated": a duty of people in the past. */
function dutyAt(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  if (!['supposed', 'meant', 'obliged'].includes(tokens[at]?.lower ?? '') || tokens[at + 1]?.tag !== 'to')
    return undefined
  if (!['was', 'were'].includes(auxiliaryBefore(tokens, at)) || tokens[at - 1]?.tag === 'neg') return undefined
  const verb = at + 2
  // "was supposed to be tested" lies with people; "was supposed to fire" is expected behaviour.
  if (tokens[verb]?.lower === 'be' || tokens[verb]?.lower === 'have') {
    const done = tokens.slice(verb, verb + 4).findIndex((token) => attentionVerbs.has(token.verb?.lemma ?? ''))
    return done > 0 && !hasSystemAgent(reading, verb + done) ? verb + done : undefined
  }
  const kind = subjectActor(reading, at)?.kind
  return kind === 'human' || kind === 'organisation' || kind === 'self' ? verb : undefined
}

/** "The load test was to have been repeated". */
function plannedAt(tokens: readonly Token[], at: number): number | undefined {
  if (!['was', 'were'].includes(tokens[at]?.lower ?? '') || tokens[at + 1]?.tag !== 'to') return undefined
  // "was to be raised before the campaign, which was forgotten"
  const isDropped = tokens.slice(at + 3).some(({ lower }) => ['forgotten', 'never', 'nobody'].includes(lower))
  if (tokens[at + 2]?.lower === 'be' && isDropped && tokens[at + 3]?.verb) return at + 3
  if (tokens[at + 2]?.lower !== 'have') return undefined
  const verb = tokens[at + 3]?.lower === 'been' ? at + 4 : at + 3
  const isDone = tokens[verb]?.verb?.forms.has('participle') === true || tokens[verb]?.verb?.forms.has('past') === true
  return isDone ? verb : undefined
}

function auxiliaryBefore(tokens: readonly Token[], at: number): string {
  let left = at - 1
  while (tokens[left]?.tag === 'adv' || tokens[left]?.tag === 'neg') left--
  return tokens[left]?.lower ?? ''
}

function hasSystemAgent(reading: Reading, verb: number): boolean {
  const by = agentAfter(reading.tokens, verb)
  return by !== undefined && !isHuman(actorFrom(reading, by))
}

/** "If the model card had been read, …": whoever did not read it is left out. */
function inattentionAt(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  // "If the bridge had been opened": a call or a ticket is opened by people.
  const subject = subjectActor(reading, at)
  const isCall = forums.has(tokens[subject?.phrase.head ?? -1]?.lemma ?? '')
  const isAttention = isCall || attentionVerbs.has(tokens[at]?.verb?.lemma ?? '')
  if (!isAttention || tokens[at]?.tag !== 'part' || !isPassive(tokens, at)) return undefined
  const had = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'had')
  const isCondition =
    had === 0 || (had > 0 && tokens.slice(Math.max(0, had - 12), had).some(({ lower }) => lower === 'if'))
  const supposes = tokens.some(({ lower }) => lower === 'would' || lower === 'could' || lower === 'might')
  return isCondition && at - had < 14 && supposes && !hasSystemAgent(reading, at) ? at : undefined
}

const forums = new Set(['bridge', 'incident', 'ticket', 'call', 'war-room', 'escalation', 'channel'])

/** "Were it not for our haste", "had it not been for her mistake": not for a fault; praise of somebody is welcome. */
function absenceAt(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower)
  if (tokens[at]?.lower !== 'for' || !before.includes('not') || !before.includes('it')) return undefined
  const fault = tokens.slice(at + 1, at + 7).findIndex(({ lemma }) => guiltNouns.has(lemma))
  return fault < 0 ? undefined : at + 1 + fault
}
