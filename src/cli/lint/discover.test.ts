import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { discover } from './discover.ts'

const isWindows = process.platform === 'win32'
const root = realpathSync(mkdtempSync(join(tmpdir(), 'discover-')))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function file(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), '')
}

for (const path of [
  'content/postmortems/a.mdx',
  'content/postmortems/b/index.md',
  'content/postmortems/b/evidence/chat.md',
  'content/evidence/about.md',
  'content/notes.txt',
  'content/.hidden/c.md',
  'content/node_modules/d.md',
  'content/dist/e.md',
  'content/folder.md/f.mdx',
  'outside/secret.md',
  'empty/keep.txt',
  '-dash.md',
  'brackets[1].md',
])
  file(path)

async function found(patterns: string[], ignore?: string[]): Promise<string[]> {
  const paths = await discover(patterns, { cwd: root, ...(ignore && { ignore }) })
  return paths.map((path) => relative(root, path).replaceAll(sep, '/'))
}

const all = [
  'content/evidence/about.md',
  'content/folder.md/f.mdx',
  'content/postmortems/a.mdx',
  'content/postmortems/b/index.md',
]

test.for([
  { name: 'a folder', patterns: ['content'], paths: all },
  { name: 'a folder with a final slash', patterns: ['content/'], paths: all },
  { name: 'a file', patterns: ['content/postmortems/a.mdx'], paths: ['content/postmortems/a.mdx'] },
  { name: 'a named file of any kind', patterns: ['content/notes.txt'], paths: ['content/notes.txt'] },
  { name: 'each once', patterns: ['content', 'content/postmortems/a.mdx'], paths: all },
  { name: 'a glob', patterns: ['content/**/*.mdx'], paths: ['content/folder.md/f.mdx', 'content/postmortems/a.mdx'] },
  { name: 'an exclusion', patterns: ['content', '!content/postmortems'], paths: all.slice(0, 2) },
  { name: 'an exclusion by glob', patterns: ['content', '!**/index.md'], paths: all.slice(0, 3) },
  { name: 'a folder without documents', patterns: ['empty'], paths: [] },
  { name: 'a name that looks like a flag', patterns: ['-dash.md'], paths: ['-dash.md'] },
  { name: 'a name that looks like a glob', patterns: ['brackets[1].md'], paths: ['brackets[1].md'] },
])('$name', async ({ patterns, paths }) => {
  expect(await found(patterns)).toEqual(paths)
})

test('globs of the configuration are left out', async () => {
  expect(await found(['content'], ['content/postmortems/b', './content/evidence/'])).toEqual([
    'content/folder.md/f.mdx',
    'content/postmortems/a.mdx',
  ])
})

test.for([
  { patterns: ['nowhere.md'], message: 'cannot find `nowhere.md`' },
  { patterns: ['content/**/*.rst'], message: 'no document matches `content/**/*.rst`' },
  { patterns: ['new\nline.md'], message: String.raw`cannot find ${'`new\\nline.md`'}` },
])('refuses $patterns', async ({ patterns, message }) => {
  await expect(discover(patterns, { cwd: root })).rejects.toThrow(message)
})

test('without content it says how to begin', async () => {
  await expect(discover(['content'], { cwd: join(root, 'empty') })).rejects.toThrow('afterword new postmortem')
})

test('links are followed to files inside only', { skip: isWindows }, async () => {
  mkdirSync(join(root, 'links'))
  file('links/real.md')
  symlinkSync('real.md', join(root, 'links/inside.md'))
  symlinkSync('../outside/secret.md', join(root, 'links/outside.md'))
  symlinkSync('loop.md', join(root, 'links/loop.md'))
  await expect(discover(['links/loop.md'], { cwd: root })).rejects.toThrow('(ELOOP)')
  symlinkSync('nowhere.md', join(root, 'links/dangling.md'))
  symlinkSync('.', join(root, 'links/itself'))
  symlinkSync('../content', join(root, 'links/folder'))
  expect(await found(['links'])).toEqual(['links/inside.md', 'links/real.md'])
  expect(await found(['links/*.md'])).toEqual(['links/real.md'])
})

test('a pipe is found in a folder, to be reported, and refused when named', { skip: isWindows }, async () => {
  mkdirSync(join(root, 'pipes'))
  execFileSync('mkfifo', [join(root, 'pipes/p.md')])
  expect(await found(['pipes'])).toEqual(['pipes/p.md'])
  await expect(discover(['pipes/p.md'], { cwd: root })).rejects.toThrow('not a regular file')
})
