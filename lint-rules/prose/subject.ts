/** The subject of a predicate: walk left over what may stand between, hop clauses, and read the phrase there. */
import { classify } from './actor.ts'
import { chainEndingAt, phraseEndingAt, type NounPhrase } from './noun-phrase.ts'
import type { Tag, Token } from './tag.ts'

const between: ReadonlySet<Tag> = new Set<Tag>(['adv', 'aux', 'modal', 'neg'])
const verbal: ReadonlySet<Tag> = new Set<Tag>(['verb', 'part', 'ger'])

/** Find the subject of the verb (or predicate adjective) at an index. */
export function subjectOf(tokens: readonly Token[], index: number, depth = 0): NounPhrase | undefined {
  if (depth > 6) return undefined
  const known = subjectsOf(tokens)
  if (known.has(index)) return known.get(index)
  // Set before the walk, so that a verb that leads back to itself ends there.
  known.set(index, undefined)
  const found = findSubject(tokens, index, depth)
  known.set(index, found)
  return found
}

const subjects = new WeakMap<readonly Token[], Map<number, NounPhrase | undefined>>()

/** Subjects found so far: a coordinated verb asks for those of the verbs before it again and again. */
function subjectsOf(tokens: readonly Token[]): Map<number, NounPhrase | undefined> {
  const known = subjects.get(tokens) ?? new Map<number, NounPhrase | undefined>()
  if (known.size === 0) subjects.set(tokens, known)
  return known
}

function findSubject(tokens: readonly Token[], index: number, depth: number): NounPhrase | undefined {
  let at = index - 1
  while (isBetween(tokens, at)) at--
  const left = tokens[at]
  if (!left) return undefined
  // "chose to ignore", "could not be bothered to open": the infinitive shares the subject of the verb before it.
  if (left.tag === 'to') return subjectOfInfinitive(tokens, at, depth)
  if (left.tag === 'rel' || left.lower === 'that') return subjectOfRelative(tokens, at, depth)
  if (left.tag === 'conj') return subjectOfCoordinated(tokens, at, depth)
  // "pushed it to production, ignoring the freeze": a participle behind the clause shares its subject.
  if (left.lower === ',' && tokens[index]?.tag === 'ger') return subjectOfCoordinated(tokens, at, depth)
  if (left.lower === ',' || left.lower === '—' || left.lower === '–' || left.lower === ')')
    return subjectBeforeAside(tokens, at, depth)
  if (isVerb(left))
    return (verbal.has(tokens[index]?.tag ?? 'punct') || tokens[index]?.lower === 'being') && left.tag !== 'ger'
      ? subjectOf(tokens, at, depth + 1)
      : undefined
  const participle = tokens[index]?.tag === 'ger' && tokens[index - 1]?.tag !== 'aux' && at === index - 1
  return subjectEndingAt(tokens, at, participle)
}

function isBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (between.has(token.tag)) return true
  // "somebody could at least have looked"
  if (token.lower === 'least') return tokens[at - 1]?.lower === 'at'
  if (token.lower === 'at' && tokens[at + 1]?.lower === 'least') return true
  // "we should long since have had it"
  if (token.lower === 'since') return tokens[at - 1]?.lower === 'long'
  if (token.lower === 'long') return tokens[at + 1]?.lower === 'since'
  // "each ignored", "all skipped": floating quantifiers.
  if (token.tag === 'det' && ['all', 'both', 'each'].includes(token.lower))
    return ['noun', 'pron'].includes(tokens[at - 1]?.tag ?? 'punct')
  // "himself forgot"
  return token.tag === 'pron' && /sel(?:f|ves)$/.test(token.lower)
}

const isVerb = (token: Token): boolean => verbal.has(token.tag)

/** The nearest verb to the left whose complement the infinitive is; a noun or adjective may stand between. */
function subjectOfInfinitive(tokens: readonly Token[], to: number, depth: number): NounPhrase | undefined {
  for (let at = to - 1; at >= 0 && at > to - 7; at--) {
    const token = tokens[at]
    if (!token) return undefined
    if (isVerb(token) || (token.tag === 'aux' && !isVerb(tokens[at - 1] ?? token))) {
      const object = objectBetween(tokens, at, to)
      // "told the operator to skip": the object acts, except after verbs of promising.
      return object ?? subjectOf(tokens, at, depth + 1)
    }
    if (token.tag === 'punct' || token.tag === 'sub' || token.tag === 'rel') return undefined
    if (token.tag === 'modal') return subjectOf(tokens, at, depth + 1)
  }
  return undefined
}

const objectControl = new Set(
  'tell ask instruct order urge encourage remind require allow permit expect want force lead cause get train teach advise warn let help prompt direct'.split(
    ' ',
  ),
)

function objectBetween(tokens: readonly Token[], verb: number, to: number): NounPhrase | undefined {
  const token = tokens[verb]
  if (!token || token.tag === 'part' || !objectControl.has(token.lemma) || verb + 1 >= to) return undefined
  return phraseEndingAt(tokens, to - 1)
}

