/** Attribution of fault to a person by nouns: "Tom's careless rollout", "negligence on the part of", "the blame lies with". */
import { toCharge } from './charge.ts'
import { singledOut } from './singled-out.ts'
import { vicesOf } from './vice.ts'
import {
  blameBefore,
  culpableStates,
  deedNouns,
  guiltNouns,
  judgementAdjectives,
  weakAdjectives,
} from './lexicon/fault.ts'
import { outsiders, roles } from './lexicon/actors.ts'
import { indexPhrases, phrasesIn } from './phrase.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import { actorFrom, actorOf, isHuman, possessor, ownedActorFrom, type Reading } from './reading.ts'
import { isInWhy, isNegated } from './clause.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

const before = indexPhrases(blameBefore)

/** Adjectives so personal that they judge somebody even where nobody is named. */
const personal = new Set([
  'careless',
  'negligent',
  'sloppy',
  'slipshod',
  'irresponsible',
  'incompetent',
  'amateurish',
  'slapdash',
  'ham-fisted',
  'boneheaded',
  'lackadaisical',
  'shoddy',
  'thoughtless',
])

/** Signals of fault from noun phrases. */
export function* faultsByNoun(reading: Reading): Iterable<Signal> {
  yield* ownedFaults(reading)
  yield* agentFaults(reading)
  yield* assignedFaults(reading)
  yield* judgedPeople(reading)
  yield* authoredFaults(reading)
  yield* vicesOf(reading)
  yield* singledOut(reading)
}

/** "Tom's mistake", "her careless edit", "the contractor's reckless flush". */
function* ownedFaults(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const owner = token?.tag === 'gen' ? phraseEndingAt(tokens, at - 1) : undefined
    const actor = owner ? actorOf(reading, owner) : personalOwner(reading, at)
    if (!actor || !isHuman(actor)) continue
    const owned = phraseStartingAt(tokens, at + 1)
    const reason = owned && (token?.lower === 'my' ? guiltOf(tokens, owned) : faultIn(tokens, owned))
    if (!owned || !reason || isInnocent(tokens, owned)) continue
    yield toCharge(reading, actor, Math.min(actor.phrase.first, at), owned.last, reason)
  }
}

/** "his negligence", "my fault": a possessive pronoun for one person. */
function personalOwner(reading: Reading, at: number): Actor | undefined {
  return ['his', 'her', 'my'].includes(reading.tokens[at]?.lower ?? '') ? possessor(reading, at) : undefined
}

/** A noun of guilt. */
function guiltOf(tokens: readonly Token[], { head }: NounPhrase): string | undefined {
  const noun = tokens[head]
  return noun && (guiltNouns.has(noun.lemma) || guiltNouns.has(noun.lower)) ? noun.lower : undefined
}

/** What makes a phrase a fault: a noun of guilt, or a judging adjective. */
function faultIn(tokens: readonly Token[], phrase: NounPhrase): string | undefined {
  const { first, last, head } = phrase
  const noun = tokens[head]
  if (!noun) return undefined
  const guilt = guiltOf(tokens, phrase)
  if (guilt !== undefined) return guilt
  // "of the mobile team's own making"
  if (noun.lower === 'making' && tokens[first]?.lower === 'own') return 'own making'
  for (let at = first; at <= last; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (at !== head && judgementAdjectives.has(lower)) return lower
    if (at !== head && weakAdjectives.has(lower) && deedNouns.has(noun.lemma)) return lower
  }
  return undefined
}

/** "caught a mistake", "fixed her mistake", "no mistake": the noun is not laid at anybody's door. */
function isInnocent(tokens: readonly Token[], { first, head }: NounPhrase): boolean {
  const lemma = tokens[head]?.lemma ?? ''
  const outer = tokens[first - 1]?.tag === 'gen' ? undefined : tokens[first - 2]
  const direct = tokens[first - 1]?.verb?.lemma
  if (direct !== undefined && innocentVerbs.has(direct)) return true
  if (tokens[head + 1]?.tag === 'noun' && lemma !== 'fault') return true
  return outer?.verb !== undefined && innocentVerbs.has(outer.verb.lemma)
}

