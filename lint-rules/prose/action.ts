/** Actions without an end that somebody could observe. */
import { isDone, isHistory, isVerbSlot, openActions, startOfAction, toActionSignal } from './action-shape.ts'
import { isBounded, isInquiryBounded } from './bounded.ts'
import { appealToCare } from './care.ts'
import { roles, teams } from './lexicon/actors.ts'
import { doubts, effortNouns, inquiryVerbs, openObjects, repairVerbs, topicHeads, wishWords } from './lexicon/action.ts'
import { indexPhrases, phraseAt, phrasesIn } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'
import type { Token } from './tag.ts'

/** Actions without an end: an open verb, a wish or a topic, and no bound in the text. */
function vagueAction(reading: Reading): Signal | undefined {
  const { tokens } = reading
  if (isHistory(tokens)) return undefined
  const start = startOfAction(tokens)
  const first = tokens[start]
  const isInquiry = inquiryVerbs.has(first?.verb?.lemma ?? first?.lower ?? '')
  if (isInquiry ? isInquiryBounded(reading) : isBounded(reading)) return undefined
  if (tellsPlan(tokens, start)) return undefined
  if (first && wishWords.has(first.lower)) return toWish(reading, start, start + 2)
  return bareRepair(reading, start) ?? openVerb(reading, start) ?? topic(reading, start) ?? openObject(reading)
}

/** "Improved runbooks. We plan to document the symptoms": the title is loose, the plan behind it is not. */
function tellsPlan(tokens: readonly Token[], start: number): boolean {
  const we = tokens.findIndex(({ lower }, at) => lower === 'we' && at > start + 1)
  if (we < 0) return false
  const verb = tokens.findIndex(({ tag }, at) => at > we + 1 && at < we + 5 && tag === 'verb')
  const isPlan = tokens.slice(we + 1, verb).some(({ lower }) => lower === 'will' || lower === 'plan' || lower === 'to')
  return verb > 0 && isPlan && !phraseAt(openActions, tokens, verb) && tokens[verb]?.verb?.lemma !== 'be'
}

/** The first verb of the action that has no end, or that only wants more of something. */
function openVerb(reading: Reading, start: number): Signal | undefined {
  const { tokens } = reading
  for (let at = start; at < tokens.length; at++) {
    if (lacksMore(tokens, at)) return toWish(reading, at, at + 3)
    if (!isVerbSlot(tokens, at, start)) continue
    if (wantsMore(tokens, at)) return toWish(reading, at, at + 3)
    const match = phraseAt(openActions, tokens, at)
    // "should be improved" only looks like something that was done.
    const isPlanned = !isDone(tokens[at]) || tokens[at - 1]?.lower === 'be'
    if (match && assurances.has(match.phrase.source) && assuresState(tokens, match.end)) continue
    if (match && isPlanned && !isPurposeOf(tokens, at, start)) return toOpen(reading, match.first, match.end)
  }
  return undefined
}

const assurances = new Set(['ensure', 'make sure', 'make certain', 'guarantee'])

/** "Ensure that the script cannot be started while …": a thing, what is done to it or not, and when or where. */
function assuresState(tokens: readonly Token[], from: number): boolean {
  const be = tokens.findIndex(({ lemma, tag }, at) => at > from && at < from + 12 && tag === 'aux' && lemma === 'be')
  if (be < 0 || tokens.slice(from, be).some(({ tag }) => tag === 'pron' || tag === 'punct' || tag === 'rel'))
    return false
  const isOfThing = tokens.slice(from, be).every(({ lemma }) => !roles.has(lemma) && !teams.has(lemma))
  let at = be + 1
  while (tokens[at]?.tag === 'adv' || tokens[at]?.tag === 'neg') at++
  const deed = tokens[at]
  const isDone = deed?.tag === 'part' && !careDeeds.has(deed.verb?.lemma ?? '')
  return (
    isOfThing &&
    isDone &&
    ['prep', 'sub', 'to'].includes(tokens[at + 1]?.tag ?? 'punct') &&
    tokens[at + 2] !== undefined
  )
}

const careDeeds = new Set(
  'review improve consider monitor train follow document communicate inform understand update prepare maintain check handle manage address equip keep'.split(
    ' ',
  ),
)

/** "Add alerts for certificates to … and ensure that none is missed": what a change before it is for. */
function isPurposeOf(tokens: readonly Token[], at: number, start: number): boolean {
  const first = tokens[start]
  return (
    at > start + 2 &&
    purposes.has(tokens[at]?.verb?.lemma ?? '') &&
    first?.verb?.forms.has('base') === true &&
    !phraseAt(openActions, tokens, start)
  )
}

const purposes = new Set(['ensure', 'prevent', 'avoid', 'reduce', 'minimise', 'minimize', 'make', 'keep'])

/** "The gateway needs better test coverage": a wish with a subject. */
function lacksMore(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 3)
  return (
    tokens[at]?.lower === 'needs' &&
    next.some(({ lower }) => comparatives.has(lower) || lower === 'more') &&
    !tokens.slice(at).some(({ lower }) => lower === 'than')
  )
}

function toOpen(reading: Reading, first: number, end: number): Signal {
  return toActionSignal(reading, first, end, 'vague-action', 'open', 'has no end that somebody could observe')
}

