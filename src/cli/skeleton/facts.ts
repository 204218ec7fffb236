/** What is known when a postmortem is begun. */
export interface SkeletonFacts {
  readonly title: string
  readonly severity: string
  /** `2026-03-02T08:50:00Z`, a day, or `unknown`. */
  readonly started: string
  readonly author: string
  readonly domains: readonly string[]
  readonly isNearMiss: boolean
}
