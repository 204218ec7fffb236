/** The places of a page that a link can lead to. */
import type { ParsedDocument } from '#model/document'

/** Lower-case words with hyphens, as GitHub makes them; `section` where no letter remains. */
export function slugify(text: string): string {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/[\s-]+/g, '-')
  return slug || 'section'
}

/** Ids of headings with these texts, in order: the first free number stands behind one that is taken. */
export function headingIds(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return texts.map((text) => {
    const slug = slugify(text)
    let id = slug
    let count = next.get(slug) ?? 2
    for (; taken.has(id); count++) id = `${slug}-${count}`
    next.set(slug, count)
    taken.add(id)
    return id
  })
}

/** Ids of the headings, of the ledger with its entries, and of the actions of a document, as its page has them. */
export function anchorsOf({ passages, evidence, actions }: ParsedDocument): readonly string[] {
  const titles = passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
  const ledger = evidence.length > 0 ? ['evidence', ...evidence.map(({ id }) => id)] : []
  return [...new Set([...headingIds(titles), ...ledger, ...actions.map(({ id }) => id)])]
}
