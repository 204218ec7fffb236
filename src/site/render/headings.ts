/** Addresses of headings. */

/** Lower-case words with hyphens, as GitHub makes them; `section` where no letter remains. */
export function slugify(text: string): string {
  const slug = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/[\s-]+/g, '-')
  return slug || 'section'
}

/** The slug, with the first free number behind it when it is taken. */
export function uniqueSlug(text: string, taken: ReadonlySet<string>): string {
  const slug = slugify(text)
  if (!taken.has(slug)) return slug
  let count = 2
  while (taken.has(`${slug}-${count}`)) count++
  return `${slug}-${count}`
}
