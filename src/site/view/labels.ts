/** Words of the vocabulary as people read them. */
import {
  detectionSources,
  domains,
  factorCategories,
  incidentClasses,
  kinds,
  patterns,
  type TermList,
} from '#model/vocabulary'

/** Name of an id in its list; an id that the list does not have is set as words. */
export function nameIn(list: TermList | undefined, id: string): string {
  return list?.get(id)?.name ?? toWords(id)
}

export const className = (id: string): string => nameIn(incidentClasses, id)
export const factorName = (id: string): string => nameIn(factorCategories, id)
export const detectionName = (id: string): string => nameIn(detectionSources, id)
export const kindName = (id: string): string => nameIn(kinds, id)

/** `retrieval` → `Retrieval`, `retrieval/stale-index` → `Retrieval: stale index`. */
export function domainName(id: string): string {
  const [domain = '', pattern] = id.split('/', 2)
  const name = nameIn(domains, domain)
  return pattern === undefined ? name : `${name}: ${withSmallInitial(nameIn(patterns[domain], pattern))}`
}

/** `config-diff` → `Config diff`. */
export function toWords(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Inside a phrase a word loses its capital, an abbreviation keeps it. */
function withSmallInitial(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
