/** Words that play down, and promises that nobody can keep. */
import { certaintyPhrases, handyVerbs, justTemporal, minimisingPhrases } from './lexicon/tone.ts'
import { hasSystemReason } from './clause.ts'
import { isMeasured } from './impact.ts'
import { indexPhrases, phrasesIn, type PhraseMatch } from './phrase.ts'
import { promiseAt } from './recurrence.ts'
import type { Reading } from './reading.ts'
import type { Label, Signal } from './signal.ts'
import type { Token } from './tag.ts'

const minimising = indexPhrases(minimisingPhrases)
const certain = indexPhrases(certaintyPhrases)

/** Signals of playing down. */
export function* minimisers(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  for (const match of phrasesIn(minimising, tokens)) {
    if (!isInnocentSmall(reading, match))
      yield toSignal(reading, match, 'minimiser', 'plays down the difficulty or the harm')
  }
  for (const [at, token] of tokens.entries()) {
    if (
      token.lower === 'nothing' &&
      tokens[at + 1]?.lower === 'more' &&
      tokens[at - 1]?.lower === ',' &&
      (tokens[at + 2]?.tag ?? 'punct') === 'punct'
    )
      yield toSignal(reading, { first: at, end: at + 2 }, 'minimiser', 'plays down the difficulty or the harm')
    if (token.lower === 'all' && isAllDone(tokens, at))
      yield toSignal(reading, { first: at, end: at + 4 }, 'minimiser', 'plays down the difficulty or the harm')
    if (token.lower === 'only' && isHandy(tokens, at))
      yield toSignal(reading, { first: at, end: at + 3 }, 'minimiser', 'plays down the difficulty or the harm')
    if (token.lower === 'just' && isBelittling(tokens, at))
      yield toSignal(
        reading,
        { first: at, end: Math.min(tokens.length, at + 2) },
        'minimiser',
        'plays down the difficulty or the harm',
      )
  }
}

/** Negation, technical senses, and an exact measure make the word innocent. */
function isInnocentSmall(reading: Reading, { first, end, phrase }: PhraseMatch): boolean {
  const { tokens } = reading
  const previous = tokens[first - 1]
  const next = tokens[end]
  if (
    previous?.tag === 'neg' ||
    previous?.lower === 'no' ||
    previous?.lower === 'non' ||
    previous?.lower === 'hardly' ||
    previous?.lower === 'than'
  )
    return true
  // "only a short trip to the dashboard" is a way, no harm.
  if (phrase.source === 'only a short' && ways.has(next?.lemma ?? '')) return true
  // "easy for the fuzzers to produce": what a program can do.
  if (/\beasy$/.test(phrase.source) && next?.lower === 'for') return true
  // "not a problem that is solved simply by care": a negation spans the clause.
  if (phrase.source === 'simply' && tokens.slice(Math.max(0, first - 8), first).some(({ lower }) => lower === 'not'))
    return true
  // "simply drops the reference", "from simply viewing": an exact description of what a system does.
  if (
    phrase.source === 'simply' &&
    (previous?.tag === 'prep' ||
      (next?.tag === 'verb' && next.verb?.forms.has('s') === true) ||
      (next?.tag === 'prep' && next.lower === 'in'))
  )
    return true
  // "simply wasn't", "simply too fragile": an intensifier.
  if (phrase.source === 'simply')
    return (
      next === undefined ||
      (['aux', 'modal', 'neg'].includes(next.tag) && (next.tag === 'neg' || tokens[end + 1]?.tag === 'neg')) ||
      ['too', 'to', 'because'].includes(next.lower)
    )
  if (phrase.source === 'trivial')
    return (
      [
        'solution',
        'case',
        'baseline',
        'kernel',
        'group',
        'predictor',
        'classifier',
        'file',
        'answer',
        'minimum',
        'optimum',
        'hash',
      ].includes(next?.lemma ?? '') ||
      next?.lower === 'to' ||
      next?.lower === 'in'
    )
  if (phrase.source.endsWith(' fix')) return isMitigation(tokens, first)
  // "blocks that held only a few transactions": so few is what went wrong.
  if (/^(?:only|just) /.test(phrase.source))
    return isMeasured(reading) || next?.lower === '%' || holding.has(previous?.verb?.lemma ?? '')
  // "can be hijacked very easy" warns.
  if (/easy|simple|straightforward/.test(phrase.source))
    return (
      previous?.tag === 'part' ||
      next?.tag === 'to' ||
      // "it seemed to be a very simple change": how it looked then.
      tokens.slice(Math.max(0, first - 5), first).some(({ verb }) => appearing.has(verb?.lemma ?? '')) ||
      tokens.slice(first, end).some(({ tag }) => tag === 'neg') ||
      previous?.lower === 'it'
    )
  if (/^(?:little |mere |a tiny |ever so|a touch)/.test(phrase.source))
    return phrase.source === 'little :noun'
      ? previous?.tag !== 'det' ||
          !/^(?:issue|problem|thing|mistake|bug|error|mishap|incident)$/.test(tokens[end - 1]?.lemma ?? '')
      : isMeasured(reading)
  if (/negligible|insignificant|harmless|immaterial|unimportant|innocuous/.test(phrase.source))
    return (
      /look|seem|appear|statistically|harmless-/.test(previous?.lemma ?? '') ||
      tokens[first - 2]?.lemma === 'seem' ||
      next?.tag === 'noun' ||
      isMeasured(reading)
    )
  if (phrase.source === 'so-called' || phrase.source === 'at worst' || phrase.source === 'in no time')
    return isMeasured(reading)
  return false
}

