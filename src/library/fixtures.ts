/** Entries for tests: an unremarkable incident and what differs from it. */
import type { LibraryEntry } from './entry.ts'

/** An entry with defaults for everything that a test does not care about. */
export function entry(id: string, fields: Partial<LibraryEntry> = {}): LibraryEntry {
  return {
    id,
    path: `content/postmortems/${id}.mdx`,
    title: id,
    status: 'published',
    kind: 'incident',
    origin: 'own',
    audience: 'internal',
    classes: [],
    domains: [],
    services: [],
    traits: [],
    tags: [],
    authors: [],
    factors: [],
    actions: [],
    related: [],
    summary: '',
    ...fields,
  }
}
