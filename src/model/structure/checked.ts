/** `Checked, none found: model, prompt, policy [E3]`: kinds of change that were looked for and not found. */
import type { Passage } from '#model/prose-types'
import type { CheckedStatement, TimelineEvent } from '#model/structure-types'
import { changeKind } from '#model/vocabulary'
import { citedIds } from './cited.ts'

// Begins with a letter, so that the search can leap to it.
const opening = /checked(?<=\bchecked),?\s(?:and\s)?(?:none|nothing)\sfound\s?:/i

/** Read the statements; one in a timeline row has the row's sources as evidence. */
export function readChecked(
  passages: readonly Passage[],
  events: readonly TimelineEvent[],
  source: string,
): readonly CheckedStatement[] {
  const rows = events.toSorted((a, b) => a.span.start - b.span.start)
  return passages.flatMap((passage) => {
    const match = passage.quoted ? null : opening.exec(passage.masked)
    if (!match) return []
    const from = match.index + match[0].length
    const end = endOfList(passage.text, from)
    const cited = passage.kind === 'table-cell' ? rowSources(passage, rows) : []
    return [
      {
        kinds: kindsOf(passage.text.slice(from, end)),
        evidence: [...new Set([...citedIds(passage, source), ...cited])],
        span: passage.spanOf(match.index, passage.text.trimEnd().length),
      },
    ]
  })
}

/** The list ends at its evidence or with its sentence. */
function endOfList(text: string, from: number): number {
  const end = /[[;]|\.(?=\s|$)/.exec(text.slice(from))
  return end ? from + end.index : text.length
}

/** Known kinds, each once; `model/weights` names two. */
function kindsOf(list: string): readonly string[] {
  const names = list.split(/[,/]|\band\b|\bor\b/)
  return [...new Set(names.flatMap((name) => changeKind(name.trim()) ?? []))]
}

function rowSources(passage: Passage, rows: readonly TimelineEvent[]): readonly string[] {
  const next = firstAfter(rows, passage.span.start)
  const row = rows[next - 1]
  if (!row || row.span.end < passage.span.end) return []
  return row.sources.filter((source) => /^E\d{1,4}$/.test(source))
}

/** Index of the first row that begins after an offset. */
function firstAfter(rows: readonly TimelineEvent[], offset: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.span.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
