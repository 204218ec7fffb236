/** Links of a built site that lead nowhere: to a page that is not there, or to a place that its page does not have. */
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

interface BuiltPage {
  /** `/rules/mdx-safe/` */
  readonly path: string
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
}

/** `page → link` for each broken link inside the site, each once. */
export async function brokenLinks(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll(sep, '/'))
  const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map((file) => read(folder, file)))
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const others = new Set(files.map((file) => `/${file}`))
  const isBroken = (link: string, from: string): boolean => {
    const { origin, pathname, hash } = new URL(link, `http://site${from}`)
    if (origin !== 'http://site') return false
    const target = byPath.get(decodeURI(pathname))
    if (!target) return !others.has(decodeURI(pathname))
    return hash.length > 1 && !target.ids.has(decodeURIComponent(hash.slice(1)))
  }
  return pages.flatMap(({ path, links }) =>
    [...new Set(links)].filter((link) => isBroken(link, path)).map((link) => `${path} → ${link}`),
  )
}

async function read(folder: string, file: string): Promise<BuiltPage> {
  const html = await readFile(join(folder, file), 'utf8')
  const all = (attribute: RegExp) => Array.from(html.matchAll(attribute), ([, value = '']) => unescape(value))
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    ids: new Set(all(/\sid="([^"]*)"/g)),
    links: all(/\s(?:href|src)="([^"]*)"/g).filter((link) => link !== ''),
  }
}

function unescape(value: string): string {
  return value
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
