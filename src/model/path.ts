import type { Collection } from './document.ts'

const collections: ReadonlySet<string> = new Set<Collection>([
  'postmortems',
  'runbooks',
  'game-days',
  'operations',
  'learning-reports',
])

/** What a path says about a file: its collection, its id below it, and its format. */
export interface PathPlace {
  /** As given, with `/` as separator. */
  readonly path: string
  readonly id: string
  readonly collection: Collection | undefined
  readonly format: 'mdx' | 'md'
}

/** Read a path; the collection is the last folder that has the name of one. */
export function readPath(given: string): PathPlace {
  const path = given.replaceAll('\\', '/')
  const parts = path.split('/')
  const at = collectionIndex(parts)
  const folder = parts[at]
  const format = /\.(?:md|markdown)$/i.test(path) ? 'md' : 'mdx'
  const below = at < 0 ? parts.slice(fileStart(parts)) : parts.slice(at + 1)
  return {
    path,
    id: stem(below),
    collection: folder !== undefined && isCollection(folder) ? folder : undefined,
    format,
  }
}

/** `templates/azure.md`, `postmortem-template.md`: a form to be filled in. A document of a collection is none. */
export function isTemplatePath({ path, collection }: Pick<PathPlace, 'path' | 'collection'>): boolean {
  return collection === undefined && /(?:^|\/)_?templates?\/[^/]+$|(?:^|[-_. /])templates?\.[a-z]+$/i.test(path)
}

/** The folder that holds the collections, with its final `/`, for a file of one; the root of one library. */
export function contentRootOf(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('/')
  const at = collectionIndex(parts)
  return at < 0
    ? undefined
    : parts
        .slice(0, at)
        .map((part) => `${part}/`)
        .join('')
}

function collectionIndex(parts: readonly string[]): number {
  return parts.findLastIndex((part, index) => index < parts.length - 1 && isCollection(part))
}

/** Outside a collection the stem is the file's name, or its folder's for an `index` file. */
function fileStart(parts: readonly string[]): number {
  const isIndex = /^index\.[a-z]+$/i.test(parts.at(-1) ?? '')
  return Math.max(0, parts.length - (isIndex ? 2 : 1))
}

function stem(parts: readonly string[]): string {
  const name = (parts.at(-1) ?? '').replace(/\.(?:mdx|md|markdown)$/i, '')
  const folders = parts.slice(0, -1)
  return (name === 'index' && folders.length > 0 ? folders : [...folders, name]).join('/')
}

function isCollection(name: string): name is Collection {
  return collections.has(name)
}
