import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { retext } from 'retext'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { wordRule } from './testing/word-rule.ts'
import { toRemarkPlugin, toRetextPlugin, type PluginConfig, type RulePlugin } from './unified.ts'
import type { Root } from 'mdast'

const host = { now: () => 0 }
const rule = wordRule('wording-word', 'FOO', { levels: ['off', 'warn', 'error'], reads: 'prose' })
const plugin = toRemarkPlugin(rule, host)

function process(value: string, config?: PluginConfig<object>, use: RulePlugin<Root, object> = plugin): VFile {
  const file = new VFile({ path: 'content/postmortems/a.md', value })
  unified().use(remarkParse).use(use, config).use(remarkStringify).processSync(file)
  return file
}

function withStatus(status: string): string {
  return `---\ntitle: A\nstatus: ${status}\n---\n\nThe FOO.\n`
}

test('a message has all that a finding has', () => {
  const [message] = process(withStatus('published'), 'error').messages
  expect(message).toMatchObject({
    source: 'afterword',
    ruleId: 'wording-word',
    reason: 'Unexpected `FOO`, expected another word',
    note: 'Take another word.',
    url: '/rules/wording-word/',
    actual: 'FOO',
    line: 6,
    column: 5,
    place: { start: { line: 6, column: 5, offset: 40 }, end: { line: 6, column: 8, offset: 43 } },
    fatal: true,
  })
})

const grades = [
  { name: 'by status: published', status: 'published', config: undefined, fatal: [true] },
  { name: 'by status: in review', status: 'in-review', config: undefined, fatal: [false] },
  { name: 'by status: draft', status: 'draft', config: undefined, fatal: [] },
  { name: 'by status, with options', status: 'published', config: {}, fatal: [true] },
  { name: 'a warning', status: 'published', config: 'warn', fatal: [false] },
  { name: 'an error in a draft', status: 'draft', config: ['error', {}], fatal: [true] },
  { name: 'off', status: 'published', config: 'off', fatal: [] },
] as const

test.each(grades)('severity: $name', ({ status, config, fatal }) => {
  const given = typeof config === 'object' && 'length' in config ? [...config] : config
  // The cast turns the frozen table row into the mutable tuple that unified asks for.
  expect(process(withStatus(status), given as PluginConfig<object>).messages.map((message) => message.fatal)).toEqual(
    fatal,
  )
})

test('other messages of the file are left alone', () => {
  const file = new VFile({ value: 'FOO' })
  file.message('another')
  unified().use(remarkParse).use(plugin).use(remarkStringify).processSync(file)
  expect(file.messages[0]).toMatchObject({ reason: 'another', fatal: false })
})

test('directives count', () => {
  const value = '<!-- afterword-disable-next-line wording-word -- quoted from the vendor -->\nFOO\n\nFOO\n'
  expect(process(value, 'warn').messages.map(({ line }) => line)).toEqual([4])
})

test('a changed text is read again', () => {
  const file = new VFile({ value: 'FOO' })
  const processor = unified().use(remarkParse).use(plugin, 'warn').use(remarkStringify)
  processor.processSync(file)
  file.value = 'BAR'
  processor.processSync(file)
  expect(file.messages).toHaveLength(1)
})

test('plugins have the name that unified uses to tell them apart', () => {
  expect(plugin.name).toBe('afterword:wording-word')
})

test('in a stock retext pipeline', () => {
  const file = retext().use(toRetextPlugin(rule, host), 'warn').processSync('The FOO failed.')
  expect(file.messages.map(String)).toEqual(['1:5-1:8: Unexpected `FOO`, expected another word'])
})