const innocentVerbs = new Set(
  'catch correct fix spot find notice flag report prevent avoid cover forgive see discover'.split(' '),
)

/** "prevents any mistakes by operators": over determiners and adjectives to a verb of preventing or finding. */
function isPrevented(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (['det', 'adj', 'noun'].includes(tokens[at]?.tag ?? 'punct')) at--
  return innocentVerbs.has(tokens[at]?.verb?.lemma ?? '')
}

/** "a sloppy edit by Viktor", "poor work from the data team", "operator error by Tomasz". */
function* agentFaults(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (token.lower !== 'by' && token.lower !== 'from') || tokens[at - 1]?.tag === 'part') continue
    const deed = nounBefore(tokens, at)
    const reason = deed && faultIn(tokens, deed)
    if (deed && isInnocent(tokens, deed)) continue
    if (!deed || !reason || (token.lower === 'from' && !judgementOf(tokens, deed))) continue
    const actor = ownedActorFrom(reading, at + 1)
    if (isHuman(actor)) yield toCharge(reading, actor, deed.first, actor.phrase.last, reason)
  }
}

/** The phrase before "by", over one "of"/"in"/"to" tail. */
function nounBefore(tokens: readonly Token[], by: number): NounPhrase | undefined {
  let phrase = phraseEndingAt(tokens, by - 1)
  for (let hops = 0; phrase && hops < 2 && !faultIn(tokens, phrase); hops++) {
    if (tokens[phrase.first - 1]?.tag !== 'prep' && tokens[phrase.first - 1]?.tag !== 'to') return phrase
    phrase = phraseEndingAt(tokens, phrase.first - 2)
  }
  return phrase
}

function judgementOf(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  return tokens.slice(first, last).some(({ lower }) => judgementAdjectives.has(lower) || weakAdjectives.has(lower))
}

/** "the blame lies squarely with the payments squad", "the breach is on the support lead". */
function* assignedFaults(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (const match of phrasesIn(before, tokens)) {
    if (isNegated(tokens, match.first) || tokens[match.first - 1]?.lower === 'no' || isInWhy(tokens, match.first))
      continue
    if (
      tokens[match.first]?.lemma === 'blame' &&
      ['without', 'not', 'than'].includes(tokens[match.first - 1]?.lower ?? '')
    )
      continue
    if (match.phrase.source === 'on the part of' && isPraise(tokens, match.first)) continue
    if (isPrevented(tokens, match.first) || isOwnership(tokens, match.first)) continue
    // "hold the team accountable": the one who is charged stands inside the frame.
    const actor = actorFrom(reading, match.phrase.source.startsWith('hold') ? match.first + 1 : match.end)
    // "blamed no one"
    if (isHuman(actor) && !/^(?:nobody|no one|no-one|none)\b/i.test(actor.text))
      yield toCharge(reading, actor, match.first, actor.phrase.last, match.phrase.source)
  }
  yield* causedBySomebody(reading)
}

/** "Quick thinking on the part of the operator". */
const isPraise = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => praising.has(lower))

const praising = new Set(
  'good great quick excellent careful fast sharp outstanding attentive effort work praise trust help support decision assumption change action'.split(
    ' ',
  ),
)

/** "Responsibility for the contract rests with the search team" says who owns it; for an outage it lays blame. */
function isOwnership(tokens: readonly Token[], first: number): boolean {
  const isCharge = tokens.some(({ lemma, lower }) => incidents.has(lemma) || solely.has(lower))
  return tokens[first]?.lemma === 'responsibility' && !isCharge
}

const incidents = new Set(
  'leak outage incident failure breach loss damage mess disaster downtime error delay'.split(' '),
)
const solely = new Set('alone solely squarely entirely fully wholly only'.split(' '))

