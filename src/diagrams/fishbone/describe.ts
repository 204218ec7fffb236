/** A fishbone in words. */
import type { Skeleton } from './bones.ts'

/** Effect and number of causes by category; the list on the page has every cause. */
export function describeFishbone(effect: string, { bones, omitted }: Skeleton): string {
  const parts = bones.map(
    ({ name, causes }) => `${name}: ${causes.length === 1 ? '1 factor' : `${causes.length} factors`}`,
  )
  const rest = omitted > 0 ? ` ${omitted} more in the text.` : ''
  return `Effect: ${effect}. Contributing factors by category: ${parts.join('; ')}.${rest}`
}