const holding = new Set([
  'contain',
  'hold',
  'carry',
  'include',
  'keep',
  'process',
  'handle',
  'serve',
  'support',
  'accept',
])
const appearing = new Set(['seem', 'look', 'appear', 'sound'])

const ways = new Set(['trip', 'walk', 'step', 'hop', 'way', 'path', 'list', 'note', 'message', 'text', 'look'])

/** "applied a quick fix", "raised as a quick fix", "not just quick fixes": the name of a mitigation, not of its size. */
function isMitigation(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(
      ({ lower, tag, verb }) => tag === 'neg' || lower === 'as' || (verb !== undefined && mitigating.has(verb.lemma)),
    )
}

const mitigating = new Set(['apply', 'implement', 'deploy', 'ship', 'push', 'roll', 'merge', 'release', 'try', 'put'])

/** "All they did was restart it". */
const isAllDone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.tag === 'pron' && tokens[at + 2]?.lower === 'did' && tokens[at + 3]?.lemma === 'be'

/** "We only had to flip a switch". */
const isHandy = (tokens: readonly Token[], at: number): boolean =>
  ['had', 'needed'].includes(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.tag === 'to' &&
  handyVerbs.has(tokens[at + 3]?.verb?.lemma ?? '')

/** "just a bug", "just bump it", "you just point the alias", "was just human error". */
function isBelittling(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (!next || previous?.tag === 'neg' || previous?.lower === 'only' || next.tag === 'num' || next.tag === 'punct')
    return false
  if (justTemporal.has(next.lower) || (next.lower === 'fine' && previous !== undefined)) return false
  if (previous?.tag === 'aux' && previous.lemma !== 'be') return false
  if (['single', 'one'].includes(tokens[at + 2]?.lower ?? '')) return false
  // "just down for 35 minutes": a measure says how much it was.
  if (!next.verb && tokens.slice(at + 2, at + 6).some(({ tag }) => tag === 'num')) return false
  // "red herrings, just failures for those who had left": the second name of a thing.
  if (previous?.lower === ',' && next.tag === 'noun' && next.lower.endsWith('s')) return false
  // "decided to just wipe it" tells what was chosen; "we only need to just wait" plays down.
  if (previous?.tag === 'to')
    return ['need', 'have'].includes(tokens[at - 2]?.verb?.lemma ?? tokens[at - 2]?.lemma ?? '')
  // "we just flipped the weight back"; "we just missed it" is a matter of degree.
  if (previous?.tag === 'pron' && next.verb?.forms.has('past') === true && next.tag === 'verb')
    return handyVerbs.has(next.verb.lemma)
  if (next.tag === 'det') return ['a', 'an', 'some', 'another'].includes(next.lower)
  if (previous?.lemma === 'be' || previous === undefined || previous.tag === 'punct')
    return next.tag !== 'part' && next.tag !== 'ger' && next.tag !== 'prep' && next.tag !== 'mask'
  if (next.verb?.forms.has('base')) return true
  return next.lower === 'to' || next.tag === 'neg' || next.tag === 'adj'
}

/** Signals of promises. */
export function* certainties(reading: Reading): Iterable<Signal> {
  const { tokens } = reading
  if (tokens.at(-1)?.lower === '?') return
  const universal = neverAgain(tokens)
  if (universal) {
    yield toSignal(reading, universal, 'certainty', 'promises what cannot be known')
    return
  }
  for (const match of phrasesIn(certain, tokens)) {
    if (isBoundedClaim(tokens, match) || isMechanism(reading, match)) continue
    yield toSignal(reading, match, 'certainty', 'promises what cannot be known')
    return
  }
  const promise = promiseAt(tokens)
  if (promise) yield toSignal(reading, promise, 'certainty', 'promises what cannot be known')
}

/** "It can never be set by a tenant, since the field is read-only": a property with its reason. */
const isMechanism = (reading: Reading, { first, phrase }: PhraseMatch): boolean =>
  /^can (?:never|not)/.test(phrase.source) && hasSystemReason(reading, first)

/** "No user will ever see it again", "no stale index is ever served": a universal that reaches into the future. */
function neverAgain(tokens: readonly Token[]): { first: number; end: number } | undefined {
  const ever = tokens.findIndex(({ lower }) => lower === 'ever')
  if (ever < 0) return undefined
  const first = tokens.slice(0, ever).findLastIndex(({ lower }) => universals.has(lower))
  const between = tokens.slice(first + 1, ever)
  if (first < 0 || between.length > 9 || between.some(({ tag }) => tag === 'punct')) return undefined
  const isFuture =
    between.some(({ lower }) => ['will', 'can', 'could', 'shall'].includes(lower)) ||
    tokens.slice(ever).some(({ lower }) => lower === 'again')
  return isFuture ? { first, end: ever + 1 } : undefined
}

const universals = new Set(['no', 'nobody', 'nothing', 'none', 'no-one'])

/** "cannot guarantee", "no test can rule out", "the permanent fix", "was impossible to see": no promise. */
function isBoundedClaim(tokens: readonly Token[], { first, end, phrase }: PhraseMatch): boolean {
  const lead = tokens.slice(Math.max(0, first - 4), first)
  const head = tokens[first]?.lower
  if (
    head !== 'never' &&
    head !== 'no' &&
    lead.some(({ tag, lower }) => tag === 'neg' || ['no', 'nobody', 'nothing', 'neither', 'hardly'].includes(lower)) &&
    !/^(?:ever|for good|again)/.test(phrase.source)
  )
    return true
  // "Rest assured we are improving it" comforts; only what will or cannot be is promised.
  if (
    /^(?:rest assured|be assured)/.test(phrase.source) &&
    !tokens.slice(end).some(({ tag }) => tag === 'modal' || tag === 'neg')
  )
    return true
  // "Never ever run two with one key" is an order.
  if (head === 'never' && first === 0 && tokens.slice(1, 3).some(({ verb }) => verb?.forms.has('base') === true))
    return true
  // "It is difficult to completely eliminate", "I do not want it to happen ever again".
  if (lead.some(({ lower }) => ['difficult', 'hard', 'unrealistic'].includes(lower))) return true
  if (tokens.slice(first, first + 2).some(({ verb, lemma }) => (verb?.lemma ?? lemma) === 'want')) return true
  if (/^promise|^vow|^swear/.test(phrase.source) && tokens[first]?.tag === 'noun') return true
  if (/^rest assured|^be assured/.test(phrase.source)) return isDenial(tokens, end)
  if (/^(?:be impossible|make … impossible)$/.test(phrase.source) && !tokens.some(({ lower }) => promising.has(lower)))
    return true
  if (/^(?:be impossible|make … impossible)$/.test(phrase.source))
    return (
      tokens[end]?.lower === 'to' ||
      tokens.slice(first, end).some(({ lower }) => lower === 'was' || lower === 'were' || lower === 'made') ||
      lead.some(({ lower }) => lower === 'it')
    )
  if (/^(?:impossible for|it be impossible)/.test(phrase.source))
    return (
      lead.some(({ lower }) => lower === 'was' || lower === 'been') ||
      tokens.slice(first, end).some(({ lower }) => lower === 'was')
    )
  if (phrase.source === 'forever' || phrase.source === 'for ever')
    return !tokens
      .slice(Math.max(0, first - 5), first)
      .some(
        ({ verb }) =>
          verb !== undefined &&
          ['fix', 'solve', 'resolve', 'close', 'eliminate', 'remove', 'go', 'prevent', 'end', 'stop'].includes(
            verb.lemma,
          ),
      )
  if (phrase.source === 'for good') return ['reason', 'measure', 'cause', 'practice'].includes(tokens[end]?.lemma ?? '')
  if (phrase.source.startsWith('prevent')) return !isPromisedVerb(tokens, first)
  if (/^every future|^all future|^any future/.test(phrase.source))
    return !lead
      .concat(tokens.slice(0, first))
      .some(({ lower }) => ['will', "'ll", 'ensure', 'ensures', 'shall', 'guarantee', 'now'].includes(lower))
  if (/^never (?:be|see|fail|return|repeat)/.test(phrase.source))
    return !lead.some(({ lower }) => ['will', 'can', 'could', "'ll", 'would'].includes(lower))
  if (/^(?:no longer (?!an? |any )|not (?:return|come back|repeat|recur))/.test(phrase.source))
    return !tokens.slice(Math.max(0, first - 2), end).some(({ tag }) => tag === 'modal')
  // "catches all 46 seeded faults" is bounded, "catches every bad file" is not.
  if (/^catch (?:all|any|every)/.test(phrase.source) && tokens[first]?.verb?.forms.has('s') === true)
    return tokens.some(({ kind }) => kind === 'number')
  if (/^(?:stop|catch) (?:all|any|every)/.test(phrase.source))
    return !lead.some(({ lower }) => lower === 'will' || lower === 'now')
  if (
    /^(?:no doubt|no question|be history|conclusively|vow|swear|be assured|no risk of|without risk)/.test(phrase.source)
  )
    return phrase.source === 'no question'
  return false
}

/** "will prevent", "now prevents", "will isolate it and prevent"; "measures to prevent" and "will help prevent" aim. */
function isPromisedVerb(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1
  while (tokens[before]?.tag === 'adv' && tokens[before]?.lower !== 'now') before--
  const governor = tokens[before]
  if (governor?.tag !== 'conj') return promisingWords.has(governor?.lower ?? '')
  const partner = tokens.slice(0, before).findLastIndex(({ tag }) => tag === 'modal' || tag === 'to')
  return promisingWords.has(tokens[partner]?.lower ?? '')
}

const promisingWords = new Set(['will', "'ll", 'shall', 'now'])

/** "Rest assured, this is not true" denies a rumour about what is; it promises nothing. */
function isDenial(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from)
  return rest.some(({ lower }) => lower === 'not') && !rest.some(({ tag }) => tag === 'modal')
}

/** Without one of these "impossible" states a property, no promise. */
const promising = new Set([
  'now',
  'will',
  'after',
  'with',
  'longer',
  'again',
  'ever',
  'forever',
  'such',
  'this',
  'recurrence',
  'future',
  'new',
  'from',
])

function toSignal(
  { tokens, text }: Reading,
  { first, end }: { first: number; end: number },
  label: Label,
  why: string,
): Signal {
  const from = tokens[first]?.from ?? 0
  const to = tokens[end - 1]?.to ?? from
  return { label, kind: label, from, to, evidence: `\`${text.slice(from, to)}\` ${why}` }
}
