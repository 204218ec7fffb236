/** What several incidents have in common by their own words: categories of factors, failure domains, how they were found. */
import type { LibraryEntry } from '#library/entry'
import { detectionSources, factorCategories, type TermList } from '#model/vocabulary'

export interface Trait {
  readonly name: string
  /** In a list of themes. */
  readonly theme: string
}

export interface SharedTrait<Member> extends Trait {
  readonly members: readonly Member[]
}

type Traits = Pick<LibraryEntry, 'factors' | 'domains' | 'detectedBy'>

/** Traits of two or more, those of the most first. */
export function sharedTraits<Member extends Traits>(members: readonly Member[]): readonly SharedTrait<Member>[] {
  const traits = members.flatMap((member) => traitsOf(member).map((trait) => ({ ...trait, member })))
  return [...Map.groupBy(traits, ({ name }) => name).values()]
    .flatMap(([first, ...rest]) => {
      const sharers = new Set([first, ...rest].flatMap((trait) => trait?.member ?? []))
      return first && sharers.size > 1 ? [{ name: first.name, theme: first.theme, members: [...sharers] }] : []
    })
    .toSorted((a, b) => b.members.length - a.members.length || a.name.localeCompare(b.name))
}

function traitsOf({ factors, domains, detectedBy = 'unknown' }: Traits): readonly Trait[] {
  const source = nameIn(detectionSources, detectedBy).toLowerCase()
  return [
    ...factors.map((id) => nameIn(factorCategories, id)).map((name) => ({ name, theme: name.toLowerCase() })),
    ...domains.map(({ domain }) => ({ name: `Failure domain ${domain}`, theme: domain })),
    ...(detectedBy === 'unknown' ? [] : [{ name: `Detected by ${source}`, theme: `detection by ${source}` }]),
  ]
}

function nameIn(list: TermList, id: string): string {
  return list.get(id)?.name ?? id
}

/** `2025-11 to 2026-03`: from the month of the first to that of the last; nothing when one has no date. */
export function periodOf(members: readonly Pick<LibraryEntry, 'started'>[]): string | undefined {
  const months = members.map(({ started }) => (started?.at === undefined ? undefined : monthOf(started.at)))
  const known = months.filter((month) => month !== undefined).toSorted()
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined || known.length < members.length) return undefined
  return first === last ? first : `${first} to ${last}`
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7)
}
