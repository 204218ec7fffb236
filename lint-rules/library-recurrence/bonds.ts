/** What authors have said about the likeness of incidents, on either side. */
import type { Library } from '#lint/library/rule'
import type { DocumentFacts } from '#model/facts-types'

/** Incidents that are linked, directly or through others, and those that somebody has set apart. */
export interface Bonds {
  /** Whether the two are linked, or a reason stands somewhere why they are not. */
  areSettled(one: DocumentFacts, other: DocumentFacts): boolean
}

/** Read the relations of all incidents. */
export function toBonds(library: Library): Bonds {
  const chain = new Chain()
  const apart = new Map<string, readonly string[]>()
  for (const { path, relations } of library.documents) {
    for (const { id, as } of relations) {
      const others = library.withId(id.text).flatMap((other) => (other.collection === 'postmortems' ? other.path : []))
      if (as === 'not-related-to') apart.set(path, [...(apart.get(path) ?? []), ...others])
      else for (const other of others) chain.link(path, other)
    }
  }
  const isSetApart = (one: string, other: string) =>
    (apart.get(one) ?? []).some((each) => chain.headOf(each) === chain.headOf(other))
  return {
    areSettled({ path: one }, { path: other }) {
      return chain.headOf(one) === chain.headOf(other) || isSetApart(one, other) || isSetApart(other, one)
    },
  }
}

/** Sets that grow together (union-find): one link of a new recurrence to the last one reaches all that came before. */
class Chain {
  readonly #parents = new Map<string, string>()

  link(one: string, other: string): void {
    this.#parents.set(this.headOf(one), this.headOf(other))
  }

  headOf(path: string): string {
    let head = path
    for (let next = this.#parents.get(head); next !== undefined && next !== head; next = this.#parents.get(head)) {
      // Halve the way for those who come next.
      const after = this.#parents.get(next)
      if (after !== undefined) this.#parents.set(head, after)
      head = next
    }
    return head
  }
}
