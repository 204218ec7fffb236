/** Reads `people.yml` and `customers.yml`, once per run and library. */
import { hash } from 'node:crypto'
import { realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Declared, nothingDeclared, type Person, toPlainName } from '#model/declared'
import { lineIndex } from '#model/lines'
import { contentRootOf } from '#model/path'
import type { DeclaredReading } from '#model/read-declared'
import { printable } from '#report/printable'
import { UsageError } from '../usage-error.ts'
import { readDocument } from './read-document.ts'

/** What a library declares, as plain data. */
export interface DeclaredData {
  readonly people: readonly Person[]
  /** Names, and hashes of names as `sha256:…`. */
  readonly customers: readonly string[]
}

/** By content root, with its final `/`; a library that declares nothing is absent. */
export type DeclaredByRoot = Readonly<Record<string, DeclaredData>>

/** Read what the libraries of some documents declare. A file that is not right is a usage error with its line. */
export async function readDeclared(documents: readonly string[], cwd: string): Promise<DeclaredByRoot> {
  const roots = new Set(documents.flatMap((path) => contentRootOf(path) ?? []))
  const byRoot: Record<string, DeclaredData> = {}
  for (const root of roots) {
    if (!['people.yml', 'customers.yml'].some((name) => isThere(join(root, name)))) continue
    // Most libraries declare nothing, and a parser takes longer to load than a cached run lasts.
    const { readCustomers, readPeople } = await import('#model/read-declared')
    const people = readEntries(root, 'people.yml', readPeople, cwd)
    const customers = readEntries(root, 'customers.yml', withoutValues(readCustomers), cwd)
    if (people.length > 0 || customers.length > 0) byRoot[root] = { people, customers }
  }
  return byRoot
}

/** What the model of a document is given. */
export function toDeclared(byRoot: DeclaredByRoot): (path: string) => Declared {
  const known = new Map(Object.entries(byRoot).map(([root, data]) => [root, declaredOf(data)]))
  return (path) => known.get(contentRootOf(path) ?? '') ?? nothingDeclared
}

function declaredOf({ people, customers }: DeclaredData): Declared {
  const hashes = new Set(customers.filter((name) => name.startsWith('sha256:')))
  const names = new Set(customers.filter((name) => !hashes.has(name)).map(toPlainName))
  if (names.size + hashes.size === 0) return { people }
  const isHashed = (name: string) => hashes.size > 0 && hashes.has(`sha256:${hash('sha256', name)}`)
  return {
    people,
    isCustomer: (words) => {
      const name = toPlainName(words)
      return names.has(name) || isHashed(name)
    },
  }
}

type Read<Entry> = (source: string) => DeclaredReading<Entry>

function readEntries<Entry>(root: string, name: string, read: Read<Entry>, cwd: string): readonly Entry[] {
  const path = join(root, name)
  if (!isThere(path)) return []
  const shown = printable(relative(cwd, path))
  // A pull request may propose a link, and a message shows what stands at its end.
  if (!realpathSync(path).startsWith(realpathSync(root) + sep)) {
    throw new UsageError(`cannot read \`${shown}\`: it leads out of the content folder`)
  }
  const reading = readDocument(path)
  if ('problem' in reading) throw new UsageError(`cannot read \`${shown}\`: ${reading.problem.message}`)
  const { entries, problems } = read(reading.text)
  const [first] = problems
  if (!first) return entries
  const { line } = lineIndex(reading.text)(first.span.start)
  throw new UsageError(`${shown}:${line}: ${first.message}`)
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The names of customers stay out of logs. */
function withoutValues<Entry>(read: Read<Entry>): Read<Entry> {
  const message = 'Unexpected entry, expected a list of names of customers or of their hashes, `- sha256:…`'
  return (source) => {
    const { entries, problems } = read(source)
    return { entries, problems: problems.map((problem) => ({ ...problem, message })) }
  }
}
