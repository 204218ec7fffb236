import { expect, test } from 'vitest'
import { checkRuleId, ruleFiles } from './template.ts'

test.each([
  { id: 'wording-blame', problem: undefined },
  { id: 'ops-slo2-burn', problem: undefined },
  { id: 'Blame', problem: 'Unexpected id `Blame`, expected `<group>-<construct>` in lower case' },
  { id: '../escape', problem: 'Unexpected id `../escape`, expected `<group>-<construct>` in lower case' },
  { id: 'wording', problem: 'Unexpected id `wording`, expected `<group>-<construct>` in lower case' },
  { id: 'toString-x', problem: 'Unexpected id `toString-x`, expected `<group>-<construct>` in lower case' },
  {
    id: 'blame-person',
    problem:
      'Unexpected group `blame`, expected one of frontmatter, timeline, cause, action, wording, evidence, ai, privacy, library, runbook, gameday, ops, report',
  },
])('$id', ({ id, problem }) => {
  expect(checkRuleId(id)).toBe(problem)
})

test('a rule of the library compares documents', () => {
  const files = new Map(ruleFiles('library-age'))
  expect(files.get('rule.ts')).toContain("defineLibraryRule({\n  id: 'library-age',")
  expect(files.get('rule.test.ts')).toContain('testLibraryRule(rule')
})

test('a new rule has its id, its category and its three files', () => {
  const files = new Map(ruleFiles('gameday-abort'))
  expect([...files.keys()]).toEqual(['rule.ts', 'rule.test.ts', 'rule.md'])
  expect(files.get('rule.ts')).toContain("id: 'gameday-abort',\n  meta: {\n    category: 'operations',")
})
