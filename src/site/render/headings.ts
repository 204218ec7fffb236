/** Addresses of headings. */
import { slugify } from '#model/facts/anchors'

/** The slug, with the first free number behind it when it is taken. */
export function uniqueSlug(text: string, taken: ReadonlySet<string>): string {
  const slug = slugify(text)
  if (!taken.has(slug)) return slug
  let count = 2
  while (taken.has(`${slug}-${count}`)) count++
  return `${slug}-${count}`
}
