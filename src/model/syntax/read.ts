/** From text to tree: guard, native parser, repair of what is known to be wrong. */
import type { Root } from 'mdast'
import type { Problem } from '#model/problem'
import type { Format } from './parser.ts'
import { toMdast } from './satteri.ts'

export interface Syntax {
  readonly tree: Root
  readonly problems: readonly Problem[]
}

/** Parse text that nobody has looked at yet. Never throws. */
export function readSyntax(source: string, format: Format): Syntax {
  try {
    return { tree: toMdast(source, format), problems: [] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      tree: { type: 'root', children: [] },
      problems: [{ kind: 'syntax', code: 'parser', span: { start: 0, end: 0 }, message }],
    }
  }
}
