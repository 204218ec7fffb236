/** Which addresses a page may link to, and what they become. */

const SCHEME = /^([a-z][a-z\d+.-]*):/i

/** An address that can be shown as a link; `undefined` for anything that could run or load something. */
export function safeAddress(url: string, base: string): string | undefined {
  const scheme = SCHEME.exec(url.trim())?.[1]?.toLowerCase()
  if (scheme) return ['http', 'https', 'mailto'].includes(scheme) ? url : undefined
  if (url.startsWith('#')) return url
  return toPage(url, base)
}

/** A link to another document's file becomes a link to its page; other files of the repository have none. */
function toPage(url: string, base: string): string | undefined {
  const [path = '', fragment] = url.split('#', 2)
  const match = /(?:^|\/)([^/]+?)(?:\/index)?\.mdx?$/.exec(path)
  if (match?.[1] && match[1] !== 'index') return `${base}postmortems/${match[1]}/${fragment ? `#${fragment}` : ''}`
  return undefined
}

/** Whether an address leaves the site. */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url)
}

/** `www.anthropic.com`, for showing where a link leads. */
export function hostOf(url: string): string | undefined {
  return isExternal(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
}
