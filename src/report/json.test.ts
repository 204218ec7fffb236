import { expect, test } from 'vitest'
import { type EslintResult, formatJson } from './json.ts'
import { testFinding, testResult } from './test-finding.ts'

function read(...results: Parameters<typeof formatJson>[0]): EslintResult[] {
  return JSON.parse(formatJson(results))
}

test('a finding has the fields of ESLint and ours', () => {
  const finding = testFinding({ evidence: 'no mechanism follows', expected: ['a null check was missing'] })
  expect(read(testResult('/repo/a.mdx', [finding]))[0]?.messages[0]).toEqual({
    ruleId: 'cause-vague',
    severity: 1,
    message: 'Unexpected `a bug`, expected the mechanism',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 10,
    messageId: 'vague',
    suggestions: [
      { desc: 'Replace with `a null check was missing`', fix: { range: [10, 15], text: 'a null check was missing' } },
    ],
    note: 'Name the component and the condition.',
    url: '/rules/cause-vague/',
    evidence: 'no mechanism follows',
  })
})

test('counts by level and by fix', () => {
  const fix = [{ span: { start: 0, end: 1 }, text: 'x' }]
  const findings = [testFinding(), testFinding({ severity: 'error', fix }), testFinding({ fix })]
  expect(read(testResult('/repo/a.mdx', findings))[0]).toMatchObject({
    errorCount: 1,
    warningCount: 2,
    fixableErrorCount: 1,
    fixableWarningCount: 1,
    fatalErrorCount: 0,
  })
})

test.for([
  { name: 'one edit', edits: [[4, 7, 'YY']] as const, fix: { range: [4, 7], text: 'YY' } },
  {
    name: 'several edits, in any order, become one',
    edits: [
      [6, 7, 'Z'],
      [1, 2, ''],
    ] as const,
    fix: { range: [1, 7], text: '2345Z' },
  },
])('fix of $name', ({ edits, fix }) => {
  const finding = testFinding({ fix: edits.map(([start, end, text]) => ({ span: { start, end }, text })) })
  expect(read(testResult('/repo/a.mdx', [finding], { source: '0123456789' }))[0]?.messages[0]?.fix).toEqual(fix)
})

test('what a directive hides is told with its reason', () => {
  const suppressed = [{ finding: testFinding(), reason: 'quoted from the vendor' }]
  const [result] = read(testResult('/repo/a.mdx', [], { suppressed }))
  expect(result?.messages).toEqual([])
  expect(result?.suppressedMessages[0]?.suppressions).toEqual([
    { kind: 'directive', justification: 'quoted from the vendor' },
  ])
})

test('any text stays valid JSON', () => {
  const message = '\u001B[31m"\\\u2028\uD800'
  expect(read(testResult('/a\nb.mdx', [testFinding({ message })]))[0]).toMatchObject({
    filePath: '/a\nb.mdx',
    messages: [{ message }],
  })
})
