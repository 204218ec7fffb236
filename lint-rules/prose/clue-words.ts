/** Which words of a sentence are a clue for which readers, made from the lexicons themselves. */
import { bit } from './clue-bits.ts'
import { bareTeams, bothWays, clientele, personPronouns, roles, teams, weakTeams } from './lexicon/actors.ts'
import { neutralNouns, symptomNouns, vagueFrames, vagueNouns } from './lexicon/cause.ts'
import { regretPhrases } from './lexicon/counterfactual.ts'
import { accidentPhrases, ambiguousHarmVerbs } from './lexicon/deeds.ts'
import {
  blameAfter,
  blameBefore,
  culpableCircumstances,
  culpablePredicates,
  culpableStates,
  guiltNouns,
  judgementAdjectives,
  judgementAdverbs,
  mindSlips,
  slipNouns,
  vices,
  virtues,
  warningVerbs,
  weakAdjectives,
} from './lexicon/fault.ts'
import { hindsightAdverbs, hindsightPhrases } from './lexicon/hindsight.ts'
import {
  changeNouns,
  illAdjectives,
  impactAdjectives,
  measureNouns,
  plungeVerbs,
  vagueFrequencies,
  vagueQuantities,
  vagueStates,
} from './lexicon/impact.ts'
import {
  accidentAdjectives,
  accidentAdverbs,
  errorNouns,
  humanErrorModifiers,
  lapsePhrases,
  lapseVerbs,
  personalErrors,
  pickingVerbs,
} from './lexicon/lapse.ts'
import { certaintyPhrases, comebackVerbs, handyVerbs, minimisingPhrases } from './lexicon/tone.ts'
import { modelNouns } from './lexicon/models.ts'
import { urgentWords } from './lexicon/orders.ts'
import { words } from './lexicon/words.ts'
import { formsOf } from './morphology.ts'

/** Words that say nothing about a phrase by themselves. */
const generic = new Set(
  words(
    `a an the be have do not no it in on of to at by for with and or but that this from as we our my his her their he she they i you can could will would should may might must than so if more much very all any some one out up down off over into go get make take come put let keep what who how there here about too its which when when while only just even back now well way see need know look under`,
  ),
)

/** Words that most incident reports are full of: a phrase with another word is known by that one. */
const frequent = new Set(
  words(
    `time cause fix fixed error problem issue incident system test testing review change data user state wrong fail failed need without service number part small end bad never case once longer work working resolve resolved prevent ensure missing expected quick team engineer customer request code process log run use high big long start stop release version deploy build set add check leave find update still able thing future good better say give tell on-call alert operator`,
  ),
)

const commonness = (word: string): number => (generic.has(word) ? 2 : frequent.has(word) ? 1 : 0)

/** Contractions hide these ("it's", "we've"), so no phrase is known by them. */
const hidden = new Set(words(`be am is are was were have has had do does did 's 'd`))

/** A phrase of several words: its most telling one leads to it, and the others must stand in the sentence too. */
export interface PhraseClue {
  readonly bits: number
  readonly others: readonly ReadonlySet<string>[]
}

/** What a word says by itself, and the phrases that it may belong to. */
export interface WordClue {
  bits: number
  phrases: PhraseClue[] | undefined
}

