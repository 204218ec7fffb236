/** The facts of many documents, ready to be asked. */
import type { DocumentFacts } from '#model/facts-types'
import { contentRootOf } from '#model/path'
import type { Library } from './rule.ts'

/** The libraries that these documents make: one for each content root. A file outside the collections is in none. */
export function toLibraries(all: readonly DocumentFacts[], files?: ReadonlySet<string>): readonly Library[] {
  const inCollections = all.filter(({ collection }) => collection !== undefined)
  const byRoot = Map.groupBy(inCollections, ({ path }) => contentRootOf(path) ?? '')
  return [...byRoot.values()].map((documents) => new FactsLibrary(documents, files))
}

class FactsLibrary implements Library {
  readonly documents: readonly DocumentFacts[]
  readonly #byPath: ReadonlyMap<string, DocumentFacts>
  readonly #byId: ReadonlyMap<string, readonly DocumentFacts[]>
  readonly #files: ReadonlySet<string> | undefined
  readonly #derived = new Map<(library: Library) => unknown, unknown>()

  constructor(documents: readonly DocumentFacts[], files: ReadonlySet<string> | undefined) {
    this.#byPath = new Map(documents.map((facts) => [facts.path, facts]))
    this.documents = [...this.#byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
    this.#byId = Map.groupBy(this.documents, ({ id }) => id)
    this.#files = files
  }

  at(path: string): DocumentFacts | undefined {
    return this.#byPath.get(path)
  }

  withId(id: string): readonly DocumentFacts[] {
    return this.#byId.get(id) ?? []
  }

  hasFile(path: string): boolean | undefined {
    return this.#byPath.has(path) || this.#files?.has(path)
  }

  derive<Value>(compute: (library: Library) => Value): Value {
    if (!this.#derived.has(compute)) this.#derived.set(compute, compute(this))
    // The cast is true: only the result of this very function is kept under it.
    return this.#derived.get(compute) as Value
  }
}

/** Paths of the files that a document names and that are no documents: where the caller looks, for `hasFile`. */
export function namedFiles({ path, evidence, links }: DocumentFacts): readonly string[] {
  const root = contentRootOf(path)
  if (root === undefined) return []
  const named = [...evidence, ...links].flatMap((place) => place.path ?? [])
  // What stands outside the library is nobody's business here, and a stranger's document may name any path.
  return [...new Set(named)].filter((each) => each.startsWith(root) && each !== path)
}
