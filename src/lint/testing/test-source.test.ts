import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readMarks } from './marks.ts'
import { completeFrontmatter, toTestSource } from './test-source.ts'

function yamlOf(source: string): unknown {
  return parse(/^---\n([\s\S]*?)---\n/.exec(source)?.[1] ?? '', { schema: 'failsafe' })
}

test('the complete frontmatter is YAML of itself', () => {
  expect(yamlOf(toTestSource({ snippet: '' }))).toEqual(completeFrontmatter)
})

test('fields are replaced in place, added at the end and removed', () => {
  const source = toTestSource({
    snippet: 'Text.',
    section: 'Root cause',
    frontmatter: { '«sevrity»': 'SEV1', severity: undefined, title: '«08:30»', kind: 'near-miss', tags: [] },
  })
  expect(source.split('\n').slice(0, 4)).toEqual(['---', 'title: «08:30»', 'status: published', 'classes:'])
  expect(source).toContain('\nsevrity»: SEV1'.replace('sevrity', '«sevrity'))
  expect(source.slice(source.lastIndexOf('---'))).toBe('---\n\n## Root cause\n\nText.\n')
})

test('marks around a text that needs quotes stand outside of them', () => {
  const source = toTestSource({ snippet: '', frontmatter: { facilitator: '«@team»', title: '@a «b»' } })
  expect(source).toContain('\nfacilitator: «"@team"»\n')
  expect(source).toContain('\ntitle: "@a «b»"\n')
})

test.each(['@team', 'no', 'a: b', 'a #b', "it's", '- x', '«[x»', '', ' x', 'x\ny'])(
  'the text %j is read back',
  (text) => {
    const { text: source } = readMarks(toTestSource({ snippet: '', frontmatter: { title: text } }))
    expect(yamlOf(source)).toMatchObject({ title: text.replaceAll(/[«»]/g, '') })
  },
)
