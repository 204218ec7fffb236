import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '#model/parse'
import { lint } from '../commands/lint.ts'
import { folderWith, runCommand } from '../testing/run-command.ts'
import { readEvidence } from './read-evidence.ts'

const folder = 'content/postmortems/2026-03-02-index'

/** What is read for a document that quotes E1, with these files. */
function read(source: string, files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}) {
  const root = folderWith({ [`${folder}/index.mdx`]: '', 'secret.txt': 'secret', ...files })
  for (const [path, target] of Object.entries(links)) symlinkSync(join(root, target), join(root, path))
  const text = `---\nevidence:\n  - {id: E1, kind: chat, source: ${source}}\n  - {id: E2, kind: log, source: evidence/b.txt}\n---\n\n> words\n> — on-call engineer, E1\n`
  const { texts, files: looked } = readEvidence(parseDocument(text, join(root, folder, 'index.mdx')))
  return { texts: Object.fromEntries(texts), files: looked.map((path) => path.slice(root.length + 1)) }
}

describe('readEvidence', () => {
  test('reads what quotes cite, and nothing else', () => {
    const files = { [`${folder}/evidence/a.txt`]: 'words', [`${folder}/evidence/b.txt`]: 'more' }
    expect(read('evidence/a.txt', files)).toEqual({ texts: { E1: 'words' }, files: [`${folder}/evidence/a.txt`] })
  })

  test.each([
    ['a.json', '{"messages": [{"text": "the \\"panel\\"\\nis flat"}, {"n": 1}]}', 'the "panel"\nis flat'],
    ['a.jsonl', '{"text": "a"}\n{"text": "b"}\nno JSON', 'a\nb\nno JSON'],
    ['a.json', 'no JSON', 'no JSON'],
  ])('takes the strings of %s', (name, text, expected) => {
    expect(read(`evidence/${name}`, { [`${folder}/evidence/${name}`]: text }).texts).toEqual({ E1: expected })
  })

  test.each([
    ['a file that is missing', 'evidence/none.txt', `${folder}/evidence/none.txt`],
    ['a link that leads out of the library', 'evidence/link.txt', `${folder}/evidence/link.txt`],
    ['a file that is too large', 'evidence/large.txt', `${folder}/evidence/large.txt`],
    ['a path that leads out of the library', '../../../secret.txt', undefined],
    ['a picture', 'evidence/a.png', undefined],
    ['an address', 'https://example.org/a.txt', undefined],
  ])('leaves %s alone', (_name, source, looked) => {
    const files = { [`${folder}/evidence/a.png`]: 'words', [`${folder}/evidence/large.txt`]: 'x'.repeat(5_000_000) }
    const links = { [`${folder}/evidence/link.txt`]: 'secret.txt' }
    expect(read(source, files, links)).toEqual({ texts: {}, files: looked === undefined ? [] : [looked] })
  })
})

test('a cached result is forgotten when the evidence changes', async () => {
  const place = join(folder, 'evidence/a.txt')
  const root = folderWith({
    [`${folder}/index.mdx`]:
      '---\nevidence:\n  - {id: E1, kind: chat, source: evidence/a.txt}\n---\n\n> the panel is flat\n> — on-call engineer, E1\n',
    [place]: 'The panel is flat.',
  })
  const isFound = async (...flags: readonly string[]) => {
    const args = ['--cache', '--cache-location', 'cache.json', '--format', 'json', ...flags, 'content']
    return (await runCommand(lint, args, root)).stdout.includes('in a quote of E1')
  }
  for (const flags of [[], ['--no-library']]) {
    expect(await isFound(...flags)).toBe(false)
    writeFileSync(join(root, place), 'The panel is green.')
    expect(await isFound(...flags)).toBe(true)
    expect(await isFound(...flags)).toBe(true)
    writeFileSync(join(root, place), 'The panel is flat.')
    expect(await isFound(...flags)).toBe(false)
  }
}, 30_000)
