/** Human error and its synonyms as a cause; silent where the sentence goes on to the condition that let it through. */
import {
  accidentAdjectives,
  accidentAdverbs,
  accidentalNouns,
  conditionPhrases,
  errorNouns,
  humanDeeds,
  humanErrorModifiers,
  lapsePhrases,
  lapseVerbs,
  lapseVetoes,
  perceptions,
  personalErrors,
  pickingVerbs,
  supervisingModifiers,
  treatingVerbs,
} from './lexicon/lapse.ts'
import { vices } from './lexicon/fault.ts'
import { words } from './lexicon/words.ts'
import { isHypothetical, isNegated, isPassive } from './clause.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import { actorFrom, actorOf, isHuman, subjectActor, type Reading } from './reading.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const lapses = indexPhrases(lapsePhrases)
const vetoes = indexPhrases(lapseVetoes)
const conditions = indexPhrases(conditionPhrases)

/** Signals of a lapse as explanation. */
export function* lapsesIn(reading: Reading): Iterable<Signal> {
  const found = [...namedLapses(reading), ...ownedLapses(reading), ...accidents(reading), ...slips(reading)]
  // The condition is looked for last: most sentences hold no lapse.
  if (found.length > 0 && !namesCondition(reading, found)) yield* found
}

/** Does the sentence name the property of a system that let the lapse through? */
function namesCondition(reading: Reading, found: readonly Signal[] = []): boolean {
  const { tokens } = reading
  for (const match of phrasesIn(conditions, tokens)) {
    // The "lack" of "lack of attention" is the lapse itself.
    const at = tokens[match.first]?.from ?? 0
    if (found.some(({ from, to }) => at >= from && at < to)) continue
    // "accepted" and "allowed" explain only as deeds of a system, and passives of them do not.
    const token = tokens[match.first]
    if (match.phrase.elements.length > 1 || token?.tag === 'verb' || token?.tag === 'adj') return true
  }
  return hasActingReason(reading)
}

/** "because the form takes free text": a reason in which a system acts; passives of deeds of people give none. */
function hasActingReason(reading: Reading): boolean {
  const { tokens } = reading
  return tokens.some(({ lower }, at) => {
    if (lower !== 'because' && lower !== 'since') return false
    const actor = actorFrom(reading, at + 1)
    if (!actor || actor.kind === 'human' || actor.kind === 'organisation' || actor.kind === 'self') return false
    const next = tokens
      .slice(actor.phrase.last + 1, actor.phrase.last + 7)
      .find(({ tag }) => tag === 'verb' || tag === 'part' || tag === 'ger')
    return next?.tag === 'verb'
  })
}

function* namedLapses(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (const { first, end, phrase } of phrasesIn(lapses, tokens)) {
    // "Negligence on the part of SRE" charges somebody, which is blame; no lapse explains there.
    if (isVetoed(tokens, first, end) || (tokens[end]?.lower === 'on' && tokens[end + 2]?.lower === 'part')) continue
    if (vices.has(phrase.source) && tokens[end]?.tag === 'prep' && isHuman(actorFrom(reading, end + 1))) continue
    yield toSignal(reading, first, end, 'named', `\`${phrase.source}\` names a lapse as the explanation`)
  }
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !['noun', 'ger'].includes(token.tag) || !isErrorNoun(token)) continue
    const start = modifierBefore(tokens, at)
    if (start !== undefined && !isVetoed(tokens, start, at + 1) && !isSupervision(tokens, start, at))
      yield toSignal(
        reading,
        start,
        at + 1,
        'named',
        `\`${tokens[start]?.lower ?? ''} … ${token.lower}\` names a lapse as the explanation`,
      )
  }
}

const isErrorNoun = ({ lemma, lower }: Token): boolean => errorNouns.has(lemma) || errorNouns.has(lower)

/** "human oversight of the agent" watches over it; only "a human oversight" is a lapse. */
function isSupervision(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at]?.lower !== 'oversight' || !supervisingModifiers.has(tokens[first]?.lower ?? '')) return false
  const before = tokens[first - 1]?.lower ?? ''
  const isGivenAsCause =
    ['to', 'by', 'of'].includes(before) && ['due', 'caused', 'because'].includes(tokens[first - 2]?.lower ?? '')
  return before !== 'a' && before !== 'an' && !isGivenAsCause
}

