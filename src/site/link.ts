/** Addresses inside the site. */

const base: string = import.meta.env.BASE_URL.endsWith('/') ? import.meta.env.BASE_URL : `${import.meta.env.BASE_URL}/`

/** A page or file of the site below its base: `link('postmortems/')`. */
export function link(path: string): string {
  return `${base}${path}`
}
