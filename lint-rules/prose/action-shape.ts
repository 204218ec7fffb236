/** How an action item is built: where its verb stands, and whether it is a plan at all. */
import { effortFields, openPhrases, wishWords } from './lexicon/action.ts'
import { roles, teams } from './lexicon/actors.ts'
import { words } from './lexicon/words.ts'
import { indexPhrases } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Label, Signal } from './signal.ts'
import type { Token } from './tag.ts'

/** Open-ended verbs and frames. */
export const openActions = indexPhrases(openPhrases)

/** "Added per-node alerts": the past tense says that it is done. */
export function isDone(token: Token | undefined): boolean {
  return token?.verb !== undefined && !token.verb.forms.has('base') && token.verb.forms.has('past')
}

/** "The team then raised a ticket", "We've advised the teams": what was done is no plan, unless a duty follows. */
export function isHistory(tokens: readonly Token[]): boolean {
  // "Increased issue monitoring after a release" wishes, "Increased the limit" is done.
  if (wishWords.has(tokens[0]?.lower ?? '') && tokens.slice(1, 4).some(({ lower }) => effortFields.has(lower)))
    return false
  const first = tokens.find(({ tag }) => tag === 'verb' || tag === 'part' || tag === 'modal' || tag === 'aux')
  if (!first || tokens.some(({ tag, lower }) => (tag === 'modal' && lower !== 'would') || lower === 'need'))
    return false
  const main = first.lemma === 'have' ? tokens.find(({ tag }) => tag === 'part') : first
  return main !== undefined && isDone(main)
}

/** The first word after bullets, priorities and phrases like "We should". */
export function startOfAction(tokens: readonly Token[]): number {
  let at = startAfterAddressee(tokens) ?? startAfterWelcome(tokens)
  while (at < tokens.length && isPreamble(tokens, at)) at++
  return at
}

/** "@hanna: think about …", "Platform + Data: investigate …" address somebody first. */
function startAfterAddressee(tokens: readonly Token[]): number | undefined {
  if (tokens[0]?.tag === 'handle' && tokens[1]?.tag === 'punct') return 2
  const colon = tokens.findIndex(({ lower }) => lower === ':')
  if (colon < 1 || colon > 5) return undefined
  return tokens.slice(0, colon).every(({ tag, verb }) => labelTags.has(tag) && verb?.forms.has('base') !== true)
    ? colon + 1
    : undefined
}

const labelTags = new Set(['noun', 'adj', 'num', 'conj', 'punct', 'handle'])

/** "It would be good to", "It may be worth". */
function startAfterWelcome(tokens: readonly Token[]): number {
  if (tokens[0]?.lower !== 'it') return 0
  const opening = tokens.slice(1, 7)
  const to = opening.findIndex(({ lower }) => lower === 'to' || lower === 'worth' || lower === 'if')
  return to > 0 && opening.slice(0, to).every(({ tag, lower }) => lower === 'be' || lower === 'is' || tag !== 'noun')
    ? to + 2
    : 0
}

const preamble = new Set(
  'we should need to will must shall please just simply let us plan todo someone somebody also and then the team engineers i ought have further really generally going actively quickly honestly always s'.split(
    ' ',
  ),
)

function isPreamble(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (wishWords.has(token.lower)) return false
  if (token.tag === 'punct' || token.tag === 'num' || token.tag === 'modal' || token.tag === 'adv') return true
  if (token.lower === 'plan') return tokens[at + 1]?.lower === 'to'
  if (/^p[0-4]$/.test(token.lower) && tokens[at - 1]?.lower === '[') return true
  if (token.lower === 'team' || token.lower === 'the')
    return tokens.slice(at, at + 3).some(({ tag, lemma }) => tag === 'modal' || lemma === 'be') && at < 3
  if (token.lower === 'have' || token.lower === 'need') return tokens[at + 1]?.tag === 'to'
  if (token.lemma === 'be') return isUnderWay(tokens, at)
  return preamble.has(token.lower) && token.lower !== 'have'
}