/** "operator or configuration error": the human modifier may stand up to three words before. */
function modifierBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let near = at - 1; near >= Math.max(0, at - 3); near--) {
    const token = tokens[near]
    if (!token || !['noun', 'adj', 'conj', 'part', 'verb'].includes(token.tag)) return undefined
    if (humanErrorModifiers.has(token.lower)) return near
  }
  return undefined
}

/** Is it a compound ("user error page"), negated, prevented, a risk, a term, or a hypothesis? */
function isVetoed(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end]
  if (next && next.tag === 'noun' && compoundTails.has(next.lemma)) return true
  if (isSpokenOf(tokens, end) || isOfProcess(tokens, end) || isTakenFor(tokens, first)) return true
  // "Human error does take place": what is always so explains no incident.
  if (next?.lemma === 'do' && next.lower !== 'did') return true
  // "a slip of the mouse opens the wrong one" says what the tool makes easy.
  if (next?.tag === 'verb' && next.verb?.forms.has('s') === true && !next.verb.forms.has('past')) return true
  for (const match of phrasesIn(vetoes, tokens)) {
    // "The flag was …" is no flagging, "the correct value" no correction.
    if (isNominal(tokens, match.first)) continue
    const gap = first - match.end
    const clear =
      gap >= 0 &&
      gap <= 4 &&
      !tokens
        .slice(match.end, first)
        .some(({ lower, tag }) => lower === ';' || lower === '.' || tag === 'sub' || tag === 'verb')
    const behind =
      match.first >= end && match.first - end <= 4 && /possible|happen|ruled? out|exclude/.test(match.phrase.source)
    if (clear || behind) return true
  }
  return tokens.slice(end, end + 6).some(({ lower }) => lower === 'disproved' || lower === 'prone')
}

const isNominal = (tokens: readonly Token[], at: number): boolean =>
  ['flag', 'fix', 'catch', 'report', 'notice', 'correct'].includes(tokens[at]?.lower ?? '') &&
  ['det', 'poss', 'gen', 'adj'].includes(tokens[at - 1]?.tag ?? 'punct')

const compoundTails = new Set(
  words(
    `page rate message report code metric handling budget class label classification category count log boundary correction analysis screen response response-code model prevention reduction assessor evaluation rater review engineering study expert research training specialist workshop lens perspective type kind bucket panel dashboard counter alert ticket`,
  ),
)

/** "Lapses in the procedures", "an oversight in how we test": the fault of a way of working. */
function isOfProcess(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end - 1]?.lower === 'in' ? end - 1 : end
  if (tokens[at]?.lower !== 'in') return false
  const next = tokens.slice(at + 1, at + 5)
  return next[0]?.lower === 'how' || next.some(({ lemma }) => processNouns.has(lemma.slice(lemma.lastIndexOf('-') + 1)))
}

const processNouns = new Set(words(`process procedure design practice policy way workflow coverage pipeline`))
/** "is rejected as a typing error by the form": what a system takes it for. */
function isTakenFor(tokens: readonly Token[], first: number): boolean {
  const as = tokens[first - 1]?.tag === 'det' ? first - 2 : first - 1
  return tokens[as]?.lower === 'as' && takingVerbs.has(tokens[as - 1]?.verb?.lemma ?? '')
}

const takingVerbs = new Set(words(`reject treat parse read interpret handle flag log count return raise`))

/** "User errors (HTTP 400) are counted with …": how they are treated, not what they did. */
function isSpokenOf(tokens: readonly Token[], end: number): boolean {
  let at = end
  if (tokens[at]?.lower === '(') {
    while (at < tokens.length && tokens[at]?.lower !== ')') at++
    at++
  }
  return (
    ['is', 'are', 'be', 'being'].includes(tokens[at]?.lower ?? '') &&
    tokens.slice(at + 1, at + 4).some(({ verb }) => verb !== undefined && treatingVerbs.has(verb.lemma))
  )
}

