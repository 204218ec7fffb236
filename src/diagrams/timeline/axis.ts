/**
 * The scale of a timeline: linear, except that neighbours keep a least distance and that a long gap takes a small
 * fixed share, or one quiet night would squeeze the busy hour into a line.
 */

/** Something that the scale must keep readable. */
export interface AxisOptions {
  readonly from: number
  readonly to: number
  /** Least distance between neighbours, given up only where there is no room for it. */
  readonly step: number
  /** Length of a shortened gap. */
  readonly gap: number
  /** Where each time is told; no place on the axis is further from it than `reach`. */
  readonly targets: readonly number[]
  readonly reach: number
}

/** The stretch between two neighbours. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly isShortened: boolean
}

export interface Axis {
  /** Place of each time, in order. */
  readonly positions: readonly number[]
  readonly segments: readonly Segment[]
}

const leastShortened = 30 * 60_000

/** Lay ascending times out between two ends. */
export function layoutAxis(times: readonly number[], options: AxisOptions): Axis {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const shortened = shortenedGaps(gaps)
  const lengths = segmentLengths(gaps, shortened, options)
  const positions = withinReach(lengths, options)
  const segments = gaps.map((_, index) => ({
    start: times[index] ?? 0,
    end: times[index + 1] ?? 0,
    from: positions[index] ?? 0,
    to: positions[index + 1] ?? 0,
    isShortened: shortened.has(index),
  }))
  return { positions, segments }
}

/** Ascending like the targets, so that clamping to their neighbourhood keeps the order. */
function withinReach(lengths: readonly number[], { from, targets, reach }: AxisOptions): number[] {
  let exact = from
  return targets.map((target, index) => {
    if (index > 0) exact += lengths[index - 1] ?? 0
    return Math.min(Math.max(exact, target - reach), target + reach)
  })
}

/**
 * Gaps that dwarf the others: the longest, as long as it is half of all that is left and four times the usual. At most a
 * third of the gaps, or nothing would be left to scale.
 */
function shortenedGaps(gaps: readonly number[]): Set<number> {
  const order = gaps.map((gap, index) => ({ gap, index })).toSorted((a, b) => b.gap - a.gap)
  const shortened = new Set<number>()
  let rest = gaps.reduce((sum, gap) => sum + gap, 0)
  for (const [place, { gap, index }] of order.slice(0, Math.ceil(gaps.length / 3)).entries()) {
    const others = order.slice(place + 1).filter((other) => other.gap > 0)
    rest -= gap
    const usual = others[Math.floor(others.length / 2)]?.gap
    if (usual === undefined || gap < leastShortened || gap < rest / 2 || gap < usual * 4) break
    shortened.add(index)
  }
  return shortened
}

function segmentLengths(gaps: readonly number[], shortened: ReadonlySet<number>, options: AxisOptions): number[] {
  const room = options.to - options.from
  const needed = shortened.size * options.gap + (gaps.length - shortened.size) * options.step
  const squeeze = Math.min(1, needed === 0 ? 1 : room / needed)
  const step = options.step * squeeze
  const linear = gaps.filter((_, index) => !shortened.has(index))
  const scale = linearScale(linear, room - shortened.size * options.gap * squeeze, step)
  return gaps.map((gap, index) => (shortened.has(index) ? options.gap * squeeze : Math.max(step, gap * scale)))
}

/** The largest scale at which the gaps, each of at least a step, fill the room. */
function linearScale(gaps: readonly number[], room: number, step: number): number {
  const ascending = gaps.toSorted((a, b) => a - b)
  let total = ascending.reduce((sum, gap) => sum + gap, 0)
  let left = room
  for (const gap of ascending) {
    const scale = total === 0 ? 0 : left / total
    if (gap * scale >= step) return scale
    total -= gap
    left -= step
  }
  return 0
}