/** "the SRE who ignored …", "two reviewers, neither of whom read …". */
function subjectOfRelative(tokens: readonly Token[], rel: number, depth: number): NounPhrase | undefined {
  let at = rel - 1
  // `none of whom`
  if (tokens[rel]?.lower === 'whom') while (at >= 0 && tokens[at]?.tag !== 'punct' && at > rel - 4) at--
  if (tokens[at]?.lower === ',') at--
  const antecedent = tokens[rel]?.lower === 'who' ? nearestPerson(tokens, at) : undefined
  if (antecedent) return antecedent
  if (tokens[at]?.tag === 'conj' && depth < 6) return subjectOfRelative(tokens, at, depth + 1)
  return chainEndingAt(tokens, at)
}

/** The antecedent of "who" is the nearest simple phrase; "it was Sam who" and "the engineer on call who" included. */
function nearestPerson(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const simple = phraseEndingAt(tokens, at)
  if (simple && classify(tokens, simple, '').kind === 'human') return simple
  return chainEndingAt(tokens, at) ?? simple
}

/** The subject of the verb that this one is coordinated with. */
function subjectOfCoordinated(tokens: readonly Token[], conj: number, depth: number): NounPhrase | undefined {
  let fallback: NounPhrase | undefined
  for (let at = conj - 1; at >= 0 && at > conj - 60; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.lower === ';' || token.lower === ':') break
    if (token.tag !== 'verb' && token.tag !== 'part' && token.tag !== 'modal' && token.tag !== 'aux') continue
    if (token.tag === 'part' && tokens[at - 1]?.tag !== 'aux' && tokens[at - 1]?.tag !== 'adv') continue
    const found = subjectOf(tokens, at, depth + 1)
    if (!found) continue
    // A verb of a relative clause about a thing is inside the object, not the partner of this one.
    if (isInsideRelative(tokens, at)) fallback ??= found
    else return found
  }
  return fallback
}

function isInsideRelative(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (isBetween(tokens, at)) at--
  const left = tokens[at]
  return left?.lower === 'that' || left?.lower === 'which'
}

/** "The duty analyst, whose whole job it is …, should": jump to the comma that opened the aside. */
function subjectBeforeAside(tokens: readonly Token[], close: number, depth: number): NounPhrase | undefined {
  if (tokens[close - 1]?.tag === 'conj') return subjectOfCoordinated(tokens, close - 1, depth)
  for (let at = close - 1; at > 0 && at > close - 40; at--) {
    const token = tokens[at]
    if (token?.lower === ';' || token?.lower === ':') return undefined
    if (token?.lower !== tokens[close]?.lower) continue
    const next = tokens[at + 1]
    const opensAside =
      next !== undefined &&
      (['rel', 'poss', 'det', 'prep', 'ger', 'sub', 'adv', 'adj', 'wh', 'part', 'noun'].includes(next.tag) ||
        next.lower === 'that')
    return opensAside ? subjectEndingAt(tokens, at - 1) : undefined
  }
  return undefined
}

/** A chain that ends right before the predicate, over reduced relatives ("the reviewer assigned to the change"). */
function subjectEndingAt(tokens: readonly Token[], last: number, participle = false): NounPhrase | undefined {
  // "the owner of the ingress causing the alarm": a participle belongs to the noun right before it.
  if (participle) return phraseEndingAt(tokens, last)
  // "Whoever approved the threshold should have asked": the free relative is the subject.
  if (tokens[0]?.lower === 'whoever' && tokens.slice(0, last).every(({ lower }) => lower !== ',' && lower !== ';'))
    return { first: 0, last: 0, head: 0 }
  const chain = chainEndingAt(tokens, last)
  if (!chain) return undefined
  const before = tokens[chain.first - 1]
  const outer = tokens[chain.first - 2]
  // "Appointing a manager could have helped": the deed is the subject, not its object.
  if (before?.tag === 'ger' && (outer === undefined || outer.tag === 'punct')) return undefined
  if (before?.tag === 'verb' && before.verb?.forms.has('ing') === true && outer === undefined) return undefined
  if (before?.tag === 'ger' && outer?.tag === 'noun')
    return withLast(chainEndingAt(tokens, chain.first - 2), last) ?? chain
  if ((before?.tag === 'prep' || before?.tag === 'to') && outer && isVerb(outer)) {
    const antecedent = chainEndingAt(tokens, chain.first - 3)
    return withLast(antecedent, last) ?? chain
  }
  return chain
}

function withLast(phrase: NounPhrase | undefined, last: number): NounPhrase | undefined {
  return phrase && { ...phrase, last: Math.min(last, phrase.last) }
}

/** The agent of a passive: the phrase after the next "by" within the clause. */
export function agentAfter(tokens: readonly Token[], index: number): number | undefined {
  for (let at = index + 1; at < tokens.length && at < index + 14; at++) {
    const token = tokens[at]
    if (!token || (token.tag === 'punct' && token.lower !== ',') || token.tag === 'sub' || token.tag === 'rel')
      return undefined
    if (token.lower === 'by') return at + 1
  }
  return undefined
}
