import { expect, test } from 'vitest'
import { wordRule } from '#lint/testing/word-rule'
import { pairJson, type PairPart } from './pair.ts'

const rule = wordRule('wording-word', 'FOO', { category: 'wording' })
const profile = { description: 'All.', rules: ['wording-word'] }
const shown = (good: string, bad: string) =>
  // What the function has just written.
  JSON.parse(pairJson(good, bad, { rules: [rule], profile })) as readonly PairPart[]

const good = '---\ntitle: A\n---\n\n## Impact\n\nBar.\n\n## Timeline\n\nNothing.\n'
const bad = '---\ntitle: A\n---\n\n## Impact\n\nSome FOO here.\n'

test('stands section by section, each finding at its line', () => {
  const parts = shown(good, bad)
  expect(parts.map(({ kind }) => kind)).toEqual(['frontmatter', 'impact', 'timeline'])
  expect(parts[1]).toMatchObject({
    title: 'Impact',
    good: { from: 5, lines: ['## Impact', '', 'Bar.'], findings: [] },
    bad: { from: 5, findings: [{ rule: 'wording-word', line: 7, from: 5, to: 8 }] },
  })
  expect(parts[2]?.bad).toBeUndefined()
})
