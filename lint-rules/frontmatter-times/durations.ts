import type { ParsedDocument } from '#model/document'
import { formatDuration } from '#model/derive'
import type { Span } from '#model/span'

const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
type Unit = keyof typeof unitMs

const amount =
  /(?<number>\d+(?:\.\d+)?)\s?(?<unit>d(?:ays?)?|h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![a-z])/gi
/** Places in which a typed duration speaks of the incident as a whole; "for 40 minutes" elsewhere may mean anything. */
const label =
  /^(?:total |incident |outage |impact )?(?<what>duration|time to (?:detect|mitigate|resolve|recover)|tt[dmr]|mtt[dmr])\b:?\s*/i
const sentence = /\b(?:incident|outage) lasted (?:for )?(?:about |around |approximately |~)?/i

export interface TypedDuration {
  readonly span: Span
  readonly seen: string
  readonly wanted: string
  readonly rewrite: string
}

interface Reading {
  readonly ms: number
  /** Half of the smallest unit written: "3 h" means 2.5 to 3.5 hours. */
  readonly rounding: number
  readonly end: number
}

/** Read `3 h 26 min` at the start of a text; undefined if none stands there. */
function readDuration(text: string): Reading | undefined {
  let ms = 0
  let end = 0
  let rounding = 0
  for (const match of text.matchAll(amount)) {
    if (!/^[\s,~≈]*(?:and |about |around )?\s*$/.test(text.slice(end, match.index))) break
    const number = match.groups?.['number'] ?? ''
    // The pattern's alternatives all begin with one of the four letters.
    const unit = unitMs[(match.groups?.['unit'] ?? 's')[0]?.toLowerCase() as Unit]
    ms += Number(number) * unit
    rounding = (number.includes('.') ? unit / 10 : unit) / 2
    end = match.index + match[0].length
  }
  return end > 0 ? { ms, rounding, end } : undefined
}

/** The spans between two instants of the frontmatter that a label can mean. */
function derived(document: ParsedDocument, what: string): readonly number[] {
  const { started, detected, mitigated, resolved } = document.meta
  const between = (from: typeof started, to: typeof started): number[] =>
    from?.precision === 'instant' && to?.precision === 'instant' && from.at !== undefined && to.at !== undefined
      ? [to.at - from.at]
      : []
  if (/detect|ttd/i.test(what)) return between(started, detected)
  if (/mitigate|ttm/i.test(what)) return [...between(detected, mitigated), ...between(started, mitigated)]
  if (/resolve|recover|ttr/i.test(what)) return [...between(detected, resolved), ...between(started, resolved)]
  return [...between(started, resolved), ...between(started, mitigated), ...between(detected, resolved)]
}

/** Durations typed into the text that disagree by more than 5 % (and more than their rounding) with the frontmatter. */
export function* typedDurations(document: ParsedDocument): Generator<TypedDuration> {
  let what: string | undefined
  let row = -1
  for (const passage of document.passages) {
    const { kind, masked, text, quoted, row: here } = passage
    if (quoted || kind === 'heading') continue
    const labelled = label.exec(masked)
    const spoken = labelled || !/lasted/i.test(masked) ? undefined : sentence.exec(masked)
    let from = 0
    if (kind === 'table-cell') {
      if (labelled) [what, row] = [labelled.groups?.['what'], here ?? -1]
      if (labelled || what === undefined || here !== row) continue
    } else if (labelled) [what, from] = [labelled.groups?.['what'], labelled[0].length]
    else if (spoken) [what, from] = ['duration', spoken.index + spoken[0].length]
    else continue

    const reading = readDuration(masked.slice(from))
    const candidates = derived(document, what ?? '')
    what = undefined
    const [first] = candidates
    if (!reading || first === undefined || first <= 0) continue
    const agrees = candidates.some((ms) => Math.abs(ms - reading.ms) <= Math.max(ms * 0.05, reading.rounding))
    if (agrees) continue
    const start = from + (masked.slice(from).length - masked.slice(from).trimStart().length)
    const seen = text.slice(start, from + reading.end)
    const wanted = formatDuration(first)
    yield { span: passage.spanOf(start, from + reading.end), seen, wanted, rewrite: wanted }
  }
}
