import { expect, test } from 'vitest'
import { formatGithub, formatGithubSummary } from './github.ts'
import { testFinding, testResult } from './test-finding.ts'

const context = { shortPath: (path: string) => path.replace('/repo/', '') }

test('annotates the exact words', () => {
  const finding = testFinding({ severity: 'error', evidence: 'no mechanism', expected: ['a missing null check'] })
  expect(formatGithub([testResult('/repo/content/a.mdx', [finding])], context)).toMatchInlineSnapshot(`
    "::error file=content/a.mdx,line=3,endLine=3,col=5,endColumn=10,title=afterword%3A cause-vague::Unexpected \`a bug\`, expected the mechanism%0ASeen: no mechanism%0AFor example: a missing null check%0AName the component and the condition.
    1 error, 0 warnings in 1 file
    "
  `)
})

test('a finding over several lines has no columns', () => {
  const text = formatGithub([testResult('/repo/a.mdx', [testFinding({ endLine: 4 })])], context)
  expect(text).toContain('line=3,endLine=4,title=')
})

test('a document cannot forge a command', () => {
  const message = 'a\n::set-output name=x::y\r%0A'
  const [command, ...rest] = formatGithub([testResult('/repo/a,b:c\n.mdx', [testFinding({ message })])], context)
    .trimEnd()
    .split('\n')
  expect(command).toContain('file=a%2Cb%3Ac%0A.mdx,')
  expect(command).toContain(String.raw`a\n::set-output name=x::y\r%250A`)
  expect(rest).toEqual(['0 errors, 1 warning in 1 file'])
})

test('the summary is a table without foreign markup', () => {
  const message = 'Unexpected `|`, <script>alert(1)</script> [x](y)'
  const summary = formatGithubSummary([testResult('/repo/a.mdx', [testFinding({ message })])], context)
  expect(summary).toContain('| Place | Level | Finding | Rule |')
  expect(summary).not.toContain('<script>')
  expect(summary).not.toContain('[x](y)')
  expect(summary.split('\n').filter((line) => line.startsWith('| a.mdx:3 |'))).toHaveLength(1)
})

test('a long summary ends with what it leaves out', () => {
  const findings = Array.from({ length: 205 }, () => testFinding())
  expect(formatGithubSummary([testResult('/repo/a.mdx', findings)], context)).toContain(
    'And 5 more; the log has them all.',
  )
})
