import type { DocumentFacts } from '#model/facts-types'
import { readPath } from '#model/path'

/** What the path alone tells of a file that could not be read: that it is there, and its id. */
export function factsOfPath(path: string): DocumentFacts {
  const { format: _format, ...place } = readPath(path)
  const nowhere = { start: 0, end: 0 }
  return {
    ...place,
    meta: { other: {} },
    language: 'en',
    opening: nowhere,
    unread: true,
    lines: [0],
    length: 0,
    factors: [],
    actions: [],
    relations: [],
    sources: [],
    verifies: [],
    evidence: [],
    links: [],
    names: [],
    anchors: [],
    directives: [],
    signature: { version: 0, terms: [], cut: false },
  }
}
