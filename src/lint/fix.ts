/** Applies safe fixes. Pure text in, text out; the caller reads and writes files. */
import type { Edit, Finding } from './rule.ts'

/** Enough for fixes that make room for others; more would be a rule that never agrees with itself. */
const passes = 10

export interface Fixed {
  readonly output: string
  /** Number of findings whose fix was applied, over all passes. */
  readonly applied: number
}

/** Apply fixes, lint again, and so on until nothing changes. `lint` gives the findings of a source text. */
export function fixSource(source: string, lint: (source: string) => readonly Finding[]): Fixed {
  const seen = new Set([source])
  let output = source
  let applied = 0

  for (let pass = 0; pass < passes; pass++) {
    const result = applyFixes(output, lint(output))
    // Two rules that undo each other would swing for ever: stop before the first text that was there already.
    if (result.applied === 0 || seen.has(result.output)) break
    seen.add(result.output)
    output = result.output
    applied += result.applied
  }

  return { output, applied }
}

/** Apply the fixes of findings in order of place, whole fixes only; one that overlaps an earlier one waits. */
export function applyFixes(source: string, findings: readonly Finding[]): Fixed {
  const edits: Edit[] = []
  let applied = 0
  let reached = -1

  const fixable = findings
    .flatMap(({ fix }) => (fix && fix.length > 0 ? [fix.toSorted(byPlace)] : []))
    .toSorted((a, b) => startOf(a) - startOf(b))

  for (const fix of fixable) {
    if (startOf(fix) <= reached || !isApplicable(fix, source.length)) continue
    edits.push(...fix)
    reached = fix.at(-1)?.span.end ?? reached
    applied++
  }

  return { output: applyEdits(source, edits), applied }
}

/** The text with every edit applied; edits must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let output = ''
  let from = 0
  for (const { span, text } of edits.toSorted(byPlace)) {
    output += source.slice(from, span.start) + text
    from = span.end
  }
  return output + source.slice(from)
}

function byPlace(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}

function startOf(fix: readonly Edit[]): number {
  return fix[0]?.span.start ?? 0
}

/** Edits of one fix stand inside the source and do not overlap one another. */
function isApplicable(fix: readonly Edit[], length: number): boolean {
  let from = 0
  return fix.every(({ span }) => {
    const fits = span.start >= from && span.end >= span.start && span.end <= length
    from = span.end
    return fits
  })
}
