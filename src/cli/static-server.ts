/** Serves a built site on this machine, the way a static host would: nothing runs, nothing outside the folder is read. */
import { createReadStream, realpathSync, statSync } from 'node:fs'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy } from '#site/policy.ts'

export interface StaticServer {
  /** `http://127.0.0.1:4321/` */
  readonly address: string
  close(): Promise<void>
}

export interface StaticServerOptions {
  /** A busy port gives way to a free one; 0 is any free one. */
  readonly port?: number
  readonly host?: string
  /** Path below which the site lies, as it was built; `/` by default. */
  readonly base?: string
}

/** Serve a folder until `close`. */
export async function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<StaticServer> {
  const { port = 0, host = '127.0.0.1' } = options
  const base = `/${(options.base ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  const root = realpathSync(folder)
  const server = createServer((request, response) => answer({ root, base }, request, response))
  await listen(server, port, host).catch((error: unknown) => {
    if (!isBusy(error)) throw error
    return listen(server, 0, host)
  })

  const bound = server.address()
  const actual = typeof bound === 'object' && bound ? bound.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
}

interface Site {
  readonly root: string
  /** With a slash at both ends. */
  readonly base: string
}

function answer({ root, base }: Site, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const path = safeDecode(pathname)
  const file = path?.startsWith(base) ? fileFor(root, path.slice(base.length - 1)) : undefined
  if (file === undefined) {
    const missing = fileFor(root, '/404.html')
    if (missing === undefined) response.writeHead(404, plainText).end('Not found\n')
    else send(missing, 404, request, response)
  } else if (file === 'folder') {
    // Relative links of a page resolve against its folder.
    response.writeHead(301, { location: `${pathname}/${search}` }).end()
  } else {
    send(file, 200, request, response)
  }
}

const plainText = { 'content-type': 'text/plain; charset=utf-8' }

function safeDecode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

/** The file for a path, `folder` for a folder named without its final slash, or nothing. */
function fileFor(root: string, path: string): string | undefined {
  if (path.includes('\0')) return undefined
  const plain = join(root, path)
  if (kindOf(plain) === 'folder' && !path.endsWith('/')) return 'folder'
  const found = [path.endsWith('/') ? join(plain, 'index.html') : plain, `${plain}.html`].find(
    (candidate) => kindOf(candidate) === 'file',
  )
  return found !== undefined && realpathSync(found).startsWith(root + sep) ? found : undefined
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile()) return 'file'
  return stats?.isDirectory() ? 'folder' : undefined
}

/** The policy of the pages, and what only a header can say: nobody may frame them. */
const securityHeaders = {
  'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const types: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(status, {
    ...securityHeaders,
    'cache-control': 'no-cache',
    'content-length': statSync(file).size,
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
}
