/**
 * The cheap first step: one pass over the words of a sentence says which readers can find anything at all.
 *
 * The clues are made from the lexicons themselves, so that a word added there needs no second entry here. Only what
 * they let through is tokenised and looked at grammatically.
 */
import { bareTeams, bothWays, personPronouns, roles, teams, weakTeams } from './lexicon/actors.ts'
import { vagueFrames, vagueNouns, neutralNouns } from './lexicon/cause.ts'
import { regretPhrases } from './lexicon/counterfactual.ts'
import { accidentPhrases, ambiguousHarmVerbs } from './lexicon/deeds.ts'
import {
  blameAfter,
  blameBefore,
  culpableCircumstances,
  culpablePredicates,
  culpableStates,
  deedNouns,
  guiltNouns,
  judgementAdjectives,
  judgementAdverbs,
  weakAdjectives,
} from './lexicon/fault.ts'
import { hindsightAdverbs, hindsightPhrases } from './lexicon/hindsight.ts'
import { impactAdjectives, vagueQuantities, vagueStates } from './lexicon/impact.ts'
import { accidentAdjectives, accidentAdverbs, errorNouns, lapsePhrases } from './lexicon/lapse.ts'
import { certaintyPhrases, minimisingPhrases } from './lexicon/tone.ts'
import { words } from './lexicon/words.ts'
import { formsOf } from './morphology.ts'
import { isFirstName } from './names.ts'
import type { Label } from './signal.ts'

/** Bits of one sentence. */
const bit = {
  human: 1,
  fault: 2,
  personal: 4,
  modal: 8,
  regret: 16,
  hindsight: 32,
  lapse: 64,
  why: 128,
  minimiser: 256,
  certainty: 512,
  cause: 1024,
  impact: 2048,
} as const

/** Words that say nothing about a phrase by themselves. */
const generic = new Set(
  words(
    `a an the be have do not no it in on of to at by for with and or that this from as we our my his her their he she they i you can could will would should may might must than so if more much very all any some one out up down off over into go get make take come put let keep what who how there here about too`,
  ),
)

/** For each phrase the words of its most telling element. */
function anchors(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => {
    const elements = phrase
      .split(' ')
      .filter((element) => !/^(?:…|:)|\?$/.test(element))
      .map((element) => element.split('|'))
    return elements.find((options) => options.every((word) => !generic.has(word))) ?? elements[0] ?? []
  })
}

function buildClues(): ReadonlyMap<string, number> {
  const clues = new Map<string, number>()
  const add = (list: Iterable<string>, bits: number): void => {
    for (const word of list) for (const form of formsOf(word)) clues.set(form, (clues.get(form) ?? 0) | bits)
  }
  add(
    [
      ...roles,
      ...bothWays,
      ...teams,
      ...weakTeams,
      ...bareTeams,
      ...personPronouns,
      'they',
      'them',
      'his',
      'her',
      'people',
      'folks',
      'none',
      'neither',
      'no',
      'you',
      'who',
    ],
    bit.human,
  )
  add(
    [
      ...anchors([...culpablePredicates, ...culpableCircumstances, ...blameBefore, ...blameAfter, ...accidentPhrases]),
      ...culpableStates,
      ...judgementAdjectives,
      ...weakAdjectives,
      ...guiltNouns,
      ...ambiguousHarmVerbs,
    ],
    bit.fault,
  )
  add(
    words(
      `not never nobody none neither no cannot wrong incorrect wrongly incorrectly untested unreviewed because due thanks owing who whoever which that should could ought without instead rather bother wait resist bug regression defect flaw leak outage disable`,
    ),
    bit.fault,
  )
  add([...judgementAdverbs, ...judgementAdjectives], bit.personal)
  add(words(`should could ought might would shoulda coulda woulda had if`), bit.modal)
  add(anchors(regretPhrases), bit.regret)
  add([...anchors(hindsightPhrases), ...hindsightAdverbs], bit.hindsight)
  add(
    [
      ...anchors(lapsePhrases),
      ...errorNouns,
      ...accidentAdverbs,
      ...accidentAdjectives,
      'unintended',
      'unintentional',
      'accident',
      'mistake',
    ],
    bit.lapse,
  )
  add(
    words(`why how what reason motive motivation rationale explanation excuse justification thinking ground`),
    bit.why,
  )
  add([...anchors(minimisingPhrases), 'just', 'nothing'], bit.minimiser)
  add(anchors(certaintyPhrases), bit.certainty)
  add([...anchors(vagueFrames), ...vagueNouns, ...neutralNouns], bit.cause)
  add([...anchors(vagueQuantities), ...anchors(vagueStates), ...impactAdjectives], bit.impact)
  // Nouns of deeds alone are far too common; they count only beside an adjective, which has a clue of its own.
  for (const noun of deedNouns) if (!guiltNouns.has(noun) && clues.get(noun) === bit.fault) clues.delete(noun)
  return clues
}

const clues = buildClues()
const wordPattern = new RegExp(String.raw`[@\p{L}][\p{L}\p{M}]*(?:[-’'][\p{L}]+)*`, 'gu')

/** The bits of a masked sentence. */
export function cluesOf(masked: string): number {
  let bits = 0
  for (const [word] of masked.matchAll(wordPattern)) {
    if (word.charCodeAt(0) === 64) bits |= bit.human
    const lower = word.toLowerCase()
    const known = clues.get(lower)
    if (known !== undefined) bits |= known
    if (known === undefined && /[-’']/.test(word)) bits |= cluesOfParts(lower)
    if ((bits & bit.human) === 0 && word !== lower && isFirstName(lower)) bits |= bit.human
  }
  return bits
}

/** "didn't", "night-shift", "Tom's": contractions and compounds count by their parts. */
function cluesOfParts(lower: string): number {
  if (/n[’']t/.test(lower)) return bit.fault | (/^(?:should|could|would)/.test(lower) ? bit.modal : 0) | bit.certainty
  let bits = /[’']s$/.test(lower) && isFirstName(lower.slice(0, -2)) ? bit.human : 0
  for (const part of lower.split(/[-’']/)) bits |= clues.get(part) ?? 0
  return bits
}

const needs: Readonly<Partial<Record<Label, (bits: number) => boolean>>> = {
  blame: (bits) => has(bits, bit.human | bit.fault) || has(bits, bit.personal) || has(bits, bit.lapse | bit.human),
  counterfactual: (bits) => has(bits, bit.modal) || has(bits, bit.regret),
  hindsight: (bits) => has(bits, bit.hindsight),
  'human-error': (bits) => has(bits, bit.lapse),
  'person-why': (bits) => has(bits, bit.why | bit.human),
  minimiser: (bits) => has(bits, bit.minimiser),
  certainty: (bits) => has(bits, bit.certainty),
  'vague-cause': (bits) => has(bits, bit.cause),
  'vague-impact': (bits) => has(bits, bit.impact),
}

const has = (bits: number, wanted: number): boolean => (bits & wanted) === wanted

/** Can a sentence with these clues carry a label? */
export function canCarry(bits: number, label: Label): boolean {
  return needs[label]?.(bits) ?? true
}
