import type { Root } from 'mdast'

export type Format = 'mdx' | 'md'

/** Text to mdast (+ gfm, yaml, mdx). May throw on text that the guard has not cleared. */
export type Parser = (source: string, format: Format) => Root
