import type { Point } from './span.ts'

/** Maps offsets to lines and columns. Lines end at `\n`, `\r\n` or a lone `\r`, as in Markdown. */
export function lineIndex(source: string): (offset: number) => Point {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(source)
    return pointAt(offset, starts, source.length)
  }
}

/** Line and column of an offset in a text of which only the starts of its lines and its length are known. */
export function pointAt(offset: number, starts: readonly number[], length: number): Point {
  const at = Math.min(Math.max(Math.trunc(offset) || 0, 0), length)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at }
}

/** Offset of the first letter of each line. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0]
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}