/** "Build better dashboards", "add proper alerts", "use a more suitable index", "be more transparent". */
function wantsMore(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb]
  const next = tokens.slice(verb + 1, verb + 4)
  const isMore = next.some(
    ({ lower }, at) => lower === 'more' && (next[at + 1]?.tag === 'adj' || isEffort(tokens, verb + at + 2)),
  )
  if (token?.lower === 'be') return next[0]?.lower === 'more' && next[1]?.lower !== 'than'
  return (
    (token?.verb?.forms.has('base') === true || token?.lower === 'setup' || isProgressive(tokens, verb)) &&
    tokens[verb + 2]?.lower !== 'than' &&
    (isMore || next.some(({ lower, tag }, at) => isComparative(lower, tag) || isExtra(tokens, verb + at + 1)))
  )
}

/** "We are implementing", "in the process of adding". */
function isProgressive(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]
  return tokens[verb]?.tag === 'ger' && (before?.lemma === 'be' || before?.lower === 'of' || before?.tag === 'adv')
}

const isComparative = (lower: string, tag: string): boolean =>
  tag !== 'verb' && comparatives.has(lower.split('/')[0] ?? '')

/** "some extra safeguards", "extra monitoring": effort without an amount. */
function isExtra(tokens: readonly Token[], at: number): boolean {
  return ['extra', 'further', 'some'].includes(tokens[at]?.lower ?? '') && isEffort(tokens, at + 1)
}

/** "more test cases", "more integration tests": effort without an amount; "more memory" is a change. */
function isEffort(tokens: readonly Token[], from: number): boolean {
  const nouns = tokens.slice(from, from + 4)
  const end = nouns.findIndex(({ tag }) => tag !== 'noun' && tag !== 'adj')
  return effortNouns.has(nouns[(end < 0 ? nouns.length : end) - 1]?.lemma ?? '')
}

const comparatives = new Set(
  'better improved stronger clearer proper adequate sufficient appropriate robust additional'.split(' '),
)

function toWish(reading: Reading, first: number, end: number): Signal {
  const last = Math.min(reading.tokens.length, end)
  return toActionSignal(reading, first, last, 'vague-action', 'wish', 'wishes for more without an end state')
}

/** "something more robust", "some kind of monitoring", "possibly", "… better." wherever they stand. */
function openObject(reading: Reading): Signal | undefined {
  const { tokens } = reading
  const [match] = phrasesIn(indexedObjects, tokens)
  if (match) return toOpen(reading, match.first, match.end)
  if (doubts.has(tokens[0]?.lower ?? '')) return toOpen(reading, 0, 1)
  const last = tokens.findLastIndex(({ tag }) => tag !== 'punct')
  return last > 1 && endings.has(tokens[last]?.lower ?? '') ? toWish(reading, last, last + 1) : undefined
}

const indexedObjects = indexPhrases(openObjects)
const endings = new Set(['better', 'faster', 'sooner', 'earlier', 'quicker', 'properly', 'somehow'])

const isWord = ({ tag }: Token): boolean => tag !== 'punct'
const isNamed = ({ tag }: Token): boolean => tag === 'mask' || tag === 'num'

/** "Fix the lists" mends this one case. */
function bareRepair(reading: Reading, start: number): Signal | undefined {
  const words = reading.tokens.slice(start).filter(isWord)
  if (words.length < 2 || words.length > 6 || words.some(isNamed)) return undefined
  if (!repairVerbs.has(words[0]?.lower ?? '')) return undefined
  const why = 'repairs this one case; nothing keeps it from coming back'
  const end = Math.min(reading.tokens.length, start + words.length)
  return toActionSignal(reading, start, end, 'vague-action', 'repair', why)
}

/** "Flux metrics and alerts", "Prompt hardening", "Review of the limits": a topic, no change. */
function topic(reading: Reading, start: number): Signal | undefined {
  const { tokens } = reading
  const words = tokens.slice(start).filter(isWord)
  if (words.length === 0 || words.some(isNamed)) return undefined
  if (!isListOfNouns(words) && !isNominalisation(words) && !isTopicHead(words)) return undefined
  const end = Math.min(tokens.length, start + Math.min(words.length, 6))
  return toActionSignal(reading, start, end, 'vague-action', 'topic', 'names a topic, no change')
}

function isListOfNouns(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    words.length < 7 &&
    words.every(
      ({ tag, verb }, at) =>
        ['noun', 'adj', 'conj', 'det'].includes(tag) && !(at === 0 && verb?.forms.has('base') === true),
    )
  )
}

/** "Load testing", "Process review", "Observability": the last word is a field of work. */
function isTopicHead(words: readonly Token[]): boolean {
  return (
    words.length < 4 && topicHeads.has(words.at(-1)?.lower ?? '') && !words.slice(1).some(({ tag }) => tag === 'det')
  )
}

/** "Investigation into the growth", "A deeper look at the cache". */
function isNominalisation(words: readonly Token[]): boolean {
  const at = words.findIndex(({ lemma }, index) => inquiries.has(lemma) && words[index + 1]?.tag === 'prep')
  const head = words[at]
  // "Look into", "analyse for" open with a verb; only "review of" is none there.
  const isVerb = at === 0 && head?.verb?.forms.has('base') === true && words[1]?.lower !== 'of'
  return head !== undefined && !isVerb && at < 3 && words.slice(0, at).every(({ verb }) => verb === undefined)
}

const inquiries = new Set(
  'investigation review analysis evaluation assessment improvement reduction optimisation optimization exploration discussion look follow-up audit rework redesign overhaul clean-up cleanup clarification alignment hardening tuning research'.split(
    ' ',
  ),
)

/** Open actions other than appeals to care, which have a rule of their own. */
export function* vagueWithoutCare(reading: Reading): Iterable<Signal> {
  const found = [...appealToCare(reading)].length === 0 ? vagueAction(reading) : undefined
  if (found) yield found
}
