/** Masking of a plain Markdown sentence; documents come masked from the model. */
import { MASK } from '#model/prose-types'

const verbatim = /`[^`]*`|"[^"]*"|“[^”]*”|\bhttps?:\/\/\S+/g
const link = /\[([^[\]]*)\]\([^)\s]*\)/g

/** Replace code, quotations and addresses letter by letter, and markup with spaces, keeping every offset. */
export function maskMarkdown(text: string): string {
  return text
    .replace(link, (whole: string, label: string) => ` ${label} ${' '.repeat(whole.length - label.length - 2)}`)
    .replace(verbatim, (whole) => MASK.repeat(whole.length))
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, (marks) => ' '.repeat(marks.length))
}
