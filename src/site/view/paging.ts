/** Long lists in pages of a size that loads fast and is still worth scrolling. */
export const PAGE_SIZE = 200

/** The parts of a list, at least one. */
export function toPages<T>(items: readonly T[], size: number = PAGE_SIZE): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/** Path of a page of the list of incidents, below the base; pages count from 1. */
export function pagePath(page: number): string {
  return page === 1 ? 'postmortems/' : `postmortems/page/${page}/`
}
