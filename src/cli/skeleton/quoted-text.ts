/** Text of one document on its way into another: plain text becomes Markdown that says the same and nothing more. */

/** References to evidence belong to the ledger of the document that they stood in. */
const references = / ?\[E\d+(?:[,;] ?E\d+)*\]/g
/** Marks of inline Markdown and of MDX. An underscore inside a word is none. */
const marks = /[\\`*[\]{}<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** What would begin a list, a heading or an underline. */
const opening = /^(?:[-+#=]|\d{1,9}(?=[.)]))/

/** One line of Markdown that reads as the text does, inside a paragraph, an item or a quotation. */
export function toMarkdown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(references, '').trim()
  const escaped = line.replaceAll(marks, String.raw`\$&`).replaceAll(/&(?=[#\w])/g, '&amp;')
  return escaped.replace(opening, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** `[Title](address)` */
export function toLink(title: string, address: string): string {
  return `[${toMarkdown(title)}](${encodeURI(address).replaceAll('(', '%28').replaceAll(')', '%29')})`
}

/** A text for a YAML comment: one line, no longer than it takes to recognise it. */
export function toComment(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line
}
