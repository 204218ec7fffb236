/** What one file may cost. A file beyond these becomes a finding on that file; the others go on. */
export interface Limits {
  /** Wall time for one file. */
  readonly milliseconds: number
  /** Time for the child to start and to check the configuration. */
  readonly startMilliseconds: number
  /** Heap of JavaScript, enforced by V8. */
  readonly heapMegabytes: number
  /** Resident memory of the whole child, native parser included, watched from outside. */
  readonly residentMegabytes: number
}

/** A document of the greatest accepted size takes about a tenth of this on a slow machine. */
export const defaultLimits: Limits = {
  milliseconds: 5000,
  startMilliseconds: 30_000,
  heapMegabytes: 512,
  residentMegabytes: 1024,
}

/** Larger files are not even read; the format itself ends at 1 MiB. */
export const maxBytes = 4 * 1024 * 1024
