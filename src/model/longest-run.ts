/**
 * Indices of a longest run of values that do not decrease; what is left out is the least that must move to bring all in
 * order. Of two that change places, the later one is left out. Values in, indices out; n log n.
 */
export function longestRun(values: readonly number[]): ReadonlySet<number> {
  /** At each length, the index of the largest value that begins a run of it; read from the end. */
  const starts: number[] = []
  const following: number[] = []
  for (let index = values.length - 1; index >= 0; index--) {
    const length = longerThan(starts, values, values[index] ?? 0)
    following[index] = starts[length - 1] ?? -1
    starts[length] = index
  }
  const run = new Set<number>()
  for (let index = starts.at(-1) ?? -1; index >= 0; index = following[index] ?? -1) run.add(index)
  return run
}

/** How many lengths begin with a value that is not below this one. */
function longerThan(starts: readonly number[], values: readonly number[], value: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[starts[middle] ?? 0] ?? 0) >= value) low = middle + 1
    else high = middle
  }
  return low
}
