/** Factors by category: the bones of the fish. */
import type { Factor } from '#model/structure-types'
import { cleanText } from '../text/clean.ts'

/** A category with its causes in the order of the text. */
export interface Bone {
  readonly name: string
  readonly causes: readonly Cause[]
}

export interface Cause {
  readonly text: string
  /** Sub-causes of all depths, each below what it explains. */
  readonly subs: readonly SubCause[]
}

export interface SubCause {
  readonly text: string
  /** 0 for a direct sub-cause. */
  readonly depth: number
}

export interface Skeleton {
  readonly bones: readonly Bone[]
  /** Causes that are not drawn because there are too many. */
  readonly omitted: number
}

const mostCauses = 60
const mostBones = 16
const deepest = 2

/** Group the factors; those without a category stand together at the end. */
export function toSkeleton(factors: readonly Factor[]): Skeleton {
  const groups = new Map<string, { name: string; causes: Cause[] }>()
  let drawn = 0
  for (const factor of factors) {
    const name = nameOf(factor)
    const key = factor.category ?? name.toLowerCase()
    const group = groups.get(key) ?? { name: name || 'Other', causes: [] }
    if (groups.size >= mostBones && !groups.has(key)) continue
    const subs = flatten(factor.causes, 0, mostCauses - drawn - 1)
    if (drawn >= mostCauses) break
    group.causes.push({ text: cleanText(factor.text.text), subs })
    drawn += 1 + subs.length
    groups.set(key, group)
  }
  const bones = [...groups.entries()]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([, bone]) => bone)
  return { bones, omitted: count(factors) - drawn }
}

function nameOf({ label, category }: Factor): string {
  if (label) return cleanText(label.text)
  if (category === undefined) return ''
  const words = category.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function flatten(causes: readonly Factor[], depth: number, room: number): SubCause[] {
  const subs: SubCause[] = []
  for (const { text, label, causes: deeper } of causes) {
    if (subs.length >= room) break
    const name = label ? `${cleanText(label.text)}: ` : ''
    subs.push({ text: name + cleanText(text.text), depth: Math.min(depth, deepest) })
    subs.push(...flatten(deeper, depth + 1, room - subs.length))
  }
  return subs
}

function count(factors: readonly Factor[]): number {
  return factors.reduce((sum, { causes }) => sum + 1 + count(causes), 0)
}
