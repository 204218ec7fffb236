import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StaticServer, serveFolder } from './static-server.ts'

const outer = mkdtempSync(join(tmpdir(), 'serve-'))
const folder = join(outer, 'site')
let server: StaticServer

beforeAll(async () => {
  mkdirSync(join(folder, 'rules'), { recursive: true })
  writeFileSync(join(outer, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, '404.html'), 'lost')
  writeFileSync(join(folder, 'rules/index.html'), 'rules')
  writeFileSync(join(folder, 'a b.css'), 'css')
  writeFileSync(join(folder, 'search.wasm'), 'wasm')
  symlinkSync(join(outer, 'secret.txt'), join(folder, 'link.txt'))
  server = await serveFolder(folder)
})
afterAll(async () => {
  await server.close()
  rmSync(outer, { recursive: true, force: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** `fetch` would tidy the path, and a hostile client does not. */
function get(path: string, method = 'GET', address = server.address): Promise<Answer> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, method }, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part)
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() })
    })
    call.on('error', reject).end()
  })
}

test.for([
  { path: '/', status: 200, body: 'home', type: 'text/html; charset=utf-8' },
  { path: '/rules/', status: 200, body: 'rules', type: 'text/html; charset=utf-8' },
  { path: '/rules/?q=1#x', status: 200, body: 'rules', type: 'text/html; charset=utf-8' },
  { path: '/a%20b.css', status: 200, body: 'css', type: 'text/css; charset=utf-8' },
  { path: '/search.wasm', status: 200, body: 'wasm', type: 'application/wasm' },
  { path: '/nowhere', status: 404, body: 'lost', type: 'text/html; charset=utf-8' },
  { path: '/../secret.txt', status: 404, body: 'lost', type: 'text/html; charset=utf-8' },
  { path: '/%2e%2e/secret.txt', status: 404, body: 'lost', type: 'text/html; charset=utf-8' },
  { path: '/..%2fsecret.txt', status: 404, body: 'lost', type: 'text/html; charset=utf-8' },
  { path: '/link.txt', status: 404, body: 'lost', type: 'text/html; charset=utf-8' },
  { path: '/%00', status: 404, body: 'lost', type: 'text/html; charset=utf-8' },
  { path: '/%zz', status: 404, body: 'lost', type: 'text/html; charset=utf-8' },
])('$path: $status', async ({ path, status, body, type }) => {
  expect(await get(path)).toMatchObject({ status, body, headers: { 'content-type': type } })
})

test('a folder without its slash moves', async () => {
  expect(await get('/rules?a=1')).toMatchObject({ status: 301, headers: { location: '/rules/?a=1' } })
})

test('pages carry the policy', async () => {
  const { headers } = await get('/')
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('only reading is allowed', async () => {
  expect(await get('/', 'POST')).toMatchObject({ status: 405 })
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
})

test('a busy port gives way', async () => {
  const other = await serveFolder(folder, { port: Number(new URL(server.address).port) })
  expect(other.address).not.toBe(server.address)
  await other.close()
})

test('a site below a path', async () => {
  const below = await serveFolder(folder, { base: '/library' })
  expect(below.address).toMatch(/\/library\/$/)
  expect(await get('/library/rules/', 'GET', below.address)).toMatchObject({ status: 200, body: 'rules' })
  expect(await get('/rules/', 'GET', below.address)).toMatchObject({ status: 404 })
  await below.close()
})
