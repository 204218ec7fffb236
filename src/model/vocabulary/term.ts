/** A word of the format with its meaning in one line, as the site's glossary shows it. */
export interface Term<Id extends string = string> {
  readonly id: Id
  /** As written in prose and headings. */
  readonly name: string
  readonly meaning: string
  /** Other spellings that authors use, in the form of `plainName`. */
  readonly synonyms?: readonly string[]
}

/** A list of the vocabulary: terms in their order, and the way from a spelling to the term. */
export interface TermList<Id extends string = string> {
  readonly terms: readonly Term<Id>[]
  readonly ids: readonly Id[]
  has(id: string): id is Id
  get(id: string): Term<Id> | undefined
  /** The term that somebody meant: case, plural, blanks, hyphens and `&` do not matter. */
  find(written: string): Term<Id> | undefined
}

/** Rows of `[id, meaning]` or `[id, meaning, name, …synonyms]`; the name defaults to the id with blanks. */
export function termList<const Id extends string>(
  rows: readonly (readonly [id: Id, meaning: string, name?: string, ...synonyms: readonly string[]])[],
): TermList<Id> {
  const terms = rows.map(([id, meaning, name = capital(id.replaceAll('-', ' ')), ...synonyms]): Term<Id> => ({
    id,
    name,
    meaning,
    synonyms,
  }))
  const byId = new Map<string, Term<Id>>(terms.map((term) => [term.id, term]))
  const bySpelling = new Map<string, Term<Id>>()
  for (const term of terms) {
    for (const spelling of [term.id, term.name, ...(term.synonyms ?? [])]) {
      if (!bySpelling.has(plainName(spelling))) bySpelling.set(plainName(spelling), term)
    }
  }
  return {
    terms,
    ids: terms.map(({ id }) => id),
    has: (id): id is Id => byId.has(id),
    get: (id) => byId.get(id),
    find: (written) => (written.length > 80 ? undefined : bySpelling.get(plainName(written))),
  }
}

/** Lower case, words in the singular with one blank between, no final mark. */
export function plainName(written: string): string {
  return written
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[\s_\u2010-\u2014/-]+/g, ' ')
    .replace(/[:.]+$/, '')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ')
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  return word.replace(/(?:(?<=x|sh|ch)e)?s$/, '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
