/** Who is it: a person, a group of people, the organisation itself, a system, or nobody that we know? */
import {
  bareTeams,
  bothWays,
  departments,
  humanModifiers,
  personPronouns,
  roles,
  systemModifiers,
  teams,
  weakTeams,
} from './lexicon/actors.ts'
import { words } from './lexicon/words.ts'
import { nameAt } from './names.ts'
import { phraseEndingAt, textOf, type NounPhrase } from './noun-phrase.ts'
import type { Token } from './tag.ts'

export type ActorKind = 'human' | 'organisation' | 'self' | 'system' | 'unknown'
export type Reason =
  'handle' | 'pronoun' | 'declared' | 'role' | 'team' | 'name' | 'organisation' | 'system' | 'unknown'

export interface Actor {
  readonly kind: ActorKind
  /** What decided it, for the evidence of a finding. */
  readonly reason: Reason
  readonly text: string
  readonly from: number
  readonly to: number
  readonly phrase: NounPhrase
}

/** Who is declared to be a person: handles without `@` in small letters, and parts of names with their capital. */
export type People = ReadonlySet<string>
export const noPeople: People = new Set()

/** Whether a word is a declared handle, in any case, or part of a declared name, as written. */
export function isDeclared({ lower, text }: Token, people: People): boolean {
  return people.size > 0 && (people.has(lower) || people.has(text))
}

/** Classify a phrase. */
export function classify(tokens: readonly Token[], phrase: NounPhrase, text: string, people: People = noPeople): Actor {
  const [kind, reason] = decide(tokens, phrase, people)
  return {
    kind,
    reason,
    text: textOf(tokens, phrase, text),
    from: tokens[phrase.first]?.from ?? 0,
    to: tokens[phrase.last]?.to ?? 0,
    phrase,
  }
}

type Verdict = readonly [ActorKind, Reason]
const human = (reason: Reason): Verdict => ['human', reason]
const unknown: Verdict = ['unknown', 'unknown']
const system: Verdict = ['system', 'system']

function decide(tokens: readonly Token[], phrase: NounPhrase, people: People): Verdict {
  const head = tokens[phrase.head]
  if (!head) return unknown
  if (head.tag === 'handle') return human('handle')
  if (head.kind === 'mask' || head.kind === 'number')
    return head.kind === 'mask' ? unknown : decideNumber(tokens, phrase)
  const pronoun = decidePronoun(tokens, phrase, head)
  if (pronoun) return pronoun
  // "Deb's pager" is a pager: the head of a phrase decides, whoever owns it.
  if (isDeclared(head, people)) return human('declared')
  const name = decideName(tokens, phrase)
  if (name) return name
  return decideNoun(tokens, phrase, head)
}

function decidePronoun(tokens: readonly Token[], phrase: NounPhrase, head: Token): Verdict | undefined {
  if (personPronouns.has(head.lower)) return human('pronoun')
  if (head.lower === 'one' && ['no', 'some', 'every', 'any'].includes(tokens[phrase.head - 1]?.lower ?? ''))
    return human('pronoun')
  if (head.lower === 'we' || head.lower === 'us' || head.lower === 'ourselves') return ['organisation', 'organisation']
  if (head.lower === 'i' || head.lower === 'me' || head.lower === 'myself') return ['self', 'pronoun']
  if (head.lower === 'they' || head.lower === 'them' || isQuantifier(head))
    return antecedentIsHuman(tokens, phrase.first) ? human('pronoun') : unknown
  return head.tag === 'pron' ? unknown : undefined
}

const isQuantifier = ({ lower }: Token): boolean =>
  ['neither', 'none', 'both', 'either', 'all', 'each', 'who', 'whom'].includes(lower)

function decideNumber(tokens: readonly Token[], { first }: NounPhrase): Verdict {
  return antecedentIsHuman(tokens, first) ? human('pronoun') : unknown
}

/** "They" is a person if the nearest noun before it that can be one is human and no system stands between. */
function antecedentIsHuman(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token?.tag === 'handle') return true
    if (token?.tag !== 'noun' && token?.tag !== 'pron') continue
    const phrase = phraseEndingAt(tokens, at)
    if (!phrase) continue
    if (token.tag === 'pron') {
      if (personPronouns.has(token.lower)) return true
      continue
    }
    if (decideNoun(tokens, phrase, token)[0] === 'human' || nameAt(tokens, at) === 'name') return true
    if (token.lower.endsWith('s') && tokens[at + 1]?.tag === 'verb') return false
  }
  return false
}

