/**
 * Text from a document, made safe to print. Messages quote what stands in untrusted files and paths are chosen by
 * strangers too, so neither may move the cursor, recolour a terminal, forge a line or reverse the reading direction.
 */

/** C0 and C1 controls, line and paragraph separators, bidirectional overrides, zero-width characters, lone surrogates. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Replace every character that a terminal obeys or hides with its escape, `\u{1b}` for the escape character. */
export function printable(text: string): string {
  return text.replaceAll(invisible, (char) => short[char] ?? `\\u{${char.charCodeAt(0).toString(16)}}`)
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
