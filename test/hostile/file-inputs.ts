/** Attacks by files themselves: names, kinds, encodings and sizes. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { type HostileInput, byFile, write } from './input.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

const contents: readonly HostileInput[] = [
  byFile('an empty file', ''),
  byFile('one line break', '\n'),
  byFile('one letter', 'a'),
  byFile('only a byte order mark', '\uFEFF'),
  byFile('UTF-16', utf16('# Text\n')),
  byFile('UTF-16, other order', utf16('# Text\n').swap16()),
  byFile('Latin-1', bytes(0x23, 0x20, 0xe9, 0x0a)),
  byFile('a lone continuation byte', bytes(0x61, 0x80, 0x0a)),
  byFile('an overlong sequence', bytes(0xc0, 0xaf, 0x0a)),
  byFile('an encoded surrogate', bytes(0xed, 0xa0, 0x80, 0x0a)),
  byFile('beyond Unicode', bytes(0xf5, 0x80, 0x80, 0x80)),
  byFile('a cut sequence at the end', bytes(0x61, 0xe2, 0x82)),
  byFile('a program', bytes(0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x00, 0xff)),
  byFile(
    'random bytes',
    Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff),
  ),
  byFile('just above the limit', 'a '.repeat(525_000)),
  byFile('far above the limit', 'a '.repeat(2_500_000)),
  {
    name: 'a file of eight gigabytes',
    prepare(folder) {
      write(folder, 'content/a.md', '')
      truncateSync(join(folder, 'content/a.md'), 8 * 1024 ** 3)
    },
  },
]

const names: readonly string[] = [
  'new\nline.md',
  'tab\t.md',
  'escape\u001B[31m.md',
  'quote\'".md',
  'dollar$(touch canary).md',
  'percent%00%0A.md',
  'hash#question?.md',
  'glob*[a]{b}.md',
  'semicolon;touch canary.md',
  'back\\slash.md',
  'space at end .md',
  'é.md',
  'e\u0301.md',
  '事故.mdx',
  '👩\u200D🚒.md',
  '\u202Edm.a.md',
  '.md',
  '..md',
  '-f.md',
  '--fix.md',
  '__proto__.md',
  'constructor.md',
  `${'a'.repeat(248)}.md`,
]

const kinds: readonly HostileInput[] = [
  {
    name: 'a folder with the name of a document',
    prepare: (folder) => write(folder, 'content/a.md/b.mdx/c.md', 'Text\n'),
  },
  { name: 'an empty folder', prepare: (folder) => mkdirSync(join(folder, 'content')) },
  { name: 'no folder', prepare: () => {}, isRefused: true },
  {
    name: 'a missing file',
    prepare: (folder) => write(folder, 'content/a.md', ''),
    args: ['content/b.md'],
    isRefused: true,
  },
  { name: 'a missing file of a strange name', prepare: () => {}, args: ['a\nb\u001B[2J.md'], isRefused: true },
  { name: 'a path with NUL', prepare: () => {}, args: ['%00'], isRefused: true },
  { name: 'a very long path', prepare: () => {}, args: [`${'a/'.repeat(3000)}b.md`], isRefused: true },
  { name: 'an empty argument', prepare: () => {}, args: [''] },
  {
    name: 'a glob of stars',
    prepare: (folder) => write(folder, 'content/a.md', ''),
    args: [`${'*'.repeat(200)}b`],
    isRefused: true,
  },
  {
    name: 'a glob of braces',
    prepare: (folder) => write(folder, 'content/a.md', ''),
    args: [`${'{a,b}'.repeat(30)}.md`],
    isRefused: true,
  },
  { name: 'an unknown flag', prepare: () => {}, args: ['--eval', 'process.exit(3)'], isRefused: true },
  {
    name: 'a configuration that is no JSON',
    prepare(folder) {
      write(folder, 'content/a.md', 'Text\n')
      write(folder, 'afterword.config.json', '{"rules": ')
    },
    isRefused: true,
  },
  {
    name: 'a configuration of wrong types',
    prepare(folder) {
      write(folder, 'content/a.md', 'Text\n')
      write(folder, 'afterword.config.json', '{"rules": 5, "__proto__": {"a": 1}, "profile": ["a"]}')
    },
    isRefused: true,
  },
  {
    name: 'a thousand files',
    prepare(folder) {
      for (let index = 0; index < 1000; index += 1) write(folder, `content/postmortems/${index}.md`, 'Text\n')
    },
  },
  {
    name: 'deep folders',
    prepare: (folder) => write(folder, `content/${'a/'.repeat(100)}b.md`, 'Text\n'),
  },
  {
    name: 'a pipe in a folder',
    posixOnly: true,
    prepare(folder) {
      write(folder, 'content/a.md', 'Text\n')
      execFileSync('mkfifo', [join(folder, 'content/b.md')])
    },
  },
  {
    name: 'a named pipe',
    posixOnly: true,
    prepare(folder) {
      execFileSync('mkfifo', [join(folder, 'b.md')])
    },
    args: ['b.md'],
    isRefused: true,
  },
  { name: 'an endless device', posixOnly: true, prepare: () => {}, args: ['/dev/zero'], isRefused: true },
  {
    name: 'links to devices and to themselves',
    posixOnly: true,
    prepare(folder) {
      write(folder, 'content/a.md', 'Text\n')
      symlinkSync('/dev/zero', join(folder, 'content/zero.md'))
      symlinkSync('loop.md', join(folder, 'content/loop.md'))
      symlinkSync('.', join(folder, 'content/self'))
      symlinkSync('nowhere', join(folder, 'content/dangling.md'))
    },
  },
  {
    name: 'a link to itself, named',
    posixOnly: true,
    prepare: (folder) => symlinkSync('loop.md', join(folder, 'loop.md')),
    args: ['loop.md'],
    isRefused: true,
  },
  {
    name: 'a name that is no text',
    posixOnly: true,
    prepare(folder) {
      mkdirSync(join(folder, 'content'))
      execFileSync('sh', ['-c', `printf 'Text\\n' > "$(printf 'content/a\\377.md')"`], { cwd: folder })
    },
  },
]

/** Contents, names and kinds of files. */
export const fileInputs: readonly HostileInput[] = [
  ...contents,
  ...names.map((name): HostileInput => ({
    name: `the name ${JSON.stringify(name).slice(0, 40)}`,
    posixOnly: true,
    prepare: (folder) => write(folder, `content/${name}`, 'Text\n'),
  })),
  ...names.slice(0, 20).map((name): HostileInput => ({
    name: `the name ${JSON.stringify(name)} as an argument`,
    posixOnly: true,
    prepare: (folder) => write(folder, name, 'Text\n'),
    args: ['--', name],
  })),
  ...kinds,
]
