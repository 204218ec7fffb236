/** A result of the search as the reader sees it. */
import { element } from './element.ts'
import type { SearchResult } from './pagefind.ts'

const SUB_RESULTS = 3
/** Letters that two forms of a word share: `rolling`, `rollback`, `rolled`. */
const BEGINNING = 4

/**
 * For a word that stands nowhere the engine shortens it until something matches; such a guess is no answer. What it
 * marked must share a beginning with a word that was asked for.
 */
export function isAbout({ excerpt, sub_results: subResults }: SearchResult, term: string): boolean {
  if (term === '') return true
  const text = [excerpt, ...subResults.map((sub) => sub.excerpt)].join(' ')
  const marked = [...text.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word = '']) => word.toLowerCase())
  const asked = term.toLowerCase().split(/\s+/)
  return asked.some((word) => marked.some((found) => found.includes(word.slice(0, BEGINNING))))
}

/** What the status line says of a search. */
export function describeResults(count: number, term: string, filtered: boolean): string {
  const within = filtered ? ' within the chosen filters' : ''
  const about = term === '' ? '' : ` for “${term}”`
  if (count === 0) {
    return `Nothing found${about}${within}. Try fewer words, or a word for what failed: “retrieval”, “rollback”, “cache”.`
  }
  return `${count} ${count === 1 ? 'page' : 'pages'}${about}${within}`
}

/** One result with the headings under which its words stand. */
export function toItem({ url, meta, excerpt, sub_results: subResults }: SearchResult): HTMLElement {
  const below = subResults.filter(({ anchor }) => anchor !== undefined).slice(0, SUB_RESULTS)
  const parts = below.map((sub) =>
    element('li', {}, element('a', { href: sub.url }, sub.title), toExcerpt(sub.excerpt)),
  )
  return element(
    'li',
    { class: 'search-result' },
    element('a', { href: url }, meta['title'] ?? url),
    element('span', { class: 'search-kind' }, [meta['Severity'], meta['Kind']].filter(Boolean).join(' · ')),
    parts.length > 0 ? element('ul', { role: 'list' }, ...parts) : toExcerpt(excerpt),
  )
}

/** Pagefind gives escaped text with `<mark>` around the words found; only these marks become elements. */
function toExcerpt(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body
  const parts = [...parsed.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', {}, node.textContent ?? '') : (node.textContent ?? ''),
  )
  return element('p', {}, ...parts)
}
