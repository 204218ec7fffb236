import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { decode, readDocument } from './read-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function describe(reading: ReturnType<typeof decode>): string {
  return 'text' in reading ? reading.text : reading.problem.message
}

test.for([
  { name: 'UTF-8', bytes: [0xc3, 0xa9], seen: 'é' },
  { name: 'a byte order mark stays', bytes: [0xef, 0xbb, 0xbf, 0x61], seen: '\uFEFFa' },
  { name: 'NUL is text', bytes: [0x61, 0x00], seen: 'a\u0000' },
  { name: 'nothing', bytes: [], seen: '' },
  {
    name: 'Latin-1',
    bytes: [0x61, 0x0a, 0x0a, 0xe9, 0x0a],
    seen: 'Unexpected byte in line 3 that is not UTF-8, expected UTF-8 text',
  },
  {
    name: 'a genuine replacement character before a broken one',
    bytes: [0xef, 0xbf, 0xbd, 0x0a, 0xff],
    seen: 'Unexpected byte in line 2 that is not UTF-8, expected UTF-8 text',
  },
  { name: 'UTF-16', bytes: [0xff, 0xfe, 0x61, 0x00], seen: 'Unexpected UTF-16 text, expected UTF-8 text' },
])('$name', ({ bytes, seen }) => {
  expect(describe(decode(Uint8Array.from(bytes)))).toBe(seen)
})

test('a large file is not loaded', () => {
  const path = join(folder, 'large.md')
  writeFileSync(path, '')
  truncateSync(path, 8 * 1024 ** 3)
  expect(describe(readDocument(path))).toBe('Unexpected size of 8192 MiB, expected at most 1 MiB')
})

test('a missing file is a problem', () => {
  expect(describe(readDocument(join(folder, 'none.md')))).toMatch('(ENOENT)')
})

test('a folder and a pipe are no files', { skip: process.platform === 'win32' }, () => {
  execFileSync('mkfifo', [join(folder, 'pipe.md')])
  expect(describe(readDocument(folder))).toMatch('expected a regular file')
  expect(describe(readDocument(join(folder, 'pipe.md')))).toMatch('expected a regular file')
})
