/** From text that nobody has looked at yet to a tree: limits, guard, native parser, and what follows it. */
import type { Root } from 'mdast'
import type { Problem } from '#model/problem'
import { encodingProblems } from './encoding.ts'
import { finishTree } from './finish.ts'
import { freeLetters, guard, isTame } from './guard.ts'
import type { Guarded } from './guard.ts'
import { exceededLimit } from './limits.ts'
import type { Format, Parser } from './parser.ts'
import { parser as native } from './native.ts'

export interface Syntax {
  /** Empty when the text was refused. */
  readonly tree: Root
  readonly problems: readonly Problem[]
}

/** Parse any text. Never throws. */
export function readSyntax(source: string, format: Format, parser: Parser = native): Syntax {
  const limit = exceededLimit(source, parser.capacity)
  if (limit) return { tree: emptyRoot(), problems: [limit] }
  const encoding = encodingProblems(source)
  const parsed = parse(source, format, parser)
  const problems = finishTree(parsed.tree, source, parsed.guarded)
  const isRefused = problems.some(({ kind }) => kind === 'limit')
  return { tree: isRefused ? emptyRoot() : parsed.tree, problems: [...encoding, ...parsed.problems, ...problems] }
}

interface Parsed extends Syntax {
  readonly guarded: Guarded | undefined
}

function parse(source: string, format: Format, parser: Parser): Parsed {
  const letters = format === 'mdx' && !isTame(source) ? freeLetters(source) : undefined
  if (!letters) return attempt(source, format === 'mdx' && !isTame(source) ? 'md' : format, parser)
  const guarded = guard(source, letters, false)
  try {
    return { tree: parser.parse(guarded.text, format), problems: [], guarded }
  } catch (error) {
    // Elements that cross paragraphs: nothing is left to fail on once they are hidden too.
    const strict = guard(source, letters, true)
    const again = attempt(strict.text, format, parser)
    return { ...again, problems: [crossing(error, source), ...again.problems], guarded: strict }
  }
}

/** Parse text that cannot fail, and be ready for the case that it does. */
function attempt(text: string, format: Format, parser: Parser): Parsed {
  try {
    return { tree: parser.parse(text, format), problems: [], guarded: undefined }
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error)
    const message = 'Unexpected text that the parser cannot read, expected Markdown'
    const problem: Problem = { kind: 'syntax', code: 'parser', span: { start: 0, end: 0 }, message, note }
    return { tree: emptyRoot(), problems: [problem], guarded: undefined }
  }
}

/** Listed, balanced elements still fail where one crosses the edge of a paragraph, list or quote. */
function crossing(error: unknown, source: string): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(reason) ?? []
  const start = offsetOf(source, Number(line), Number(column))
  return {
    kind: 'syntax',
    code: 'unbalanced-element',
    span: { start, end: Math.min(start + 1, source.length) },
    message:
      'Unexpected element across two blocks, expected its start and end in one paragraph or each on a line of its own',
    note: `The elements of this file were not read. ${reason.replace(/^\d+:\d+: /, '')}`,
  }
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at++) {
    const next = source.indexOf('\n', start)
    if (next < 0) break
    start = next + 1
  }
  return Math.min(start + column - 1, source.length)
}

function emptyRoot(): Root {
  return { type: 'root', children: [] }
}
