import { expect, test } from 'vitest'
import { formatStylish } from './stylish.ts'
import { testFinding, testResult } from './test-finding.ts'

const plain = (text: string) => text
const palette = { red: plain, yellow: plain, green: plain, cyan: plain, dim: plain, bold: plain, underline: plain }
const context = { shortPath: (path: string) => path.replace('/repo/', ''), palette, width: 80 }

test('groups by file; advice and link stand where a rule first occurs', () => {
  const findings = [
    testFinding({
      severity: 'error',
      evidence: '`a bug` stands alone',
      expected: ['a missing null check in `router`'],
      fix: [{ span: { start: 1, end: 2 }, text: '' }],
    }),
    testFinding({ line: 12, column: 1 }),
  ]
  const suppressed = [{ finding: testFinding(), reason: 'why' }]
  const results = [testResult('/repo/a.mdx', findings, { suppressed }), testResult('/repo/b.mdx', [])]
  expect(formatStylish(results, context)).toMatchInlineSnapshot(`
    "a.mdx
          3:5  error Unexpected \`a bug\`, expected the mechanism
               seen  \`a bug\` stands alone
               try   a missing null check in \`router\`
               why   Name the component and the condition.
               rule  cause-vague  afterword explain cause-vague
         12:1  warn  Unexpected \`a bug\`, expected the mechanism
               rule  cause-vague

    ✖ 1 error, 1 warning in 1 of 2 files, 1 suppressed with a reason
      1 can be fixed with --fix
      1 with a rewrite to choose from
    "
  `)
})

test('says so when there is nothing to say', () => {
  expect(formatStylish([testResult('/repo/a.mdx', [])], context)).toBe('✔ 1 file, no findings\n')
})

test('what concerns the run itself is said below the file', () => {
  const results = [testResult('/repo/a.mdx', [], { notices: ['The text seems to be written in `de`'] })]
  expect(formatStylish(results, context)).toBe(
    'a.mdx\n           The text seems to be written in `de`\n\n✔ 1 file, no findings\n',
  )
})

test('long messages are wrapped under themselves', () => {
  const message = 'Unexpected words that go on and on until the terminal ends, expected fewer of them in one line'
  const lines = formatStylish([testResult('/repo/a.mdx', [testFinding({ message })])], context).split('\n')
  expect(lines[1]).toBe('      3:5  warn  Unexpected words that go on and on until the terminal ends,')
  expect(lines[2]).toBe('                 expected fewer of them in one line')
})

test('a document cannot write to the terminal', () => {
  const finding = testFinding({ message: '\u001B[2Jgone', evidence: '\u001B]0;title\u0007', expected: ['\r'] })
  const text = formatStylish([testResult('/repo/\u001B[31m.mdx', [finding])], context)
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
})