/** "Because of Devraj the warm-up was gone", "thanks to the intern, the loss diverged". */
function* causedBySomebody(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length - 2; at++) {
    const pair = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`
    if (!['because of', 'due to', 'thanks to', 'owing to'].includes(pair)) continue
    const actor = actorFrom(reading, at + 2)
    const after = actor && tokens[actor.phrase.last + 1]
    if (!isHuman(actor) || after?.tag === 'gen' || after?.tag === 'ger') continue
    if (pair !== 'thanks to' || isHarm(tokens)) yield toCharge(reading, actor, at, actor.phrase.last, pair)
  }
}

/** Something went wrong, and nobody set it right: "thanks to Ana the export was stopped" is meant. */
function isHarm(tokens: readonly Token[]): boolean {
  const has = (words: ReadonlySet<string>): boolean =>
    tokens.some(({ lemma, verb }) => words.has(lemma) || words.has(verb?.lemma ?? ''))
  return has(harms) && !has(rescues) && !tokens.some(({ lower, tag }) => tag === 'neg' || lower === 'no')
}

const rescues = new Set(
  'stop freeze catch notice spot save recover restore avoid prevent limit contain revert find repair fix resolve detect halt before only nothing quick sharp alert attentive'.split(
    ' ',
  ),
)

const harms = new Set(
  'go lose fail diverge break crash leak corrupt delay miss expire die drop stop slow expose vanish disappear overwrite delete wrong down outage error missing gone late empty broken unable unavailable trouble mess'.split(
    ' ',
  ),
)

/** "a careless reviewer", "lazy engineers"; and carelessness of a deed whose doer is left out. */
function* judgedPeople(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (!judgementAdjectives.has(lower) && !(culpableStates.has(lower) && tokens[at]?.tag === 'adj')) continue
    const phrase = phraseStartingAt(tokens, at)
    const head = phrase && tokens[phrase.head]
    if (!phrase || !head || phrase.head === at) continue
    const actor = actorOf(reading, phrase)
    if (isHuman(actor) && !roles.has(lower) && !outsiders.has(head.lemma))
      yield toCharge(reading, actor, at, phrase.last, lower)
    else if (personal.has(lower) && deedNouns.has(head.lemma)) {
      const { from, to } = { from: tokens[at]?.from ?? 0, to: head.to }
      yield {
        label: 'blame',
        kind: 'judgement',
        from,
        to,
        evidence: `\`${lower}\` judges a person's care in \`${reading.text.slice(from, to)}\``,
      }
    }
  }
}

/** "a bug introduced by Fernando", "a faulty deployment that Emeka rushed out". */
function* authoredFaults(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (let at = 1; at < tokens.length; at++) {
    const isRelative = tokens[at]?.lower === 'that' || tokens[at]?.lower === 'which'
    if (!isRelative && tokens[at]?.lower !== 'by') continue
    const end = isRelative ? at - 1 : at - 2
    if (!isRelative && !['verb', 'part', 'adj'].includes(tokens[at - 1]?.tag ?? '')) continue
    const phrase = phraseEndingAt(tokens, end)
    const head = phrase && tokens[phrase.head]
    if (!phrase || !head) continue
    const faulty =
      brokenThings.has(head.lemma) ||
      (deedNouns.has(head.lemma) &&
        tokens
          .slice(phrase.first, phrase.last)
          .some(({ lower }) => weakAdjectives.has(lower) || judgementAdjectives.has(lower)))
    if (!faulty || (!isRelative && !authoring.has(tokens[at - 1]?.verb?.lemma ?? ''))) continue
    const actor = actorFrom(reading, at + 1)
    if (
      isHuman(actor) &&
      (!isRelative ||
        (tokens[actor.phrase.last + 1]?.verb !== undefined &&
          authoring.has(tokens[actor.phrase.last + 1]?.verb?.lemma ?? '')))
    )
      yield toCharge(reading, actor, phrase.first, actor.phrase.last, head.lower)
  }
}

const brokenThings = new Set(
  'bug regression misconfiguration defect mistake error typo flaw leak outage mess breakage fault problem'.split(' '),
)

const authoring = new Set(
  'introduce add commit push cause merge ship write make deploy create leave check rush force slip sneak land produce apply'.split(
    ' ',
  ),
)
