/** The fishbone diagram of contributing factors. */
import { layoutComb } from './fishbone/comb.ts'
import { describeFishbone } from './fishbone/describe.ts'
import { layoutLone } from './fishbone/lone.ts'
import { toSkeleton, type Bone } from './fishbone/bones.ts'
import { layoutWide, mostSlantedBones } from './fishbone/wide.ts'
import type { DiagramOptions, FishboneInput, Variant } from './input.ts'
import { printScene } from './svg/print.ts'
import type { Scene } from './svg/scene.ts'
import { addNote } from './svg/note.ts'

export { fishboneMermaid } from './fishbone/mermaid.ts'

const narrow = { width: 344, columns: 1 }
const twoCombs = { width: 880, columns: 2 }

/** An inline SVG, or an empty string when there is no factor. */
export function fishboneSvg({ effect, factors }: FishboneInput, { id, variant }: DiagramOptions): string {
  if (factors.length === 0) return ''
  const skeleton = toSkeleton(factors)
  return printScene(addNote(layoutFishbone(effect, skeleton.bones, variant), skeleton.omitted, 'factors'), {
    id,
    classes: `diagram-fishbone diagram-${variant}`,
    title: `Fishbone of contributing factors: ${effect}`,
    description: describeFishbone(effect, skeleton),
  })
}

/** The layout that fits the number of bones. */
export function layoutFishbone(effect: string, bones: readonly Bone[], variant: Variant): Scene {
  const [first, ...others] = bones
  if (variant === 'narrow') return layoutComb(effect, bones, narrow)
  if (first && others.length === 0) return layoutLone(effect, first)
  return bones.length > mostSlantedBones ? layoutComb(effect, bones, twoCombs) : layoutWide(effect, bones)
}