function decideName(tokens: readonly Token[], { first, last, head }: NounPhrase): Verdict | undefined {
  for (let at = first; at <= last; at++) {
    // A name that owns something ("Dana's rollout") is no head.
    if (at < head && tokens[at + 1]?.tag === 'gen') return undefined
    const reading = nameAt(tokens, at)
    if (reading === 'name' && at >= head - 2 && isNameTail(tokens, at, last)) return human('name')
    if (reading === 'product') return system
  }
  return undefined
}

/** After a first name only capitalised words (its surnames) or initials may follow within the phrase. */
function isNameTail(tokens: readonly Token[], at: number, last: number): boolean {
  for (let next = at + 1; next <= last; next++) {
    // "Dana from billing"
    if (tokens[next]?.tag === 'prep') return true
    if (!/^\p{Lu}/u.test(tokens[next]?.text ?? '')) return false
  }
  return true
}

function decideNoun(tokens: readonly Token[], phrase: NounPhrase, head: Token): Verdict {
  const word = head.lower === 'people' || head.lower === 'folks' ? head.lower : head.lemma
  // "night-shift", "co-worker": the last part of a hyphenated word decides.
  const tail = word.slice(word.lastIndexOf('-') + 1)
  const key = roles.has(word) || teams.has(word) ? word : tail
  const modifiers = modifiersOf(tokens, phrase)
  const isSystem = modifiers.some((modifier) => systemModifiers.has(modifier))
  if (bothWays.has(key)) {
    if (isSystem || ((key === 'agent' || key === 'assistant') && isAboutModels(tokens))) return system
    if (modifiers.some((modifier) => humanModifiers.has(modifier))) return human('role')
    if (ownersOfWork.has(key) || isOnDuty(tokens, phrase)) return human('role')
    return personByDefault.has(key) && !hasNounModifier(tokens, phrase) && !isAboutKubernetes(tokens)
      ? human('role')
      : unknown
  }
  if (roles.has(key)) return isSystem && !trustedRoles.has(key) ? system : human('role')
  if (bareTeams.has(word) && phrase.first === phrase.last && isBareTeam(head)) return human('team')
  if (teams.has(key) || weakTeams.has(key))
    return decideTeam(key, modifiers, head, isNarrowed(tokens, phrase, modifiers))
  if (modifiers.includes('people')) return human('role')
  return isReferredTo(tokens, phrase, head) ? human('name') : unknown
}

/** "Wilhelmus reverts his change": a lone capitalised word that a personal pronoun refers back to is somebody's name. */
function isReferredTo(tokens: readonly Token[], { first, last }: NounPhrase, { text, tag }: Token): boolean {
  if (first !== last || tag !== 'noun' || !/^\p{Lu}[\p{Ll}\d]/u.test(text)) return false
  for (const { lower, tag: next, text: word } of tokens.slice(last + 1, last + 8)) {
    if (personalReferences.has(lower)) return true
    if (next === 'punct' || next === 'rel' || /^\p{Lu}/u.test(word)) return false
  }
  return false
}

const personalReferences = new Set(['his', 'her', 'himself', 'herself', 'hers'])

/** Whoever owns, writes, reviews or leads a thing is a person, whatever the thing. */
const ownersOfWork = new Set(['owner', 'author', 'reviewer', 'approver', 'lead', 'tester'])

/** "the trainer on shift", "the agent who … she": a duty or a gendered pronoun behind the noun marks a person. */
function isOnDuty(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const onDuty =
    tokens[head + 1]?.lower === 'on' &&
    ['shift', 'duty', 'call', 'rotation', 'watch', 'on-call'].includes(tokens[head + 2]?.lower ?? '')
  return (
    onDuty ||
    (tokens[head]?.lower.endsWith('s') === false &&
      tokens.slice(head + 1).some(({ lower }) => ['she', 'himself', 'herself'].includes(lower)))
  )
}

