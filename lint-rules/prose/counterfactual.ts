/** What people should, could or ought to have done, and what would have been if they had. */
import {
  companies,
  courseVerbs,
  processNouns,
  processVerbs,
  regretPhrases,
  regretVerbs,
  riskVerbs,
  speakingVerbs,
} from './lexicon/counterfactual.ts'
import { hasSystemReason, isNegated } from './clause.ts'
import { modalPerfectAt, type ModalPerfect } from './modal-perfect.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import { actorFrom, actorOf, isHuman, subjectActor, type Reading } from './reading.ts'
import { agentAfter } from './subject.ts'
import { diligenceVerbs } from './lexicon/fault.ts'
import { duties } from './duty.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const regrets = indexPhrases(regretPhrases)

/** Signals of counterfactual judgement; a person as subject is also blamed. */
export function* counterfactuals(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const tag = tokens[at]?.tag
    const perfect = tag === 'modal' ? modalPerfectAt(tokens, at) : undefined
    if (perfect) yield* judgePerfect(reading, perfect)
    else if (conditions.has(tokens[at]?.lower ?? '')) yield* judgeCondition(reading, at)
  }
  yield* duties(reading)
  for (const { first, end, phrase } of phrasesIn(regrets, tokens)) {
    // "The alarm deserved more attention" regrets; "it deserves more trust than the bot" weighs.
    if (phrase.source.startsWith('deserve') && tokens[first]?.verb?.forms.has('past') !== true) continue
    const actor = /^(?:need|be suppose|be mean|be expect|have need|ought|should)/.test(phrase.source)
      ? subjectActor(reading, first)
      : undefined
    if (isHuman(actor))
      yield blameFor(reading, actor, end - 1, reading.text.slice(tokens[first]?.from ?? 0, tokens[end - 1]?.to ?? 0))
    yield toSignal(reading, first, end, 'regret', `\`${phrase.source}\` supposes another past`)
  }
}

const conditions = new Set(['if', 'had', 'supposing', 'suppose', 'imagine'])

function* judgePerfect(reading: Reading, perfect: ModalPerfect): Iterable<Signal> {
  const { tokens } = reading
  const { modal, verb } = perfect
  const word = tokens[modal]?.lower ?? ''
  if (word === 'may' || word === 'can' || word === 'must' || word === 'will') return
  // "could not have known" clears somebody; "that could not have gone better" is no reproach either.
  if (perfect.negated && (word === 'could' || word === 'would' || word === 'might')) return
  const actor = subjectActor(reading, verb)
  const what = reading.text.slice(tokens[modal]?.from ?? 0, tokens[verb]?.to ?? 0)
  const isIdeal = tokens[0]?.lower === 'ideally'
  if (isIdeal) return yield toSignal(reading, modal, verb + 1, 'modal', `\`ideally … ${what}\` supposes another past`)
  if (perfect.passive ? !isRegrettedPassive(reading, perfect, word) : !isReproach(reading, perfect, word, actor)) return
  const who =
    actor && (isHuman(actor) || actor.kind === 'organisation')
      ? `\`${actor.text}\` (${actor.reason}) is the subject of `
      : ''
  const rewrite = word === 'would' ? undefined : factOf(tokens, perfect)
  yield {
    ...toSignal(reading, modal, verb + 1, 'modal', `${who}\`${what}\` (counterfactual)`),
    ...(rewrite === undefined ? {} : { rewrite }),
  }
  // "nobody should have trusted it" charges no one.
  const isSomebody = isHuman(actor) && !/^(?:nobody|no one|no-one|none)\b/i.test(actor.text)
  if (isSomebody && !perfect.passive && word !== 'would' && word !== 'might') yield blameFor(reading, actor, verb, what)
}

