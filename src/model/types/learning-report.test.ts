import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import { idOfAddress, idsIn } from './mentions.ts'

function reportOf(body: string) {
  const { report } = parseDocument(`---\ntitle: A\nperiod: 2026-Q1\n---\n\n${body}`, 'content/learning-reports/a.mdx')
  if (!report) throw new Error('expected a report')
  return report
}

const one = '[a](../postmortems/2026-03-02-one.mdx)'
const two = '[b](../postmortems/2026-03-09-two.mdx)'

describe('learning report', () => {
  it.each([
    ['headings', `### Trusted files\n\nSeen in ${one}.\n\nAnd in ${two}.\n\n### Slow\n\nText.`],
    ['items', `- **Trusted files:** ${one}\n  - also ${two}\n- **Slow:** no`],
    ['labelled paragraphs', `**Trusted files.** Seen in ${one} and ${two}.\n\n**Slow.** No.`],
    ['a table', `| Pattern | Incidents |\n|---|---|\n| Trusted files | ${one}, ${two} |\n| Slow | none |`],
  ])('reads patterns from %s', (_, body) => {
    const { patterns } = reportOf(`## Patterns across incidents\n\n${body}\n`)
    expect(patterns.map(({ title, documents }) => [title.text, documents])).toEqual([
      ['Trusted files', ['2026-03-02-one', '2026-03-09-two']],
      ['Slow', []],
    ])
  })

  it('knows the incidents that it links to, and where', () => {
    const body = `## What changed\n\nSee ${one}, [the runbook](../runbooks/back.mdx) and [elsewhere](https://example.org).\n`
    const { incidents } = reportOf(body)
    expect(incidents.map(({ id, span }) => [id, span.end - span.start])).toEqual([['2026-03-02-one', one.length]])
  })

  it('reads the glossary by its words', () => {
    expect(reportOf('## Glossary\n\n- **Canary:** a first small release\n').glossary[0]?.label?.text).toBe('Canary')
  })
})

describe('mentions', () => {
  it.each([
    ['../postmortems/2026-03-02-one.mdx', '2026-03-02-one'],
    ['2026-03-02-one/index.md#impact', '2026-03-02-one'],
    ['/library/2026-03-02-one/?x=1', '2026-03-02-one'],
    ['https://example.org/2026-03-02-one', undefined],
    ['#patterns', undefined],
  ])('%s leads to %s', (address, id) => {
    expect(idOfAddress(address)).toBe(id)
  })

  it('are ids in the text too, each once', () => {
    expect(idsIn({ text: 'as in 2026-03-02-one and 2026-03-02-one, on 2026-03-02', links: [] })).toEqual([
      '2026-03-02-one',
    ])
  })
})
