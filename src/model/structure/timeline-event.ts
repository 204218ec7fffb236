/** One timeline event from the parts of a row, an item, a heading or a line. */
import type { TextAt, TimelineEvent } from '#model/structure-types'
import { changeKind, phases } from '#model/vocabulary'
import { type Carry, type ResolvedTime, resolveTime } from './resolve-time.ts'
import { readTime } from './written-time.ts'

/** A cell whose text is no time that the grammar knows. */
export const unknownTime: ResolvedTime = { precision: 'unknown', approximate: false, zoned: false, twelveHour: false }

export interface TimeOfCell {
  readonly time: ResolvedTime
  readonly carry: Carry
}

const aside = /^\s*(?:\([^()]*\))?\s*$/

/**
 * The time of a cell of its own. Where more is written than a time and an aside in brackets (`12:26-12:??`), the
 * instant is not certain: what could be read is carried to the next row, and the precision stays unknown.
 */
export function timeOfCell(text: string, carry: Carry): TimeOfCell {
  const written = readTime(text, 0, true)
  if (!written) return { time: { ...unknownTime, ...zoneOf(carry), approximate: /^\s*[~\u2248]/.test(text) }, carry }
  const resolved = resolveTime(written, carry)
  if (aside.test(text.slice(written.to, written.to + 400))) return resolved
  const { at: _uncertain, ...rest } = resolved.time
  return { time: { ...rest, precision: 'unknown' }, carry: resolved.carry }
}

function zoneOf({ zone }: Carry): Partial<ResolvedTime> {
  return zone ? { zoned: true, ...(!zone.utc && { zone: zone.text }) } : {}
}

/** What a Phase cell says. */
export function phaseOf(cell: TextAt | undefined): Pick<TimelineEvent, 'phase' | 'phaseText'> {
  if (!cell || cell.text === '') return {}
  const phase = phases.find(cell.text)?.id
  return { phaseText: cell, ...(phase && { phase }) }
}

/** The kind of control-plane change that the first words name (`prompt: bundle v37 …`). */
export function changeOf(text: string): Pick<TimelineEvent, 'change'> {
  const colon = text.indexOf(':')
  if (colon < 2 || colon > 30) return {}
  const change = changeKind(text.slice(0, colon))
  return change === undefined ? {} : { change }
}