function isReproach(reading: Reading, { modal, verb }: ModalPerfect, word: string, actor: Actor | undefined): boolean {
  const { tokens } = reading
  const lemma = tokens[verb]?.verb?.lemma ?? ''
  const isPerson =
    isHuman(actor) ||
    actor?.kind === 'organisation' ||
    actor?.kind === 'self' ||
    tokens[actor?.phrase.head ?? -1]?.lower === 'you' ||
    tokens[actor?.phrase.head ?? -1]?.lower === 'one'
  if (isPerson) {
    if (
      tokens
        .slice(0, modal)
        .some(({ verb }) => verb !== undefined && ['assume', 'wonder', 'doubt'].includes(verb.lemma))
    )
      return false
    if (word === 'would') return hasHumanCondition(reading) || isExemplary(tokens, actor) || startsWithMore(tokens)
    if (word === 'could' || word === 'might')
      return !isRisk(lemma, actor) && !isPurpose(tokens, modal) && !hasSystemReason(reading, verb)
    return true
  }
  if (modal === 0) return word === 'should' || word === 'could'
  const subject = tokens[actor?.phrase.head ?? -1]?.lemma ?? ''
  if (word === 'should' || word === 'ought') {
    if (processNouns.has(subject) && courseVerbs.has(lemma)) return isCorrected(tokens, modal, verb)
    if (companies.has(subject) && speakingVerbs.has(lemma)) return true
  }
  if (perfectWish(tokens, modal) || littleEffort(tokens, modal)) return word !== 'should'
  if (word === 'should' && isUnwanted(tokens, modal, verb)) return true
  // "Appointing an incident manager could have helped": a deed as subject. "Rolling back would have lost the queue" is
  // a reason, and so is what a check would have caught: with "would" the deed has to be an earlier one, or to help us.
  if (!startsWithDeed(tokens)) return false
  if (word === 'would')
    return ['help', 'spare', 'save'].includes(lemma) || tokens.slice(0, modal).some(({ lower }) => sooner.has(lower))
  return ['help', 'prevent', 'avoid', 'save', 'lead', 'reduce', 'shorten', 'allow', 'speed', 'spare'].includes(lemma)
}

/**
 * "The migration should not have started before the backup", "should have run for a day, not for an hour". Without
 * such a correction it is expected behaviour: "the migration should have stopped at the first error".
 */
function isCorrected(tokens: readonly Token[], modal: number, verb: number): boolean {
  const isNot = tokens.slice(modal, verb).some(({ tag }) => tag === 'neg')
  const contrast = tokens.findIndex(({ lower }, at) => at > verb && lower === ',' && tokens[at + 1]?.lower === 'not')
  return (
    isNot || contrast > 0 || tokens.slice(verb + 1).some(({ lower }) => ['earlier', 'sooner', 'longer'].includes(lower))
  )
}

/** "should have tested" says that nobody did: "did not test"; "should not have been merged" that it was: "was merged". */
function factOf(tokens: readonly Token[], { modal, verb, passive, negated }: ModalPerfect): string | undefined {
  const token = tokens[verb]
  if (!token?.verb || !/^\p{Ll}+$/u.test(token.lower)) return undefined
  const plural =
    ['we', 'they', 'you'].includes(tokens[modal - 1]?.lower ?? '') || /[^s]s$/.test(tokens[modal - 1]?.lower ?? '')
  if (passive) return `${plural ? 'were' : 'was'} ${negated ? '' : 'not '}${token.lower}`
  return negated ? undefined : `did not ${token.verb.lemma}`
}

/** "We could have read the log" is no risk, whatever "could have read" is of strangers. */
function isRisk(lemma: string, actor: Actor | undefined): boolean {
  const ours = actor?.kind === 'organisation' || actor?.kind === 'self'
  return riskVerbs.has(lemma) && !(ours && ownDeeds.has(lemma))
}

const ownDeeds = new Set(['read', 'see', 'contain', 'access', 'get', 'run', 'limit', 'cause', 'go', 'reach'])

/** "With more time we would have …": a wish for what people had too little of. */
const startsWithMore = (tokens: readonly Token[]): boolean =>
  ['with', 'given'].includes(tokens[0]?.lower ?? '') &&
  tokens.slice(1, 5).some(({ lower }) => lower === 'more' || lower === 'better' || lower === 'enough')

const sooner = new Set(['earlier', 'sooner', 'immediately', 'first', 'faster', 'promptly', 'straight'])

/** "A diligent engineer would have checked": the measure of a person who was not there. */
function isExemplary(tokens: readonly Token[], actor: Actor | undefined): boolean {
  return isHuman(actor) && tokens.slice(actor.phrase.first, actor.phrase.head).some(({ lower }) => exemplary.has(lower))
}

