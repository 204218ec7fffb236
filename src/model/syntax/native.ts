/** The parser in use: satteri where its native binding loads, unified's elsewhere. */
import { loadFallback } from './fallback.ts'
import type { Parser } from './parser.ts'

/** Chosen once, when the module is loaded; a parser of which the binding is missing fails to import. */
export const parser: Parser = await import('./satteri.ts').then(({ satteri }) => satteri, loadFallback)
