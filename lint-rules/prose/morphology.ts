/** Inflection of the verbs of the lexicon, and a plain singular for nouns. No dictionary beyond that. */
import { once } from '#model/once'
import { doublingVerbs, irregularVerbs, regularVerbs } from './lexicon/verbs.ts'

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface VerbReading {
  readonly lemma: string
  readonly forms: ReadonlySet<VerbForm>
}

/** The form ending in -s. */
function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** The stem before -ed and -ing: `stop` becomes `stopp`, `ignore` becomes `ignor`. */
function stemOf(base: string, suffix: 'ed' | 'ing'): string {
  if (suffix === 'ing' && base.endsWith('ie')) return `${base.slice(0, -2)}y`
  if (suffix === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`
  // panicked, mimicking
  if (base.endsWith('ic')) return `${base}k`
  if (/[^eyo]e$/.test(base) || (suffix === 'ed' && base.endsWith('e'))) return base.slice(0, -1)
  const oneSyllable = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)
  return oneSyllable || doublingVerbs.has(base) ? base + base.slice(-1) : base
}

function buildVerbs(): ReadonlyMap<string, VerbReading> {
  const found = new Map<string, { lemma: string; forms: Set<VerbForm> }>()
  const add = (text: string, lemma: string, form: VerbForm): void => {
    const known = found.get(text)
    if (known) known.forms.add(form)
    else found.set(text, { lemma, forms: new Set([form]) })
  }
  const addCommon = (base: string): void => {
    add(base, base, 'base')
    add(third(base), base, 's')
    add(`${stemOf(base, 'ing')}ing`, base, 'ing')
  }
  for (const entry of irregularVerbs) {
    const [base = '', past = '', participle = ''] = entry.split(':')
    addCommon(base)
    for (const text of past.split('/')) add(text, base, 'past')
    for (const text of participle.split('/')) add(text, base, 'participle')
  }
  for (const base of regularVerbs) {
    addCommon(base)
    // Both spellings are met for `cancelled`, `labeled` and their like.
    const stems = doublingVerbs.has(base) && base.endsWith('l') ? [base, stemOf(base, 'ed')] : [stemOf(base, 'ed')]
    for (const stem of stems) {
      add(`${stem}ed`, base, 'past')
      add(`${stem}ed`, base, 'participle')
    }
  }
  return found
}

const verbs = buildVerbs()

/** The verb that a lower-case word can be a form of; unknown words in -ed count as regular pasts. */
export function verbOf(lower: string): VerbReading | undefined {
  return verbs.get(lower) ?? derivedVerbOf(lower)
}

/** "redeployed", "misrouted", and any other word in -ed. */
function derivedVerbOf(lower: string): VerbReading | undefined {
  // Most words of a text come here, so the letters are looked at before any pattern.
  const first = lower.charCodeAt(0)
  const mayBePrefixed = lower.length > 5 && prefixLetters.has(first)
  if (!mayBePrefixed) return lower.endsWith('ed') ? unknownPast(lower) : undefined
  const prefixed = /^(?:re|un|mis|over|under|auto|co|pre)-?(?=\w{4})/.exec(lower)
  const base = prefixed && verbs.get(lower.slice(prefixed[0].length))
  // "unforeseen", "unknown" are no deeds; "unplugged" is one.
  const isState = prefixed?.[0] === 'un' && base?.forms.has('past') === false
  if (base && !base.forms.has('base') && !isState)
    return { lemma: lower.slice(0, prefixed[0].length) + base.lemma, forms: base.forms }
  return lower.endsWith('ed') ? unknownPast(lower) : undefined
}

const prefixLetters: ReadonlySet<number> = new Set([...'ruomacp'].map((letter) => letter.charCodeAt(0)))

function unknownPast(lower: string): VerbReading | undefined {
  return /[a-z]{3}ed$/.test(lower) && !/(?:eed|indeed|hundred|shared|biased|speed)$/.test(lower)
    ? { lemma: lower.slice(0, -2), forms: pastForms }
    : undefined
}

const pastForms: ReadonlySet<VerbForm> = new Set<VerbForm>(['past', 'participle'])

/** Only the making of the clues asks for these, so no run pays for them at its start. */
const formsByLemma = once(groupForms)

function groupForms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [text, { lemma }] of verbs) found.set(lemma, [...(found.get(lemma) ?? []), text])
  return found
}

/** Every form in which a word of the lexicon can stand: of a verb, and the plural of a noun. */
export function formsOf(word: string): readonly string[] {
  const plural = /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(word)
      ? `${word}es`
      : `${word}s`
  return [word, plural, ...(formsByLemma().get(word) ?? [])]
}

/** A noun's singular by its ending; only good for looking it up in a lexicon. */
export function singularOf(lower: string): string {
  if (
    !lower.endsWith('s') ||
    lower.length < 4 ||
    /(?:ss|us|is)$|^(?:\w*(?:dev|sec|ml|data|net|fin|ai|chat|git|sys|no|i|k))?-?ops$/.test(lower)
  )
    return lower
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return /(?:sses|xes|ches|shes)$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}
