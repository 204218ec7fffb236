/** Paths inside the repository, in the form of the document's own. */
import { contentRootOf } from '#model/path'

const collectionInside = /(?:^|\/)((?:postmortems|runbooks|game-days|operations|learning-reports)\/.*)$/

/** Whether an address leads to a place inside the repository: it has no scheme and no host. */
export function isInside(address: string): boolean {
  return address !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)
}

/**
 * The path that an address means when it stands in a document; `undefined` where that cannot be known. An address from
 * the root of a repository or a site is known from its collection on.
 */
export function resolvePath(from: string, address: string): string | undefined {
  const target = decode(address.replace(/[?#].*$/s, ''))
  if (target === undefined) return undefined
  if (target === '') return from
  if (!target.startsWith('/')) return normalise(`${from.slice(0, from.lastIndexOf('/') + 1)}${target}`)
  const root = contentRootOf(from)
  const inside = collectionInside.exec(target)?.[1]
  return root === undefined || inside === undefined ? undefined : normalise(root + inside)
}

/** The part of an address after `#`. */
export function fragmentOf(address: string): string | undefined {
  const mark = address.indexOf('#')
  return mark < 0 || mark === address.length - 1 ? undefined : decode(address.slice(mark + 1))
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone `%` is no code; such an address leads nowhere that we know.
    return undefined
  }
}

/** The path without `.` and `..`; `undefined` when it leaves where it began. */
function normalise(path: string): string | undefined {
  const parts: string[] = []
  for (const [index, part] of path.split('/').entries()) {
    if (part === '.' || (part === '' && index > 0)) continue
    if (part !== '..') parts.push(part)
    else if (parts.length === 0 || parts.at(-1) === '') return undefined
    else parts.pop()
  }
  return parts.join('/')
}
