import type { ParsedDocument } from '#model/document'
import type { Moment } from '#model/frontmatter-types'

/** The times of an incident in the order in which they should come. */
export const fields = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const
type Field = (typeof fields)[number]

interface Named {
  readonly field: Field
  readonly moment: Moment
}

const day = 86_400_000

/** Last millisecond that a moment can mean: `2026-03` may be any day of March. */
function latest({ at, precision }: Moment): number | undefined {
  if (at === undefined) return undefined
  if (precision === 'day') return at + day - 1
  if (precision !== 'month') return at
  const first = new Date(at)
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1) - 1
}

/** Alarms can precede harm, and a system can heal itself before anyone knows; both are legal when the text says so. */
function isExplained(document: ParsedDocument, earlier: Field, later: Field): boolean {
  if (earlier === 'started' && later === 'detected') {
    const started = document.meta.started?.at ?? Infinity
    return document.timeline.events.some(({ phase, at }) => phase === 'detection' && at !== undefined && at <= started)
  }
  if (later === 'mitigated' && earlier !== 'started') {
    return document.sentences.some(
      ({ passage, masked }) =>
        (passage.section === 'detection-response' || passage.section === 'recovery') &&
        /\b(?:automatic|self-heal|by itself|on its own|without intervention|before (?:anyone|it|the))/i.test(masked),
    )
  }
  return false
}

/** Neighbouring pairs of known times of which the later-named one certainly lies before the earlier-named one. */
export function* outOfOrder(document: ParsedDocument): Generator<{ earlier: Named; later: Named }> {
  const pairs: readonly (readonly [Field, Field])[] = [
    ['started', 'detected'],
    ['detected', 'acknowledged'],
    ['detected', 'mitigated'],
    ['started', 'mitigated'],
    ['detected', 'resolved'],
    ['mitigated', 'resolved'],
  ]
  const reported = new Set<Field>()
  for (const [earlier, later] of pairs) {
    const from = document.meta[earlier]
    const to = document.meta[later]
    if (!from || !to || from.at === undefined || reported.has(later)) continue
    const end = latest(to)
    if (end === undefined || end >= from.at || isExplained(document, earlier, later)) continue
    reported.add(later)
    yield { earlier: { field: earlier, moment: from }, later: { field: later, moment: to } }
  }
}