/** "Abena's mistake", "the operator made an error", "her typo". */
function* ownedLapses(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !personalErrors.has(token.lemma)) continue
    const owner = ownerBefore(reading, at)
    if (isLaidAt(reading, at))
      yield toSignal(reading, at, at + 3, 'owned', `\`${token.lower}\` of a person is given as the explanation`)
    if (owner !== undefined && !isVetoed(tokens, owner, at + 1))
      yield toSignal(reading, owner, at + 1, 'owned', `\`${token.lower}\` of a person is given as the explanation`)
    const made = tokens
      .slice(Math.max(0, at - 4), at)
      .findIndex(({ verb }) => verb?.lemma === 'make' || verb?.lemma === 'commit')
    if (made < 0) continue
    const verb = Math.max(0, at - 4) + made
    const actor = subjectActor(reading, verb)
    if (isHabit(tokens, verb, at)) continue
    if (isHuman(actor) && !isNegated(tokens, verb) && !isHypothetical(tokens, verb))
      yield toSignal(
        reading,
        verb,
        at + 1,
        'owned',
        `\`${actor.text}\` (${actor.reason}) is the subject of \`make … ${token.lower}\``,
      )
  }
}

/** "Even good programmers make mistakes" says what people are like, not what happened. */
function isHabit(tokens: readonly Token[], verb: number, noun: number): boolean {
  return tokens[verb]?.verb?.forms.has('base') === true && tokens[noun]?.lower.endsWith('s') === true
}

/** "The mistake was Renata's": the owner may follow. */
function isLaidAt(reading: Reading, at: number): boolean {
  const { tokens } = reading
  if (tokens[at + 1]?.lemma !== 'be') return false
  const actor = actorFrom(reading, at + 2)
  return isHuman(actor) && tokens[actor.phrase.last + 1]?.tag === 'gen' && tokens[actor.phrase.last + 2]?.tag !== 'noun'
}

function ownerBefore(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  for (let near = at - 1; near >= Math.max(0, at - 4); near--) {
    const token = tokens[near]
    if (token?.tag === 'poss') return ['his', 'her', 'my'].includes(token.lower) ? near : undefined
    if (token?.tag === 'gen') {
      const phrase = phraseEndingAt(tokens, near - 1)
      return phrase && isHuman(actorOf(reading, phrase)) ? phrase.first : undefined
    }
    if (!token || !['noun', 'adj'].includes(token.tag)) return undefined
  }
  return undefined
}

/** "was accidentally merged", "an accidental deletion of", "wrongly assumed", "by mistake". */
function* accidents(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (const [at, token] of tokens.entries()) {
    if (
      accidentAdjectives.has(token.lower) ||
      (isUnintended(token) && ['execution', 'deletion', 'disclosure', 'merge'].includes(tokens[at + 1]?.lemma ?? ''))
    ) {
      const head = tokens.slice(at + 1, at + 4).findIndex(({ lemma }) => accidentalNouns.has(lemma))
      // "watch for inadvertent disclosures" looks ahead.
      const isGeneric =
        tokens[at + 1 + head]?.lower.endsWith('s') === true &&
        ['for', 'of', 'against', 'to'].includes(tokens[at - 1]?.lower ?? '')
      if (head >= 0 && !isGeneric && !isVetoed(tokens, at, at + head + 2))
        yield toSignal(reading, at, at + head + 2, 'accident', `\`${token.lower}\` deed is given as the explanation`)
      continue
    }
    const phrase = accidentPhraseAt(tokens, at)
    if (!phrase) continue
    const verb = verbOfAccident(tokens, at, phrase)
    if (
      verb === undefined ||
      isNegated(tokens, verb) ||
      isHypothetical(tokens, verb) ||
      isVetoed(tokens, Math.min(at, verb), Math.max(verb + 1, at + phrase))
    )
      continue
    if (!isPersonsDeed(reading, verb)) continue
    const isFar = at - verb > 6
    yield toSignal(
      reading,
      isFar ? at : Math.min(at, verb),
      Math.max(verb + 1, at + phrase),
      'accident',
      `\`${tokens[verb]?.lower ?? ''}\` \`${token.lower}\`: an accident is given as the explanation`,
    )
  }
}

const isUnintended = ({ lower }: Token): boolean => lower === 'unintended' || lower === 'unintentional'

