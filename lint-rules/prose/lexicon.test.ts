/** Word lists are data: no entry twice, and every verb known to the inflection. */
// oxlint-disable-next-line no-restricted-imports -- the test reads the lists as text, since a Set swallows duplicates
import { readdirSync, readFileSync } from 'node:fs'
// oxlint-disable-next-line no-restricted-imports -- as above
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formsOf, verbOf } from './morphology.ts'
import * as actions from './lexicon/action.ts'
import * as actors from './lexicon/actors.ts'
import * as causes from './lexicon/cause.ts'
import * as counterfactuals from './lexicon/counterfactual.ts'
import * as deeds from './lexicon/deeds.ts'
import * as fault from './lexicon/fault.ts'
import * as hindsight from './lexicon/hindsight.ts'
import * as impact from './lexicon/impact.ts'
import * as lapses from './lexicon/lapse.ts'
import * as tone from './lexicon/tone.ts'
import { firstNames } from './lexicon/first-names.ts'
import { irregularVerbs, regularVerbs } from './lexicon/verbs.ts'
import { words } from './lexicon/words.ts'

const modules = { actions, actors, causes, counterfactuals, deeds, fault, hindsight, impact, lapses, tone }
const lists = Object.entries(modules).flatMap(([name, module]) =>
  Object.entries(module).flatMap(([list, entries]) =>
    Array.isArray(entries) ? [[`${name}.${list}`, entries as readonly string[]] as const] : [],
  ),
)
const duplicates = (list: readonly string[]): readonly string[] =>
  list.filter((entry, index) => list.indexOf(entry) !== index)

test.each([...lists, ['first names', firstNames.trim().split(/\s+/)] as const])(
  '%s has no entry twice',
  (_name, list) => {
    expect(new Set(list).size, duplicates(list).join(', ')).toBe(list.length)
  },
)

// Sets swallow duplicates, so the lists themselves are read.
const folder = join(import.meta.dirname, 'lexicon')
const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

test.each(sources)('%s repeats no word within a list', (file) => {
  const source = readFileSync(join(folder, file), 'utf8')
  const templates = [...source.matchAll(/\bwords\(\s*`(?<list>[^`]*)`/g)].map(({ groups }) =>
    words(groups?.['list'] ?? ''),
  )
  expect(templates.flatMap(duplicates)).toEqual([])
})

test('verbs are listed once', () => {
  const all = [...regularVerbs, ...irregularVerbs.map((entry) => entry.split(':')[0] ?? '')]
  expect(duplicates(all)).toEqual([])
})

test.each([
  ['omitted', 'omit'],
  ['overlooked', 'overlook'],
  ['forgot', 'forget'],
  ['misread', 'misread'],
  ['lied', 'lie'],
  ['applies', 'apply'],
  ['cancelled', 'cancel'],
  ['canceled', 'cancel'],
  ['stopping', 'stop'],
  ['ignoring', 'ignore'],
  ['redeployed', 'redeploy'],
])('%s is a form of %s', (form, lemma) => {
  expect(verbOf(form)?.lemma).toBe(lemma)
})

test('all verbs of diligence and commission can be inflected', () => {
  const known = [...fault.diligenceVerbs, ...deeds.commissionVerbs, ...counterfactuals.riskVerbs, ...lapses.humanDeeds]
  expect(known.filter((verb) => verb !== 'be' && verb !== 'canary' && formsOf(verb).length < 4)).toEqual([])
})
