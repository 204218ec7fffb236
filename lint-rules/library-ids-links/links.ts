/** Links between documents and to the files beside them. */
import type { Library } from '#lint/library/rule'
import type { DocumentFacts, LinkFacts } from '#model/facts-types'
import { mayName } from '#model/facts/audience'
import { nearest } from '#model/nearest'
import { contentRootOf, readPath } from '#model/path'
import type { Problem } from './problem.ts'

/** What is wrong with the links of a document and with the files of its ledger. */
export function* linkProblems(facts: DocumentFacts, library: Library): Generator<Problem> {
  const anchors = new Map<DocumentFacts, ReadonlySet<string>>()
  const hasAnchor = (target: DocumentFacts, fragment: string) => {
    const known = anchors.get(target) ?? new Set(target.anchors)
    anchors.set(target, known)
    return known.has(fragment)
  }
  for (const link of facts.links) yield* linkProblem(link, facts, library, hasAnchor)
  for (const { text, path, span } of facts.evidence) {
    if (library.hasFile(path) === false && isInLibrary(path, facts)) {
      yield { messageId: 'evidence', span, data: { file: text } }
    }
  }
}

function* linkProblem(
  link: LinkFacts,
  facts: DocumentFacts,
  library: Library,
  hasAnchor: (target: DocumentFacts, fragment: string) => boolean,
): Generator<Problem> {
  const { path, fragment, span } = link
  if (path === undefined) return
  const target = library.at(path)
  if (target) {
    if (fragment === undefined || target.unread || isTextFragment(fragment) || hasAnchor(target, fragment)) return
    const known = nearest(fragment, canGuess(facts) ? target.anchors : [])
    const expected = known && [link.text.slice(0, link.text.indexOf('#') + 1) + known]
    yield { messageId: 'anchor', span, data: { fragment }, ...(expected && { expected }) }
  } else if (isInLibrary(path, facts) && isMissing(path, library)) yield missing(link, path, facts, library)
}

/** `:~:text=…` marks words on the page, not a place that it has. */
function isTextFragment(fragment: string): boolean {
  return fragment.includes(':~:')
}

/** Places outside the library are other people's. */
function isInLibrary(path: string, facts: DocumentFacts): boolean {
  const root = contentRootOf(facts.path)
  return root !== undefined && path.startsWith(root)
}

/** All documents are known; whether another file exists is known only where somebody looked. */
function isMissing(path: string, library: Library): boolean {
  const isDocument = /\.mdx?$/.test(path) && readPath(path).collection !== undefined && !path.includes('/evidence/')
  return library.hasFile(path) === false || (isDocument && library.hasFile(path) === undefined)
}

function missing(
  { text: target, fragment, span }: LinkFacts,
  path: string,
  facts: DocumentFacts,
  library: Library,
): Problem {
  const meant = documentMeant(path, facts, library)
  if (!meant) return { messageId: 'link', span, data: { target } }
  const known = relativePath(facts.path, meant.path) + (fragment === undefined ? '' : `#${fragment}`)
  return { messageId: 'moved', span, data: { target, known }, expected: [known] }
}

/** Guessing takes a look at every document; what has very many links was made by a program, or moved as a whole. */
function canGuess({ links }: DocumentFacts): boolean {
  return links.length <= 50
}

/** The same document in its other form (`x.md`, `x.mdx`, `x/index.mdx`, the address of its page), or one spelt alike. */
function documentMeant(path: string, facts: DocumentFacts, library: Library): DocumentFacts | undefined {
  const { id, collection } = readPath(path)
  const same = library.withId(id).find((other) => other.collection === collection)
  if (same) return same
  if (!canGuess(facts)) return undefined
  const others = library.documents.filter((other) => other.collection === collection && mayName(facts, other))
  const known = nearest(
    id,
    others.map((other) => other.id),
  )
  return others.find((other) => other.id === known)
}

function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1)
  const end = to.split('/')
  const shared = start.findIndex((part, index) => part !== end[index])
  const common = shared < 0 ? start.length : shared
  const up = start.slice(common).map(() => '..')
  return [...(up.length === 0 ? ['.'] : up), ...end.slice(common)].join('/')
}
