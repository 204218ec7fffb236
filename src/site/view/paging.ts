/** Long lists in pages of a size that loads fast and is still worth scrolling. */
export const PAGE_SIZE = 200

/** One page of a list with the paths of all of them. */
export interface ListPage<T> {
  readonly items: readonly T[]
  /** From 1. */
  readonly number: number
  /** Below the site's base, in order. */
  readonly paths: readonly string[]
}

/** The pages of a list whose first stands at `path`; at least one. */
export function toPages<T>(items: readonly T[], path: string, size: number = PAGE_SIZE): readonly ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  const paths = Array.from({ length: count }, (_, index) => (index === 0 ? path : `${path}page/${index + 1}/`))
  return paths.map((_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    paths,
  }))
}
