/** References to evidence and stated gaps, wherever they stand in a text. */
import type { ElementContent } from 'hast'
import { h } from './h.ts'

/** `[E3]`, `[E3, E4]` and `[TBD: what is missing — from whom]`. */
const MARKS = /\[(?:(E\d+(?:[,;] ?E\d+)*)|(TBD(?::[^\]\n]*)?))\]/g

/** A Source cell that holds nothing but ids. */
const ONLY_IDS = /^\s*E\d+(?:[,;]\s*E\d+)*\s*$/

/** Text with its references as links into the ledger and its gaps marked. */
export function linkReferences(text: string, known: ReadonlySet<string>): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const match of text.matchAll(MARKS)) {
    const [whole, ids, gap] = match
    // A reference stays on the line of the word that it follows.
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index).replace(/ $/, '\u00A0') })
    parts.push(...(ids ? toLinks(ids, known) : [h('mark', { className: ['gap'] }, gap ?? whole)]))
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}

/** The ids of a cell that is a list of ids, as links; anything else unchanged. */
export function linkBareIds(text: string, known: ReadonlySet<string>): ElementContent[] {
  return ONLY_IDS.test(text) ? toLinks(text, known) : linkReferences(text, known)
}

/** Ids that stand in a line without brackets, as in the attribution of a quote. */
export function linkLooseIds(text: string, known: ReadonlySet<string>): ElementContent[] {
  return text.split(/\b(E\d+)\b/).flatMap((part, index) => {
    if (part === '') return []
    return index % 2 === 1 ? toLinks(part, known) : [{ type: 'text', value: part } as const]
  })
}

/** An id that the ledger does not have stays text: a link to nothing would be worse. */
function toLinks(ids: string, known: ReadonlySet<string>): ElementContent[] {
  return ids.split(/[,;]/).flatMap((part, index): ElementContent[] => {
    const id = part.trim()
    const link = known.has(id)
      ? h('a', { className: ['evidence-ref'], href: `#${id}`, ariaLabel: `Evidence ${id}` }, id)
      : h('span', { className: ['evidence-ref'] }, id)
    return index > 0 ? [{ type: 'text', value: ' ' }, link] : [link]
  })
}
