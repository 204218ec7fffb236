/** Rows that share a place on the axis. */
import type { Row } from './chart.ts'

/** Neighbouring rows of one time and one phase. */
export interface Stop<T extends { readonly row: Row }> {
  readonly at: number
  readonly first: T
  readonly last: T
  readonly rows: readonly T[]
}

/** The stops of an axis, in order; rows without a time have none. */
export function toStops<T extends { readonly row: Row }>(placed: readonly T[]): Stop<T>[] {
  const stops: Stop<T>[] = []
  for (const item of placed) {
    const { at, phaseName } = item.row.entry
    if (at === undefined) continue
    const stop = stops.at(-1)
    if (stop?.at === at && stop.first.row.entry.phaseName === phaseName)
      stops[stops.length - 1] = { ...stop, last: item, rows: [...stop.rows, item] }
    else stops.push({ at, first: item, last: item, rows: [item] })
  }
  return stops
}
