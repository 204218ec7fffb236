/** What the derived diagrams are drawn from: typed pieces of the model and no more. */
import type { Meta } from '#model/frontmatter-types'
import type { Factor, FaultNode, TimelineEvent, Why } from '#model/structure-types'

/** Moments of the frontmatter that a timeline marks. */
export type Milestones = Pick<Meta, 'started' | 'detected' | 'mitigated' | 'resolved'>

/** A timeline: events in source order. */
export interface TimelineInput {
  readonly title: string
  readonly events: readonly TimelineEvent[]
  readonly milestones: Milestones
}

/** A fishbone: the effect and the factors that combined to it. */
export interface FishboneInput {
  readonly effect: string
  readonly factors: readonly Factor[]
}

/** Five whys: a chain whose items may branch. */
export interface WhysInput {
  readonly title: string
  readonly whys: readonly Why[]
}

/** A fault tree: its top event, or several that then hang below the title. */
export interface FaultTreeInput {
  readonly title: string
  readonly nodes: readonly FaultNode[]
}

/** `wide` is drawn for a container of about 900 px, `narrow` for a telephone. */
export type Variant = 'wide' | 'narrow'

/** Options that all diagrams share. */
export interface DiagramOptions {
  /** Prefix of every id inside the SVG; unique in the page. */
  readonly id: string
  readonly variant: Variant
}
