import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'

function gameDayOf(body: string, more = '') {
  const { gameDay } = parseDocument(`---\ntitle: A\n${more}---\n\n${body}`, 'content/game-days/a.mdx')
  if (!gameDay) throw new Error('expected a game day')
  return gameDay
}

describe('game day', () => {
  it('has the fields of its frontmatter', () => {
    const { fields } = gameDayOf(
      '',
      'mode: staging\nverifies: ["2026-03-02-stale-index#A2"]\ndetected: 4 min\nmitigated: never\n',
    )
    expect(fields).toEqual({
      mode: 'staging',
      verifies: ['2026-03-02-stale-index#A2'],
      detected: '4 min',
      mitigated: 'never',
    })
  })

  it.each([
    ['labels', '**Abort criteria:** a ticket of a customer\n\n**Blast radius:** one staging cell'],
    ['items', '- Abort criteria: a ticket of a customer\n- Blast radius: one staging cell'],
    ['headings', '### Abort criteria\n\na ticket of a customer\n\n### Blast radius\n\none staging cell'],
    [
      'a table',
      '| What | Limit |\n|---|---|\n| Abort criteria | a ticket of a customer |\n| Blast radius | one staging cell |',
    ],
    ['labels above lists', '**Abort criteria**\n\n- a ticket of a customer\n\n**Blast radius**\n\n- one staging cell'],
  ])('reads safety from %s', (_, body) => {
    const { abortCriteria, blastRadius } = gameDayOf(`## Safety\n\n${body}\n`)
    expect(abortCriteria.map(({ text }) => text)).toEqual(['a ticket of a customer'])
    expect(blastRadius.map(({ text }) => text)).toEqual(['one staging cell'])
  })

  it('reads safety under a heading of its own name', () => {
    expect(gameDayOf('## Abort criteria\n\nA ticket.\n').abortCriteria).toHaveLength(1)
  })

  it.each([
    ['a table', '| Minute | Inject | Expect |\n|---|---|---|\n| 5 | Upload the file | it is rejected |'],
    ['a list', '1. Upload the file. Expect: it is rejected'],
  ])('reads the script from %s', (_, body) => {
    const [step] = gameDayOf(`## Script\n\n${body}\n`).script
    expect(step?.action.text).toMatch(/^Upload the file/)
    expect(step?.expect?.text).toBe('it is rejected')
  })
})
