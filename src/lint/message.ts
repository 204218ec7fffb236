/** Fills message templates. Values come from content, so they are cleaned for terminals, logs and one-line formats. */

/** What a placeholder may stand for; a list of names is written with commas, each name cleaned by itself. */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>

const placeholder = /\{(\w+)\}/g

/** Longest value that a message repeats; the place shows the rest. */
const longest = 80

/** Longest message of the parser that a rule passes on with a template of one placeholder. */
const longestMessage = 400

// Control characters (an escape sequence could rewrite a terminal) and bidirectional overrides (could reorder a log).
const unprintable = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g

/** Words of ASCII with single blanks between them: nearly every value, and nothing to clean. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/** Text from content as one printable line of at most `limit` characters. */
export function toPrintable(value: string | number, limit = longest): string {
  if (typeof value === 'number') return String(value)
  if (value.length <= limit && plain.test(value)) return value
  const line = value
    .slice(0, 4 * limit)
    .replace(/\s+/g, ' ')
    .replace(unprintable, '')
    .trim()
  return line.length > limit || value.length > 4 * limit ? `${clip(line, limit)}…` : line
}

/** Cut without leaving half of a surrogate pair. */
function clip(line: string, limit: number): string {
  return line
    .slice(0, limit - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}

/** The template with each `{name}` replaced; a name without value stays, which the rule tester refuses. */
export function fillMessage(template: string, data: MessageData = {}): string {
  return template.replaceAll(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (value === undefined) return whole
    const limit = whole === template ? longestMessage : longest
    return isList(value) ? value.map((each) => toPrintable(each, limit)).join(', ') : toPrintable(value, limit)
  })
}

// `Array.isArray` alone does not narrow a readonly list.
function isList(value: string | number | readonly string[]): value is readonly string[] {
  return Array.isArray(value)
}

/** Names of the placeholders of a template, in order. */
export function placeholders(template: string): readonly string[] {
  return Array.from(template.matchAll(placeholder), ([, name = '']) => name)
}
