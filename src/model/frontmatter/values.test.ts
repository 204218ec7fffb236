import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'

/** Problems of one field in the frontmatter of a document of a type. */
function problemsOf(folder: string, line: string): readonly string[] {
  const { problems } = parseDocument(`---\ntitle: A\nstatus: draft\n${line}\n---\n`, `content/${folder}/a.mdx`)
  return problems.map(({ code }) => code)
}

describe('durations', () => {
  it.each(['60 s', '15 min', '1 h 30 min', '90min', '~4 min', '2.5 h', '5 days'])('%s is one', (written) => {
    expect(problemsOf('runbooks', `timeBudget: ${written}`)).toEqual([])
    expect(problemsOf('game-days', `detected: ${written}`)).toEqual([])
  })

  it.each(['quickly', '15', 'min', '1 h, at most', '15 minutes or so'])('%s is none', (written) => {
    expect(problemsOf('runbooks', `timeBudget: ${written}`)).toEqual(['bad-value'])
  })

  it('a drill may measure that something never came; a budget may not', () => {
    expect(problemsOf('game-days', 'mitigated: never')).toEqual([])
    expect(problemsOf('runbooks', 'timeBudget: never')).toEqual(['bad-value'])
  })
})

describe('periods', () => {
  it.each(['2026', '2026-Q1', '2026-H2', '2026-03', '2025-11 to 2026-03', '2021\u20132026', '2026-03-01/2026-03-14'])(
    '%s is one',
    (written) => {
      expect(problemsOf('learning-reports', `period: ${written}`)).toEqual([])
    },
  )

  it.each(['last quarter', '2026-Q5', 'Q1', '2026 until now'])('%s is none', (written) => {
    expect(problemsOf('learning-reports', `period: ${written}`)).toEqual(['bad-value'])
  })
})

describe('the other types', () => {
  it('take the fields of the content model', () => {
    expect(
      problemsOf('game-days', 'sources: [a]\nmode: staging\nverifies: ["a#A2"]\nevidence: [{id: E1, kind: log}]'),
    ).toEqual([])
    expect(problemsOf('operations', 'oncall: {primary: "@a", secondary: "@b", schedule: here}')).toEqual([])
    expect(problemsOf('runbooks', 'playbook: rollback\nrisk: destructive\nlastDrilled: 2026-03')).toEqual([])
  })

  it.each([
    ['runbooks', 'playbook: panic'],
    ['runbooks', 'owner: Sam'],
    ['game-days', 'result: passed'],
    ['game-days', 'verifies: [a]'],
    ['operations', 'oncall: "@a"'],
    ['learning-reports', 'sources: one'],
  ])('%s refuse %s', (folder, line) => {
    expect(problemsOf(folder, line)).toHaveLength(1)
  })
})