/** The elements of a phrase that must stand in a sentence, the most telling first. */
function elementsOf(phrase: string): readonly (readonly string[])[] {
  const elements = phrase
    .split(' ')
    .filter((element) => !/^(?:…|:)|\?$/.test(element))
    .map((element) => element.split('|'))
    .map((options) => ({ options, rank: Math.max(...options.map(commonness)) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ options }) => options)
  // Marks and ratios ("20/20") are cut otherwise by the first pass.
  const visible = elements.filter(
    (options) => !options.some((word) => hidden.has(word) || !/^[\p{L}\p{N}][\p{L}\p{N}'%-]*$/u.test(word)),
  )
  return visible.length > 0 ? visible : elements.slice(0, 1)
}

type Clues = Map<string, WordClue>

function entryOf(clues: Clues, form: string): WordClue {
  const known = clues.get(form)
  if (known) return known
  const entry: WordClue = { bits: 0, phrases: undefined }
  clues.set(form, entry)
  return entry
}

function addWords(clues: Clues, list: Iterable<string>, bits: number): void {
  for (const word of list) for (const form of formsOf(word)) entryOf(clues, form).bits |= bits
}

function addPhrases(clues: Clues, list: Iterable<string>, bits: number): void {
  for (const phrase of list) {
    const [anchor = [], ...rest] = elementsOf(phrase)
    if (rest.length === 0) addWords(clues, anchor, bits)
    else addPhrase(clues, anchor, { bits, others: rest.map((options) => new Set(options.flatMap(formsOf))) })
  }
}

function addPhrase(clues: Clues, anchor: Iterable<string>, phrase: PhraseClue): void {
  for (const word of anchor)
    for (const form of formsOf(word)) {
      const entry = entryOf(clues, form)
      entry.phrases = [...(entry.phrases ?? []), phrase]
    }
}

/** Who may be blamed; customers and users are none of ours, whatever they do. */
const actors = [
  ...[...roles, ...bothWays, ...teams, ...weakTeams, ...bareTeams].filter((word) => !clientele.has(word)),
  ...personPronouns,
  ...words(`they them his her my your people folks none neither no-one you who whose`),
]

/** "Obvious to everyone except Vikram". */
const exceptions = ['everyone|everybody|anyone|anybody|nobody but|except|bar|save', 'all except|but|bar']

/** Words of omission, reason and regret that a fault is told with. */
const faultSigns = words(
  `not never nobody none neither cannot wrong incorrect wrongly incorrectly untested unreviewed because due thanks owing whoever should could ought shoulda coulda oughta without instead rather bother wait resist bug regression defect flaw leak outage disable`,
)

const modals = words(`should could ought might would`)

/** Words of questions about motives. */
const whySigns = words(
  `why how what who whose reason motive motivation rationale explanation excuse justification thinking reasoning intention ground make move lead drive prompt tempt explain justify defend clarify answer account`,
)

/** Forms of the deeds that are quickly told. */
const handy: ReadonlySet<string> = new Set([...handyVerbs].flatMap(formsOf))

/** Units of time that a spell is told in. */
const spells = new Set(
  words(
    `minutes hours days weeks months morning afternoon evening night weekend day monday tuesday wednesday thursday friday saturday sunday`,
  ),
)

function buildClues(): ReadonlyMap<string, WordClue> {
  const clues: Clues = new Map()
  addWords(clues, actors, bit.human)
  addPhrases(clues, ['no one', ...exceptions], bit.human | bit.fault)
  addPhrases(
    clues,
    [...culpablePredicates, ...culpableCircumstances, ...blameBefore, ...blameAfter, ...accidentPhrases],
    bit.fault,
  )
  addWords(clues, [...virtues, 'making'], bit.fault)
  addWords(clues, vices, bit.personal)
  addPhrases(clues, mindSlips, bit.personal)
  addPhrase(clues, warningVerbs, { bits: bit.fault, others: [new Set(words(`but yet still`))] })
  addWords(clues, slipNouns, bit.fault | bit.personal)
  addWords(clues, [...culpableStates, ...judgementAdjectives, ...weakAdjectives, ...guiltNouns], bit.fault)
  addWords(clues, [...ambiguousHarmVerbs, ...faultSigns], bit.fault)
  addWords(clues, [...judgementAdverbs, ...judgementAdjectives], bit.personal)
  addPhrases(clues, ['on part of'], bit.fault)
  addWords(clues, words(`shoulda coulda woulda oughta`), bit.modal)
  addPhrase(clues, modals, { bits: bit.modal, others: [new Set(words(`have ve of`))] })
  addPhrase(clues, ['had'], {
    bits: bit.modal,
    others: [new Set(['if', 'supposing', 'suppose', 'imagine', ...modals])],
  })
  addPhrases(clues, [...regretPhrases, 'supposed|meant|obliged to'], bit.regret)
  addPhrase(clues, words(`was were`), {
    bits: bit.modal,
    others: [new Set(['to']), new Set(['have', 'forgotten', 'nobody'])],
  })
  addPhrase(clues, words(`were had`), {
    bits: bit.modal,
    others: [new Set(['it']), new Set(['not']), new Set(['for'])],
  })
  addPhrases(clues, [...hindsightPhrases, ...hindsightAdverbs], bit.hindsight)
  addPhrases(clues, [...lapsePhrases, 'in error', 'by accident', 'by mistake'], bit.lapse)
  addWords(clues, [...accidentAdverbs, ...accidentAdjectives, 'unintended', 'unintentional'], bit.lapse)
  addPhrase(clues, errorNouns, { bits: bit.lapse, others: [new Set([...humanErrorModifiers].flatMap(formsOf))] })
  addWords(clues, lapseVerbs, bit.lapse)
  addPhrase(clues, ['wrong', 'incorrect'], { bits: bit.lapse, others: [new Set([...pickingVerbs].flatMap(formsOf))] })
  addWords(clues, personalErrors, bit.slip)
  addWords(clues, whySigns, bit.why)
  addPhrases(clues, [...minimisingPhrases, 'just', 'nothing more'], bit.minimiser)
  addPhrases(
    clues,
    [...certaintyPhrases, 'no|nobody|nothing|none|no-one ever', 'always|reliably|invariably will'],
    bit.certainty,
  )
  addPhrase(clues, ['from', 'henceforth'], {
    bits: bit.certainty,
    others: [new Set(words(`no nothing nobody none`)), new Set(words(`will can`))],
  })
  addWords(clues, ['proof'], bit.certainty)
  addPhrase(clues, ['impossible'], { bits: bit.certainty, others: [new Set(words(`make makes`))] })
  addPhrase(clues, comebackVerbs, {
    bits: bit.certainty,
    others: [new Set(words(`not no nothing none never`)), new Set(words(`will can could shall cannot`))],
  })
  addPhrase(clues, words(`permanent definitive lasting`), {
    bits: bit.certainty,
    others: [new Set(words(`fix solution resolution cure remedy repair`))],
  })
  addPhrase(clues, ['only'], { bits: bit.minimiser, others: [new Set(['had', 'needed']), new Set(['to']), handy] })
  addPhrase(clues, ['all'], { bits: bit.minimiser, others: [new Set(['did']), new Set(['was'])] })
  addWords(clues, [...urgentWords, 'once', 'away'], bit.urgent)
  addWords(clues, modelNouns, bit.model)
  addPhrases(clues, vagueFrames, bit.cause)
  addWords(clues, [...vagueNouns, ...neutralNouns, ...symptomNouns], bit.cause)
  addPhrases(clues, [...vagueQuantities, ...vagueStates], bit.impact)
  addWords(clues, [...impactAdjectives, ...illAdjectives, ...vagueFrequencies, ...plungeVerbs], bit.impact)
  addWords(clues, ['kept', 'continued'], bit.impact)
  addPhrase(clues, [...measureNouns, ...words(`minute hour day week month`)], {
    bits: bit.impact,
    others: [new Set(['of', 'by'])],
  })
  addPhrase(clues, changeNouns, { bits: bit.impact, others: [new Set(['of', 'in'])] })
  addPhrase(clues, words(`much part bit couple multiple`), { bits: bit.impact, others: [spells] })
  return clues
}

/** Lower-case word → what it is a clue for. */
export const clues = buildClues()