/** Length in tokens of an accident expression here. */
function accidentPhraseAt(tokens: readonly Token[], at: number): number | undefined {
  const lower = tokens[at]?.lower ?? ''
  if (accidentAdverbs.has(lower)) return 1
  const next = tokens[at + 1]?.lower ?? ''
  if (lower === 'by' && (next === 'mistake' || next === 'accident')) return 2
  return lower === 'in' && next === 'error' && tokens[at + 2]?.tag !== 'noun' ? 2 : undefined
}

function verbOfAccident(tokens: readonly Token[], at: number, length: number): number | undefined {
  const isDeed = (index: number): boolean => {
    const token = tokens[index]
    return ['verb', 'part', 'ger'].includes(token?.tag ?? '') || token?.verb?.forms.has('participle') === true
  }
  if (length === 1) {
    if (isDeed(at + 1)) return at + 1
    // "was dropped inadvertently while cleaning up"
    if (['verb', 'part'].includes(tokens[at - 1]?.tag ?? '')) return at - 1
    if (isDeed(at + 2) && tokens[at + 1]?.tag !== 'sub') return at + 2
  }
  // "In error, the flag was applied": in front it belongs to the whole clause.
  if (at === 0) return tokens.findIndex(({ tag }) => tag === 'verb' || tag === 'part')
  for (let back = at - 1; back >= Math.max(0, at - 12); back--)
    if (['verb', 'part'].includes(tokens[back]?.tag ?? '')) return back
  return undefined
}

/** Only deeds of people count: a passive of a human deed, or an active verb of a person or the organisation. */
function isPersonsDeed(reading: Reading, verb: number): boolean {
  const { tokens } = reading
  const token = tokens[verb]
  const actor = subjectActor(reading, verb)
  if (isHuman(actor) || actor?.kind === 'organisation' || actor?.kind === 'self') return true
  const passive =
    token?.tag === 'part' ||
    token?.tag === 'adj' ||
    (token?.tag === 'verb' &&
      (verb === 0 ||
        (['adv', 'punct', 'noun'].includes(tokens[verb - 1]?.tag ?? '') && tokens[verb - 2]?.tag === 'noun')))
  return (
    passive &&
    token?.verb !== undefined &&
    humanDeeds.has(token.verb.lemma) &&
    (tokens.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => lemma === 'be') || verb < 3) &&
    !isSystemAgent(reading, verb)
  )
}

/** "was wrongly flagged by the classifier": the agent is a system. */
function isSystemAgent({ tokens }: Reading, verb: number): boolean {
  return tokens
    .slice(verb + 1, verb + 8)
    .some(({ lower }, at, near) => lower === 'by' && !['mistake', 'accident'].includes(near[at + 1]?.lower ?? ''))
}

/** "The step was overlooked", "the wrong disk was detached": lapses that leave out who. */
function* slips(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (const [at, token] of tokens.entries()) {
    const lemma = token.verb?.lemma ?? ''
    const isWrong = pickingVerbs.has(lemma) && hasWrongSubject(tokens, at)
    const isPassed = (isWrong || lapseVerbs.has(lemma)) && isPassive(tokens, at) && !isSystemAgent(reading, at)
    const isActive = token.tag === 'verb' && perceptions.has(lemma) && isHuman(subjectActor(reading, at))
    if (!isPassed && !isActive) continue
    if (isNegated(tokens, at) || isHypothetical(tokens, at) || isVetoed(tokens, at, at + 1)) continue
    const be = isActive ? at : tokens.findLastIndex(({ tag }, index) => index < at && tag === 'aux')
    const what = isWrong ? 'the wrong thing was taken' : 'a lapse'
    yield toSignal(reading, be, at + 1, 'slip', `\`${token.lower}\`: ${what} is given as the explanation`)
  }
}

/** "a wrong tenant was", "the incorrect file had been". */
function hasWrongSubject(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 7), verb).some(({ lower }) => lower === 'wrong' || lower === 'incorrect')
}

function toSignal({ tokens }: Reading, first: number, end: number, kind: string, evidence: string): Signal {
  return { label: 'human-error', kind, from: tokens[first]?.from ?? 0, to: tokens[end - 1]?.to ?? 0, evidence }
}
