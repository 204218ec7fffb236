/** Does something that acts without people hold a rule? */
import { enforcementPhrases, proofWords, rehearsalPhrases, ruleNouns } from './lexicon/action.ts'
import { indexPhrases, phrasesIn, type PhraseMatch } from './phrase.ts'
import { isDutyOfPeople } from './people.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tag.ts'

const enforcement = indexPhrases(enforcementPhrases)
const rehearsals = indexPhrases(rehearsalPhrases)

/** Is a mechanism named that acts without people? */
export function isEnforced(reading: Reading): boolean {
  return isToldToTool(reading.tokens) || phrasesIn(enforcement, reading.tokens).some((match) => isMeans(reading, match))
}

/** "Make `release` run the checklist": a tool does it. */
function isToldToTool(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'make' || lower === 'let')
  if (at < 0 || at > 3) return false
  return tokens[at + 1]?.tag === 'mask' || (tokens[at + 1]?.tag === 'det' && tokens[at + 2]?.tag === 'mask')
}

function isMeans(reading: Reading, { first, end, phrase }: PhraseMatch): boolean {
  const { tokens } = reading
  const token = tokens[first]
  // "the tool rejects" enforces; "training on the tool" does not.
  if (phrase.source.startsWith('the ')) return ['verb', 'modal', 'aux'].includes(tokens[end]?.tag ?? 'punct')
  // "Enforce the review policy" asks for what it does not name.
  if (
    phrase.source === 'enforce' &&
    token?.tag === 'verb' &&
    tokens.slice(end, end + 5).some(({ lemma }) => ruleNouns.has(lemma))
  )
    return false
  if (isTopic(tokens, first)) return false
  // "Engineers should test in staging", "train them to check the dashboard": a duty of people enforces nothing.
  if (token?.tag === 'verb' && isDutyOfPeople(reading, first)) return false
  return !weak.test(phrase.source) || isInstrument(tokens, first)
}

/** These words count only as the action's own means: "before the test", "check the dashboard" say nothing of it. */
const weak = /^(?:test|job|monitor|limit|page|fail|dashboard|metric|check)/

function isInstrument(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    (token?.tag === 'verb' && tokens[at - 1]?.tag !== 'to') ||
    tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => [';', 'by', 'through', 'via'].includes(lower))
  )
}

/** "a runbook for quota exhaustion", "a talk on automation": what the text is about is no means. */
function isTopic(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.tag === 'verb') return false
  let at = first - 1
  while (at > first - 6 && ['noun', 'adj', 'det', 'conj', 'mask', 'ger'].includes(tokens[at]?.tag ?? 'punct')) at--
  return ['on', 'for', 'about', 'of', 'regarding', 'around'].includes(tokens[at]?.lower ?? '')
}

/**
 * Does the verification show that the rule holds without anybody's memory: what breaks the rule is refused, or people
 * were seen to manage in a drill? A check of something else proves nothing about the rule.
 */
export function isProvenBy(action: Reading, verification: Reading): boolean {
  const { tokens } = verification
  if (phrasesIn(rehearsals, tokens).length > 0) return true
  const refused = phrasesIn(enforcement, tokens).length > 0
  if (!refused) return false
  if (tokens.some(({ lower }) => proofWords.has(lower) || /^un\w+ed$/.test(lower))) return true
  const said = new Set(action.tokens.flatMap(contentOf))
  return tokens.flatMap(contentOf).some((word) => said.has(word))
}

const contentOf = ({ tag, lemma }: Token): readonly string[] =>
  (tag === 'noun' || tag === 'verb' || tag === 'part') && lemma.length > 4 ? [lemma] : []
