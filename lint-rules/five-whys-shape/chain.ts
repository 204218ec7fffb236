import type { Why } from '#model/structure-types'

/** Every link of a tree of whys, depth first. */
export function* linksOf(whys: readonly Why[]): Generator<Why> {
  for (const why of whys) {
    yield why
    yield* linksOf(why.children)
  }
}

/**
 * Length of the longest chain. An ordered list is a chain from item to item; a nested list is a branch of the item
 * above it.
 */
export function depthOf(whys: readonly Why[]): number {
  return whys.reduce((longest, { children }, index) => Math.max(longest, index + 1 + depthOf(children)), 0)
}

/** Where chains end: the last of a list, and the ends of every branch. */
export function* leavesOf(whys: readonly Why[]): Generator<Why> {
  for (const [index, why] of whys.entries()) {
    if (why.children.length > 0) yield* leavesOf(why.children)
    else if (index === whys.length - 1) yield why
  }
}

/** The words of an answer, so that case, marks and evidence do not hide a repetition. */
export function normalise(text: string): string {
  return (
    text
      .replace(/\[E\d+(?:, ?E\d+)*\]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}
