/** Which addresses a page may link to, and what they become. */
import { fragmentOf, resolvePath } from '#model/facts/paths'
import { readPath } from '#model/path'
import { pagePath } from '../page-path.ts'

const SCHEME = /^([a-z][a-z\d+.-]*):/i

/** An address that can be shown as a link; `undefined` for anything that could run or load something. */
export function safeAddress(url: string, base: string, from: string): string | undefined {
  const scheme = SCHEME.exec(url.trim())?.[1]?.toLowerCase()
  if (scheme) return ['http', 'https', 'mailto'].includes(scheme) ? url : undefined
  if (url.startsWith('#')) return url
  return toPage(url, base, from)
}

/** A link to another document's file becomes a link to its page; other files of the repository have none. */
function toPage(url: string, base: string, from: string): string | undefined {
  const path = resolvePath(from, url)
  const page = path !== undefined && /\.mdx?$/i.test(path) ? pageOf(path) : undefined
  const fragment = fragmentOf(url)
  return page && `${base}${page}${fragment === undefined ? '' : `#${encodeURIComponent(fragment)}`}`
}

function pageOf(path: string): string | undefined {
  const rule = /(?:^|\/)lint-rules\/([a-z\d-]+)\/rule\.md$/.exec(path)?.[1]
  if (rule) return `rules/${rule}/`
  const { collection, id } = readPath(path)
  return collection && pagePath(collection, id)
}

/** Whether an address leaves the site. */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url)
}

/** `www.anthropic.com`, for showing where a link leads. */
export function hostOf(url: string): string | undefined {
  return isExternal(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
}