/** "We are now reviewing …", "I'm looking at …": what is being done is told as an action too. */
function isUnderWay(tokens: readonly Token[], be: number): boolean {
  let next = be + 1
  while (tokens[next]?.tag === 'adv') next++
  return ['we', 'i', 'team', 'engineers'].includes(tokens[be - 1]?.lower ?? '') && tokens[next]?.tag === 'ger'
}

/** Where an action's verb can stand: at its start, after "and", a comma or "to" of a duty. */
export function isVerbSlot(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start) return true
  if (at < start) return false
  let left = at - 1
  while (tokens[left]?.tag === 'adv') left--
  const previous = tokens[left]
  if (!previous) return true
  if (previous.tag === 'modal') return isOurDuty(tokens, left)
  // "we'll be making several changes"; "the process should be improved" leaves out who does it.
  if (previous.lower === 'be' && tokens[left - 1]?.tag === 'modal')
    return tokens[at]?.tag === 'ger' ? isOurDuty(tokens, left - 1) : isPassiveDuty(tokens, at, left - 1)
  // "In addition, we are reviewing", "the team is in the process of tuning".
  if (previous.lemma === 'be' && tokens[at]?.tag === 'ger')
    return (
      (isOurs(tokens[left - 1]) ||
        (tokens[left - 1]?.tag === 'noun' && mentalVerbs.has(tokens[at]?.verb?.lemma ?? ''))) &&
      !tokens.slice(Math.max(0, left - 4), left).some(({ tag }) => tag === 'sub')
    )
  if (previous.lower === 'of' && tokens[left - 1]?.lower === 'process') return tokens[at]?.tag === 'ger'
  if (previous.tag === 'conj' || previous.lower === ',')
    return tokens[at]?.verb?.forms.has('base') === true && tokens[at]?.verb !== undefined && at - start < 24
  if (previous.tag === 'to')
    return at - start < 6 && duties.has(tokens[left - 1]?.verb?.lemma ?? tokens[left - 1]?.lemma ?? '')
  return (
    previous.lower === 'that' &&
    at - start < 6 &&
    tokens.slice(0, at).some(({ verb }) => verb?.lemma === 'recommend' || verb?.lemma === 'advise')
  )
}

const duties = new Set([
  'need',
  'have',
  'want',
  'plan',
  'aim',
  'try',
  'continue',
  'go',
  'ought',
  'team',
  'us',
  'agree',
  'decide',
  'strive',
  'seek',
])

/** What only people do, whoever the subject is: "the department is prioritising", "Acme is investigating". */
const mentalVerbs = new Set(
  words(`work look prioritise prioritize review investigate explore evaluate consider plan discuss reassess assess`),
)

/** "We should improve …" is an action; "this will prevent …" tells an effect. */
function isOurDuty(tokens: readonly Token[], modal: number): boolean {
  const subject = tokens[modal - 1]
  // "so that we can identify …" tells a purpose.
  if (['can', 'could', 'may', 'might'].includes(tokens[modal]?.lower ?? '')) return false
  // "We have found the gap and will add …" shares its subject.
  if (subject?.tag === 'conj') return tokens.slice(0, modal - 1).some(isOurs)
  return subject === undefined || isOurs(subject)
}

/** Whoever can take on an action: we, you, a team, or people by their role. */
const isOurs = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['we', 'i', 'you', 'everyone', 'somebody', 'someone', 'people'].includes(token.lower) ||
    (token.tag === 'noun' && (roles.has(token.lemma) || teams.has(token.lemma))))

/** "should be improved", "must be reviewed"; "will be rejected" tells what a system will do. */
function isPassiveDuty(tokens: readonly Token[], at: number, modal: number): boolean {
  const token = tokens[at]
  return (
    token?.verb?.forms.has('participle') === true && ['should', 'must', 'shall'].includes(tokens[modal]?.lower ?? '')
  )
}

/** A finding over some tokens of an action. */
export function toActionSignal(
  { tokens, text }: Reading,
  first: number,
  end: number,
  label: Label,
  kind: string,
  why: string,
): Signal {
  const from = tokens[first]?.from ?? 0
  const to = tokens[end - 1]?.to ?? from
  return { label, kind, from, to, evidence: `\`${text.slice(from, to)}\` ${why}` }
}
