import { expect, test } from 'vitest'
import type { Finding } from '#lint/rule'
import type { FileResult } from '#report/file-result'
import type { Reply } from './protocol.ts'
import { createDecoder, createEncoder } from './wire.ts'

const finding = (ruleId: string, line: number): Finding => ({
  ruleId,
  severity: 'warn',
  messageId: 'any',
  message: `Unexpected ${line}, expected another`,
  note: `Note of ${ruleId}.`,
  url: `https://docs.example/${ruleId}/`,
  span: { start: line, end: line },
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
})

const [first, second, third] = [finding('one', 1), finding('one', 2), finding('two', 3)]
const result = (path: string, rest: Partial<FileResult> = {}): FileResult => ({
  path,
  findings: [],
  suppressed: [],
  notices: [],
  ...rest,
})

const replies: readonly Reply[] = [
  { kind: 'ready' },
  { kind: 'refused', message: 'no' },
  { kind: 'result', result: result('a', { findings: [first, second] }), milliseconds: 1 },
  { kind: 'result', result: result('b', { suppressed: [{ finding: third, reason: 'quoted' }] }), milliseconds: 1 },
  // The comparison hides one finding of `a`, adds one, and speaks of a file that was not sent before.
  {
    kind: 'compared',
    results: [
      result('a', { findings: [second, third], suppressed: [{ finding: first, reason: 'known' }] }),
      result('c', { findings: [finding('three', 4)] }),
    ],
  },
]

test('what is read is what was written', () => {
  const [encode, decode] = [createEncoder(), createDecoder()]
  expect(replies.map((reply) => decode(encode(reply)))).toEqual(replies)
})

test('a note is sent once, and a finding that is compared is not sent again', () => {
  const encode = createEncoder()
  const lines = replies.map(encode)
  expect(lines.join('\n').split(first.note)).toHaveLength(2)
  expect(lines.join('\n').split(first.message)).toHaveLength(2)
})

test.each([
  ['no JSON', '{"kind":"result"'],
  [
    'a note that was never sent',
    '{"kind":"compared","results":[{"path":"a","findings":[{"note":3}],"suppressed":[]}]}',
  ],
  ['a finding that was never sent', '{"kind":"compared","results":[{"path":"a","findings":[0],"suppressed":[]}]}'],
])('refuses %s', (_name, line) => {
  expect(() => createDecoder()(line)).toThrow(/JSON|Unexpected reference/)
})