/** Both-ways nouns that mean a person when they stand alone ("the operator"). */
const personByDefault = new Set([
  'reviewer',
  'approver',
  'operator',
  'manager',
  'supervisor',
  'author',
  'owner',
  'lead',
  'tester',
  'specialist',
  'director',
  'moderator',
])

function hasNounModifier(tokens: readonly Token[], { first, head }: NounPhrase): boolean {
  return tokens.slice(first, head).some(({ tag }) => tag === 'noun' || tag === 'mask')
}

/** Next to these words an "operator" is a controller of the cluster. */
const clusterWords = new Set([
  'kubernetes',
  'k8s',
  'crd',
  'crds',
  'reconcile',
  'reconciliation',
  'helm',
  'cr',
  'pod',
  'daemonset',
  'statefulset',
  'namespace',
])

function isAboutKubernetes(tokens: readonly Token[]): boolean {
  return tokens.some(({ lemma }) => clusterWords.has(lemma))
}

/** Next to these words an "agent" is a program. */
const modelWords = new Set(
  words(
    `prompt llm model token tokens embedding retrieval hallucination hallucinate tool-call context-window completion guardrail rag inference system-prompt gpt claude`,
  ),
)

function isAboutModels(tokens: readonly Token[]): boolean {
  return tokens.some(({ lemma }) => modelWords.has(lemma))
}

/** Roles whose modifiers may name a system without making them one ("the deploy engineer", "a Kafka admin"). */
const trustedRoles = new Set([
  'engineer',
  'developer',
  'dev',
  'admin',
  'administrator',
  'analyst',
  'intern',
  'technician',
  'responder',
  'contractor',
  'expert',
  'dba',
  'sysadmin',
  'maintainer',
  'commander',
  'scientist',
  'architect',
  'team-lead',
  'colleague',
  'guy',
  'on-call',
  'oncall',
  'designer',
  'officer',
  'captain',
  'consultant',
  'committer',
  'annotator',
  'author',
  'coder',
  'programmer',
])

function isBareTeam(head: Token): boolean {
  return (
    /^\p{Lu}/u.test(head.text) ||
    head.lower === 'ops' ||
    head.lower === 'management' ||
    head.lower === 'leadership' ||
    ['people', 'folks', 'personnel', 'staff', 'engineers'].includes(head.lower)
  )
}

/** A preposition behind or an adjective before narrows "people" to some of the organisation's own. */
function isNarrowed(tokens: readonly Token[], { head }: NounPhrase, modifiers: readonly string[]): boolean {
  return (
    modifiers.some(
      (modifier) =>
        !/^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|many|some|most|other)$/.test(
          modifier,
        ),
    ) || ['in', 'on', 'from', 'at'].includes(tokens[head + 1]?.lower ?? '')
  )
}

const ownStaff = new Set([
  'team',
  'squad',
  'crew',
  'personnel',
  'staff',
  'committee',
  'council',
  'taskforce',
  'workforce',
])

function decideTeam(key: string, modifiers: readonly string[], head: Token, isOurs: boolean): Verdict {
  if (modifiers.some((modifier) => departments.has(modifier) || modifier.endsWith('-team'))) return human('team')
  if (weakTeams.has(key)) return unknown
  if (ownStaff.has(key)) return human('team')
  // "two people were …" may be anybody; "folks in Growth", "the careless people in the team" are ours.
  if (key === 'people' || key === 'folks') return isOurs ? human('team') : unknown
  return head.lower === 'leadership' || head.lower === 'management' ? human('team') : unknown
}

/** Lower-case words before the head, hyphenated ones also in parts. */
function modifiersOf(tokens: readonly Token[], { first, head }: NounPhrase): readonly string[] {
  const found: string[] = []
  for (let at = first; at < head; at++) {
    const token = tokens[at]
    if (!token || token.tag === 'det') continue
    if (token.tag === 'gen') {
      // "the vendor's engineer": what stands before the genitive is an owner, no modifier, but a person's one is human.
      found.length = 0
      continue
    }
    found.push(token.lower, token.lemma)
    if (token.lower.includes('-')) found.push(...token.lower.split('-'))
  }
  const word = tokens[head]?.lower ?? ''
  if (word.includes('-')) found.push(...word.split('-').slice(0, -1), word.slice(0, word.lastIndexOf('-')))
  return found
}
