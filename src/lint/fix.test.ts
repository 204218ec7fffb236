import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, applyFixes, fixSource } from './fix.ts'
import type { Edit, Finding } from './rule.ts'

function finding(...fix: readonly (readonly [start: number, end: number, text: string])[]): Finding {
  return {
    ruleId: 'wording-test',
    severity: 'warn',
    messageId: 'word',
    message: 'Unexpected word, expected another',
    note: '',
    url: '',
    span: { start: 0, end: 0 },
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    fix: fix.map(([start, end, text]): Edit => ({ span: { start, end }, text })),
  }
}

const cases = [
  { name: 'two places', findings: [finding([4, 5, 'E']), finding([0, 1, 'A'])], output: 'AbcdE', applied: 2 },
  {
    name: 'overlapping ones: the first',
    findings: [finding([1, 3, 'X']), finding([2, 4, 'Y'])],
    output: 'aXde',
    applied: 1,
  },
  {
    name: 'touching ones wait for the next pass',
    findings: [finding([0, 1, 'X']), finding([1, 2, 'Y'])],
    output: 'Xbcde',
    applied: 1,
  },
  {
    name: 'a fix of several edits as a whole',
    findings: [finding([3, 4, 'D'], [0, 1, 'A'])],
    output: 'AbcDe',
    applied: 1,
  },
  {
    name: 'two insertions at one place: the first',
    findings: [finding([2, 2, 'X']), finding([2, 2, 'Y'])],
    output: 'abXcde',
    applied: 1,
  },
  { name: 'edits outside the text are refused', findings: [finding([3, 9, 'X'])], output: 'abcde', applied: 0 },
  {
    name: 'edits that overlap themselves are refused',
    findings: [finding([0, 2, 'X'], [1, 3, 'Y'])],
    output: 'abcde',
    applied: 0,
  },
  { name: 'findings without a fix', findings: [finding()], output: 'abcde', applied: 0 },
]

test.each(cases)('$name', ({ findings, output, applied }) => {
  expect(applyFixes('abcde', findings)).toEqual({ output, applied })
})

test('repeats until nothing changes', () => {
  const lint = (source: string) =>
    source.includes('aa') ? [finding([source.indexOf('aa'), source.indexOf('aa') + 2, 'a'])] : []
  expect(fixSource('aaaa', lint)).toEqual({ output: 'a', applied: 3 })
})

test('stops when fixes undo each other', () => {
  const lint = (source: string) => [finding([0, 1, source === 'a' ? 'b' : 'a'])]
  expect(fixSource('a', lint)).toEqual({ output: 'b', applied: 1 })
})

test('stops after ten passes', () => {
  expect(fixSource('', (source) => [finding([source.length, source.length, 'x'])])).toEqual({
    output: 'x'.repeat(10),
    applied: 10,
  })
})

test('edits change their own places only', () => {
  // At least one letter between two edits: where they touch, none comes first.
  const gap = fc.tuple(fc.string({ minLength: 1 }), fc.string(), fc.string())
  fc.assert(
    fc.property(fc.array(gap), fc.string(), (gaps, tail) => {
      const source = gaps.map(([before, seen]) => before + seen).join('') + tail
      let offset = 0
      const edits = gaps.map(([before, seen, text]): Edit => {
        const start = offset + before.length
        offset = start + seen.length
        return { span: { start, end: offset }, text }
      })
      expect(applyEdits(source, edits.toReversed())).toBe(gaps.map(([before, , text]) => before + text).join('') + tail)
    }),
  )
})
