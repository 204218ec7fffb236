/** The elements that a document may use, and their attributes. Values are literal. */
import { audiences } from '#model/vocabulary'

/** What an attribute takes. */
export interface AttributeValue {
  readonly pattern: RegExp
  readonly expected: string
}

export type Attributes = Readonly<Record<string, AttributeValue>>

const anyText: AttributeValue = { pattern: /^/, expected: 'text' }

function words(list: readonly string[]): AttributeValue {
  return { pattern: new RegExp(`^(?:${list.join('|')})$`), expected: list.map((word) => `\`${word}\``).join(', ') }
}

/** Components of the format, in `.mdx` only. */
export const components: Readonly<Record<string, Attributes>> = {
  Timeline: {},
  Fishbone: {},
  FiveWhys: {},
  FaultTree: {},
  Assumption: { basis: anyText, confirm: anyText },
  Fact: {},
  Audience: { only: words(audiences.ids) },
  Evidence: { id: { pattern: /^E[1-9]\d{0,3}$/, expected: 'an id such as `E1`' } },
  Duration: { of: words(['impact', 'detect', 'mitigate', 'resolve']) },
}

/** HTML that is safe and that Markdown has no sign for, in `.mdx` and `.md`. */
export const safeHtml: Readonly<Record<string, Attributes>> = {
  br: {},
  sub: {},
  sup: {},
  kbd: {},
  abbr: { title: anyText },
  details: { open: anyText },
  summary: {},
}

/** Elements that run or load something; they are named as what they are. */
export const active: ReadonlySet<string> = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'applet',
  'link',
  'meta',
  'base',
  'form',
  'svg',
  'math',
])

/** Attributes of an element in a format, or `undefined` for an element that is not listed. */
export function attributesOf(name: string, format: 'mdx' | 'md'): Attributes | undefined {
  const lists = format === 'mdx' ? [components, safeHtml] : [safeHtml]
  const key = format === 'md' ? name.toLowerCase() : name
  return lists.find((list) => Object.hasOwn(list, key))?.[key]
}

/** Names that a message can offer. */
export function elementNames(format: 'mdx' | 'md'): readonly string[] {
  return [...(format === 'mdx' ? Object.keys(components) : []), ...Object.keys(safeHtml)]
}