const exemplary = new Set(
  'competent diligent prudent careful attentive vigilant conscientious experienced skilled seasoned decent sensible sane reasonable responsible thoughtful good better'.split(
    ' ',
  ),
)

/** "Better communication would have saved us an hour", "an earlier failover would have": the comparative wishes. */
function perfectWish(tokens: readonly Token[], modal: number): boolean {
  for (let at = modal - 1; at >= 0 && at > modal - 9; at--) {
    const { lower, tag } = tokens[at] ?? { lower: '', tag: 'punct' }
    if (tag === 'punct' || tag === 'verb' || tag === 'aux' || tag === 'sub') return false
    if (!comparatives.has(lower)) continue
    // "A stricter check", "an earlier alert": with an article a thing is meant that could be built.
    const isNamed = ['det', 'poss'].includes(tokens[at - 1]?.tag ?? 'punct')
    return !isNamed || (quicker.has(lower) && humanDeedNouns.has(tokens[at + 1]?.lemma ?? ''))
  }
  return false
}

/** "Thirty seconds with the changelog would have told us": so little would have done. */
function littleEffort(tokens: readonly Token[], modal: number): boolean {
  const [first, second] = tokens
  return (
    modal < 12 &&
    (first?.tag === 'num' || first?.lower === 'a') &&
    ['second', 'minute', 'moment', 'glance', 'look', 'word', 'question', 'phrase'].includes(second?.lemma ?? '') &&
    ['with', 'of', 'at', 'in', 'to', 'spent'].includes(tokens[2]?.lower ?? '')
  )
}

const comparatives = new Set(
  'better more earlier faster closer clearer quicker sooner stronger tighter smaller fewer greater prompter'.split(' '),
)
const quicker = new Set(['earlier', 'faster', 'quicker', 'sooner', 'prompter', 'better'])
const humanDeedNouns = new Set(
  'rollback page escalation restart call failover response decision reaction communication notice handover revert announcement look review question declaration message'.split(
    ' ',
  ),
)

/** "This should never have reached production". */
function isUnwanted(tokens: readonly Token[], modal: number, verb: number): boolean {
  const lemma = tokens[verb]?.verb?.lemma ?? ''
  return (
    tokens.slice(modal, verb).some(({ tag }) => tag === 'neg') &&
    ['happen', 'reach', 'get', 'make', 'go', 'pass', 'slip', 'come'].includes(lemma)
  )
}

/** "so they could have tested": a purpose, no reproach. */
function isPurpose(tokens: readonly Token[], modal: number): boolean {
  return tokens.slice(Math.max(0, modal - 4), modal).some(({ lower }) => lower === 'so')
}

function startsWithDeed(tokens: readonly Token[]): boolean {
  const first = tokens[0]
  return first?.verb?.forms.has('ing') === true || (first?.tag === 'verb' && first.verb?.forms.has('past') === true)
}

function isRegrettedPassive(reading: Reading, { verb }: ModalPerfect, word: string): boolean {
  const { tokens } = reading
  const lemma = tokens[verb]?.verb?.lemma ?? tokens[verb]?.lemma ?? ''
  const by = agentAfter(tokens, verb)
  // "could have been alerted by counting …": a way for a system to do it.
  if (by !== undefined && tokens[by]?.tag === 'ger') return false
  // "should have been checked by the validator": expected behaviour of a system.
  if (
    by !== undefined &&
    !isHuman(actorFrom(reading, by)) &&
    phraseStartingAt(tokens, by) &&
    actorFrom(reading, by)?.kind !== 'organisation'
  )
    return false
  if (word === 'should' || word === 'ought') return processVerbs.has(lemma)
  if (word === 'could' && processVerbs.has(lemma) && (isEarlier(tokens, verb) || by !== undefined)) return true
  return (
    (word === 'could' || word === 'might' || word === 'would') &&
    regretVerbs.has(lemma) &&
    (word !== 'would' || hasHumanCondition(reading))
  )
}

/** "could have been started at 10:00", "… much sooner". */
function isEarlier(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(verb + 1, verb + 5)
    .some(({ lower }) =>
      ['earlier', 'sooner', 'at', 'before', 'immediately', 'faster', 'quicker', 'hours', 'minutes', 'days'].includes(
        lower,
      ),
    )
}

