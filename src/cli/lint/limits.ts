/** What one file may cost. A file beyond these becomes a finding on that file; the others go on. */
export interface Limits {
  /** Processor time for one file, where the system tells it. */
  readonly cpuMilliseconds: number
  /** Wall time for one file; generous, since the machine may be busy with something else. */
  readonly wallMilliseconds: number
  /** Time for the child to start and to check the configuration. */
  readonly startMilliseconds: number
  /** Heap of JavaScript, enforced by V8. */
  readonly heapMegabytes: number
  /** Resident memory of the whole child, native parser included. */
  readonly residentMegabytes: number
}

/** A document of the greatest accepted size takes about a fifth of this on a slow machine. */
export const defaultLimits: Limits = {
  cpuMilliseconds: 5000,
  wallMilliseconds: 15_000,
  startMilliseconds: 30_000,
  heapMegabytes: 512,
  residentMegabytes: 1024,
}

/** Larger files are not even read; the format itself ends at 1 MiB. */
export const maxBytes = 4 * 1024 * 1024

/** Of more findings in one file nobody reads the rest, and a hostile file could make hundreds of megabytes of them. */
export const maxFindings = 1000
