/** Deeds done although somebody had warned, or although the outcome was plain by the word of whoever tells it. */
import { hindsight } from './hindsight.ts'
import { isNegated, isPassive } from './clause.ts'
import { proceedingVerbs, warningVerbs } from './lexicon/fault.ts'
import { isHuman, subjectActor, type Reading } from './reading.ts'
import type { Actor } from './actor.ts'
import type { Deed } from './deed.ts'
import type { Token } from './tag.ts'

/** The deed at a verb, if the sentence sets a warning against it. */
export function defiance(reading: Reading, at: number, actor: Actor): Deed | undefined {
  return afterConcession(reading.tokens, at, actor) ?? afterTurn(reading, at)
}

/** "Although the whole team warned against it, Rodrigo went ahead". */
function afterConcession(tokens: readonly Token[], at: number, actor: Actor): Deed | undefined {
  const concession = tokens.findIndex(({ lower }) => ['although', 'though', 'despite'].includes(lower))
  if (concession < 0 || concession > at || isNegated(tokens, at)) return undefined
  const clause = tokens.slice(concession, Math.min(at, actor.phrase.first))
  const isWarned = clause.some(({ verb }) => verb !== undefined && warningVerbs.has(verb.lemma))
  return isWarned && clause.at(-1)?.lower === ','
    ? { kind: 'circumstance', what: `${tokens[at]?.lower ?? ''} … despite a warning`, end: at + 1 }
    : undefined
}

/** "Security had warned them twice, yet the data engineers pressed on"; "anyone could see it, yet Matteo shipped it". */
function afterTurn(reading: Reading, at: number): Deed | undefined {
  const { tokens } = reading
  const verb = tokens[at]?.verb?.lemma ?? ''
  const turn = tokens.findIndex(({ lower }, index) => index < at && turns.has(lower))
  if (turn < 1 || !proceedingVerbs.has(verb)) return undefined
  const warning = tokens.findIndex(
    (token, index) => index < turn && warningVerbs.has(token.verb?.lemma ?? '') && !isPassive(tokens, index),
  )
  const isWarned = warning >= 0 && isHuman(subjectActor(reading, warning))
  const isPlain = [...hindsight(reading)].some(({ to }) => to <= (tokens[turn]?.from ?? 0))
  return isWarned || isPlain ? { kind: 'circumstance', what: `${verb} … despite a warning`, end: at + 1 } : undefined
}

const turns = new Set(['but', 'yet', 'still'])
