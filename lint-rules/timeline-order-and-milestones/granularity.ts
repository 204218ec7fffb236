import type { TimelineEvent } from '#model/structure-types'

/** How long the stretch is that a written time can mean, in milliseconds. */
export function granularity({ precision }: TimelineEvent): number {
  switch (precision) {
    case 'second':
      return 1_000
    case 'minute':
      return 60_000
    case 'day':
      return 86_400_000
    case 'month':
      return 31 * 86_400_000
    case 'unknown':
      return Infinity
  }
}