/** Is there a condition in the sentence that lies with people: "if we had kept …", "had the team tested …"? */
function hasHumanCondition(reading: Reading): boolean {
  return reading.tokens.some(({ lower }, at) => conditions.has(lower) && [...judgeCondition(reading, at)].length > 0)
}

/** "if the intern had followed …", "had we known …". */
function* judgeCondition(reading: Reading, at: number): Iterable<Signal> {
  const { tokens } = reading
  const inverted = tokens[at]?.lower === 'had'
  if (inverted && at > 0 && tokens[at - 1]?.tag !== 'punct' && tokens[at - 1]?.tag !== 'conj') return
  const phrase = phraseStartingAt(tokens, at + 1)
  if (!phrase) return
  const actor = actorOf(reading, phrase)
  if (!isHuman(actor) && actor.kind !== 'organisation' && actor.kind !== 'self') return
  const verb = perfectAfter(tokens, phrase.last + 1, inverted) ?? pastBeforeRegret(tokens, phrase.last + 1, inverted)
  if (verb === undefined) return
  // "had we not been monitoring" praises.
  if (inverted && actor.kind === 'organisation' && tokens.slice(phrase.last, verb).some(({ tag }) => tag === 'neg'))
    return
  const what = reading.text.slice(tokens[at]?.from ?? 0, tokens[verb]?.to ?? 0)
  yield toSignal(
    reading,
    at,
    verb + 1,
    'condition',
    `\`${what}\` supposes another deed of \`${actor.text}\` (${actor.reason})`,
  )
  const lemma = tokens[verb]?.verb?.lemma ?? ''
  const passive = tokens.slice(phrase.last, verb).some(({ lower }) => lower === 'been')
  if (isHuman(actor) && !passive && (diligenceVerbs.has(lemma) || isNegated(tokens, verb)))
    yield blameFor(reading, actor, verb, what)
}

/** "If we stopped routing traffic there, the issue would have been resolved": the simple past supposes as well. */
function pastBeforeRegret(tokens: readonly Token[], from: number, inverted: boolean): number | undefined {
  let at = from
  while (tokens[at]?.tag === 'adv') at++
  if (inverted || tokens[at]?.tag !== 'verb' || tokens[at]?.verb?.forms.has('past') !== true) return undefined
  const regretted = tokens.some(
    ({ lower }, index) =>
      index > at &&
      (lower === 'would' || lower === 'could') &&
      tokens.slice(index + 1, index + 4).some((token) => token.lower === 'have' || token.lower === 'been'),
  )
  return regretted ? at : undefined
}

function perfectAfter(tokens: readonly Token[], from: number, inverted: boolean): number | undefined {
  let at = from
  while (tokens[at]?.tag === 'prep' || (tokens[at]?.tag === 'noun' && tokens[at - 1]?.tag === 'prep')) at++
  if (!inverted) {
    while (tokens[at]?.tag === 'adv') at++
    if (tokens[at]?.lower !== 'had' && tokens[at]?.lower !== "'d") return undefined
    at++
  }
  while (['adv', 'neg', 'aux'].includes(tokens[at]?.tag ?? 'punct')) at++
  const verb = tokens[at]?.verb
  if (verb?.forms.has('participle') === true || verb?.forms.has('past') === true) return at
  // "if we had had a test", "if the team had been aware": the auxiliary is the verb itself.
  return tokens[at - 1]?.lower === 'had' || tokens[at - 1]?.lower === 'been'
    ? at - 1 > from
      ? at - 1
      : undefined
    : undefined
}

function blameFor(reading: Reading, actor: Actor, verb: number, what: string): Signal {
  return {
    label: 'blame',
    kind: 'counterfactual',
    from: Math.min(actor.from, reading.tokens[verb]?.from ?? 0),
    to: reading.tokens[verb]?.to ?? 0,
    evidence: `\`${actor.text}\` (${actor.reason}) is the subject of \`${what}\` (counterfactual)`,
  }
}

function toSignal({ tokens }: Reading, first: number, end: number, kind: string, evidence: string): Signal {
  return { label: 'counterfactual', kind, from: tokens[first]?.from ?? 0, to: tokens[end - 1]?.to ?? 0, evidence }
}
