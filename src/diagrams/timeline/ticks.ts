/** Round times along the axis. */
import type { Segment } from './axis.ts'
import { calendarDate, clockTime } from './labels.ts'

export interface Tick {
  readonly position: number
  readonly label: string
}

const minute = 60_000
const day = 86_400_000
const steps = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 10_080, 20_160].map((minutes) => minutes * minute)
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120]
const month = 30 * day

/** Ticks at least `distance` apart on the linear stretches. */
export function axisTicks(segments: readonly Segment[], distance: number): Tick[] {
  const linear = segments.filter(({ isShortened, start, end }) => !isShortened && end > start)
  const scale = Math.max(0, ...linear.map(({ start, end, from, to }) => (to - from) / (end - start)))
  // The smallest scale is that of all stretches longer than a step; the largest is that of crowded ones.
  const usual = Math.min(
    scale,
    ...linear.filter((s) => s.to - s.from > distance / 2).map((s) => (s.to - s.from) / (s.end - s.start)),
  )
  if (usual === 0) return []
  const step = steps.find((candidate) => candidate * usual >= distance)
  return linear.flatMap((segment) =>
    timesWithin(segment, step, usual, distance).map((time) => ({
      position: segment.from + ((time - segment.start) / (segment.end - segment.start)) * (segment.to - segment.from),
      label: tickLabel(time, step),
    })),
  )
}

function timesWithin({ start, end }: Segment, step: number | undefined, scale: number, distance: number): number[] {
  const times: number[] = []
  if (step !== undefined) {
    for (let time = Math.ceil(start / step) * step; time <= end; time += step) times.push(time)
    return times
  }
  const months = monthSteps.find((count) => count * month * scale >= distance) ?? 120
  const first = new Date(start)
  for (let index = 0; ; index += months) {
    const time = Date.UTC(first.getUTCFullYear(), Math.floor(first.getUTCMonth() / months) * months + index)
    if (time > end) return times
    if (time >= start) times.push(time)
  }
}

function tickLabel(time: number, step: number | undefined): string {
  if (step === undefined) return calendarDate(time, 'month')
  return step >= day || time % day === 0 ? calendarDate(time).slice(5) : clockTime(time)
}
