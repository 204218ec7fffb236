import type { Root } from 'mdast'

export type Format = 'mdx' | 'md'

/** A parser of Markdown. */
export interface Parser {
  /** Text to mdast (+ gfm, yaml, mdx). May throw on text that the guard has not cleared. */
  readonly parse: (source: string, format: Format) => Root
  /** The share of each limit that it can take without becoming slow. */
  readonly capacity: number
}
