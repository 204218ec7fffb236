/** Untrusted text made safe to stand in a line of a diagram. */

/** Letters that have no place in XML, or that reorder or hide the text around them. */
const removed = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu
const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** One line of plain text: white space collapsed, control and direction characters and lone surrogates gone. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(removed, '').trim()
}

/** Text as content or attribute value of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => markup[letter] ?? letter)
}

/** The first `length` code units of a text, ending in an ellipsis where something was cut. */
export function clip(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
}
