/** Verbs and circumstances of single deeds. Source: own list, from incident reports and their rewrites. */
import { entries, words } from './words.ts'

/** Deliberate deeds that go wrong by choice of object ("pasted the wrong key"). */
export const commissionVerbs = new Set(
  words(`
    accept acknowledge add apply approve assign attach call change check choose click close commit configure confirm
    connect copy cordon delete deploy disable drain drop dump load edit enable enter escalate execute fill flip give
    hit import install key launch map merge mistype move mount open overwrite page paste pass pick point press promote
    pull push put query quote reboot remove rename replace reply reset resize restart restore roll rotate route run
    scale schedule select send set shut sign start stop submit swap switch tag take target terminate tick toggle turn
    type unplug update upload use wire write
  `),
)

/** Verbs that are harm only when the object is vital. */
export const ambiguousHarmVerbs = new Set(words(`kill wipe take bring knock delete drop erase nuke shut purge flatten`))

/** Objects whose loss is the incident. */
export const vitalObjects = new Set(
  words(`production prod live entire whole wrong site website platform everything all backup fleet customer company`),
)

/** Verbs that take a protection away. */
export const protectionVerbs = new Set(
  words(
    `
  disable bypass remove mute silence comment turn switch skip drop kill override raise lower shorten delete snooze
  relax suppress
`,
  ),
)

/** Adverbs and phrases of accident. */
export const accidentPhrases = entries(
  `
  accidentally, mistakenly, inadvertently, erroneously, unintentionally, wrongly, unwittingly, unknowingly,
  by mistake, by accident, in error, by error, by oversight, through an oversight, by a slip, absent-mindedly,
  mistakingly, incorrectly, the wrong way round
`,
)
