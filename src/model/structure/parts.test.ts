import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '#model/document'
import { parseDocument } from '#model/parse'
import type { Factor, FaultNode, Why } from '#model/structure-types'

function read(source: string, format = 'mdx'): ParsedDocument {
  return parseDocument(source, `content/postmortems/x.${format}`)
}

describe('factors', () => {
  function outline({ category, label, text, evidence, causes }: Factor): string {
    const head = `${category ?? '-'} | ${label?.text ?? '-'} | ${text.text} | ${evidence.join(' ')}`
    return causes.length === 0 ? head : `${head} > ${causes.map(outline).join(' ; ')}`
  }
  it.each([
    [
      'the grammar',
      '- **Testing gap:** No harness covers refunds. [E9]',
      'testing-gap | Testing gap | No harness covers refunds. | E9',
    ],
    [
      'a colon outside',
      '- **Process & communication**: Two teams own it',
      'process-and-communication | Process & communication | Two teams own it | ',
    ],
    ['a dash', '- **Data fragility** — Nulls pass', 'data-fragility | Data fragility | Nulls pass | '],
    ['an unknown label', '- **Weather:** It rained', '- | Weather | It rained | '],
    ['a plain label', '- Testing gaps: None tested', 'testing-gap | Testing gaps | None tested | '],
    ['no label', '- Note: none tested [E1]', '- | - | Note: none tested | E1'],
    ['bold inside a sentence', '- **Nobody** tested', '- | - | Nobody tested | '],
    ['only a label', '- **External**', 'external | External |  | '],
    [
      'sub-causes',
      '- **External:** The vendor\n  - changed its API [E2]\n    - without notice\n  - and its limits',
      'external | External | The vendor |  > - | - | changed its API | E2 > - | - | without notice |  ; - | - | and its limits | ',
    ],
  ])('%s', (_name, list, expected) => {
    expect(read(`## Contributing factors\n\n${list}`).factors.map(outline)).toEqual([expected])
  })
})

describe('five whys', () => {
  function outline({ question, answer, evidence, children }: Why): string {
    const head = `${question.text} | ${answer?.text ?? '-'} | ${evidence.join(' ')}`
    return children.length === 0 ? head : `${head} > ${children.map(outline).join(' ; ')}`
  }
  it.each([
    [
      'the grammar',
      '1. Why did it cite it? — Retrieval ranked it first. [E4]',
      'Why did it cite it? | Retrieval ranked it first. | E4',
    ],
    ['bold question', '1. **Why did it?** Because of this', 'Why did it? | Because of this | '],
    ['no question mark', '1. Why it failed — a limit', 'Why it failed | a limit | '],
    ['no answer', '1. Why did it fail?', 'Why did it fail? | - | '],
    ['an answer of its own', '1. Why did it fail?\n\n   A limit. [E1]', 'Why did it fail? | A limit. | E1'],
    ['branches', '1. Why? — a\n   - Why a? — b\n   - Why else? — c', 'Why? | a |  > Why a? | b |  ; Why else? | c | '],
  ])('%s', (_name, list, expected) => {
    expect(read(`## Five whys\n\n${list}`).whys.map(outline)).toEqual([expected])
  })
})

describe('fault tree', () => {
  function outline({ gate, text, children }: FaultNode): string {
    const head = `${gate ?? '-'} ${text.text}`
    return children.length === 0 ? head : `${head} (${children.map(outline).join(', ')})`
  }
  it.each([
    [
      '- AND: Wrong data shown [E1]\n  - Cancelled\n  - OR: Reused\n    - by pool\n    - by cache',
      'and Wrong data shown (- Cancelled, or Reused (- by pool, - by cache))',
    ],
    ['- **OR:** Either\n  - a', 'or Either (- a)'],
    ['- AND\n  - a', 'and  (- a)'],
    ['- ANDROID devices', '- ANDROID devices'],
    ['- Or maybe not', '- Or maybe not'],
  ])('%s', (list, expected) => {
    expect(read(`## Fault tree\n\n${list}`).faultTree.map(outline)).toEqual([expected])
  })

  it('is cut at a depth that nobody writes', () => {
    const list = Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth * 2)}- n`).join('\n')
    expect(() => read(`## Fault tree\n\n${list}`).faultTree).not.toThrow()
  })
})

describe('tables', () => {
  it('reads impact, hypotheses and the analysis, columns in any order', () => {
    const document = read(
      [
        '## Impact\n\n| Source | Metric | Value |\n|---|---|---|\n| E1 | Chats | 1,840 of 61,200 |\n| | | |',
        '## Hypotheses\n\n| Hypothesis | Test | Result |\n|---|---|---|\n| Stale index | Rebuild | refuted |',
        '## AI analysis\n\n| Dimension | Finding | Evidence |\n|---|---|---|\n| model | Ruled out | E1 |',
      ].join('\n\n'),
    )
    expect(document.impact).toMatchObject([
      { measure: { text: 'Chats' }, value: { text: '1,840 of 61,200' }, source: { text: 'E1' } },
    ])
    expect(document.hypotheses).toMatchObject([
      { hypothesis: { text: 'Stale index' }, test: { text: 'Rebuild' }, result: { text: 'refuted' } },
    ])
    expect(document.aiAnalysis).toMatchObject([
      { dimension: { text: 'model' }, finding: { text: 'Ruled out' }, evidence: { text: 'E1' } },
    ])
  })

  it('leaves tables of other columns alone', () => {
    expect(read('## Impact\n\n| Region | Users |\n|---|---|\n| EU | 12 |').impact).toEqual([])
  })
})

describe('quotes', () => {
  it.each<readonly [source: string, text: string, role: string | undefined, evidence: readonly string[]]>([
    ['> panel is flat\n> — on-call engineer, E4', 'panel is flat', 'on-call engineer', ['E4']],
    ['> first\n> second\n>\n> third\n> -- support [E4, E5]', 'first second\nthird', 'support', ['E4', 'E5']],
    ['> panel is flat\n>\n> — E4', 'panel is flat', undefined, ['E4']],
    ['> panel is flat — really', 'panel is flat — really', undefined, []],
  ])('%s', (source, text, role, evidence) => {
    const [quote] = read(source).quotes
    expect(quote?.text.text).toBe(text)
    expect(quote?.role?.text).toBe(role)
    expect(quote?.evidence).toEqual(evidence)
  })

  it('takes nested quotes as one and a note as none', () => {
    expect(read('> a\n>\n> > b\n> > — x, E1').quotes).toMatchObject([{ text: { text: 'a\nb' }, evidence: ['E1'] }])
    expect(read('> [!NOTE]\n> mind the gap', 'md').quotes).toEqual([])
  })
})

describe('evidence', () => {
  it('reads the ledger', () => {
    const source =
      '---\nevidence:\n  - id: E1\n    kind: chat\n    captured: 2026-03-02T10:00:00Z\n  - kind: log\n---\n'
    expect(read(source).evidence).toMatchObject([{ id: 'E1', kind: 'chat', captured: { precision: 'instant' } }])
  })

  it('finds each citation with its place', () => {
    const source = [
      'Refusals rose [E2, E3]; see <Evidence id="E4"/> and the E9 port.',
      '| Time (UTC) | Event | Source |\n|---|---|---|\n| 09:14 | Deploy E8 | E5–E7 |',
      '- **Assumption:** x — Basis: E10 — Confirm: the log',
      '> flat\n> — on-call, E11',
    ].join('\n\n')
    const { evidenceReferences } = read(source)
    expect(evidenceReferences.map(({ id }) => id)).toEqual(['E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E10', 'E11'])
    expect(evidenceReferences.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      'E2',
      'E3',
      '<Evidence id="E4"/>',
      'E5',
      'E5–E7',
      'E7',
      'E10',
      'E11',
    ])
  })
})

describe('assumptions', () => {
  it.each([
    [
      '- **Assumption:** the vendor came first — Basis: E3 — Confirm: vendor changelog',
      'the vendor came first | E3 | vendor changelog',
    ],
    ['**Assumption:** the vendor came first [E3]', 'the vendor came first | - | -'],
    [
      'It failed. <Assumption basis="E3">The vendor came first — Confirm: changelog</Assumption>',
      'The vendor came first | E3 | changelog',
    ],
    ['<Assumption>\nThe vendor came first\n</Assumption>', 'The vendor came first | - | -'],
  ])('%s', (source, expected) => {
    const read_ = read(source).assumptions.map(
      ({ text, basis, confirm }) => `${text.text} | ${basis?.text ?? '-'} | ${confirm?.text ?? '-'}`,
    )
    expect(read_).toEqual([expected])
  })

  it('is not the word', () => {
    expect(read('Assumptions: none were made').assumptions).toEqual([])
  })
})

describe('gaps', () => {
  it.each<readonly [source: string, span: string, missing: string | undefined, from: string | undefined]>([
    [
      'x [TBD: gateway log 09:00–10:00 — from @team-gateway] y',
      '[TBD: gateway log 09:00–10:00 — from @team-gateway]',
      'gateway log 09:00–10:00',
      '@team-gateway',
    ],
    ['[TBD]', '[TBD]', undefined, undefined],
    ['[TBD: **who** was called]', '[TBD: **who** was called]', 'who was called', undefined],
    ['[TBD: log [E3] — from ops]', '[TBD: log [E3] — from ops]', 'log [E3]', 'ops'],
    ['[TBD]\n\n[TBD]: https://x.example', '[TBD]', undefined, undefined],
    ['---\nstarted: "[TBD: start — from @a]"\n---\n', '[TBD: start — from @a]', 'start', '@a'],
  ])('%s', (source, span, missing, from) => {
    const [gap, ...more] = read(source).gaps
    expect(more).toEqual([])
    expect(gap && source.slice(gap.span.start, gap.span.end)).toBe(span)
    expect(gap?.missing).toBe(missing)
    expect(gap?.from).toBe(from)
  })

  it.each(['`[TBD]`', '> [TBD]', 'what is TBD', '```\n[TBD]\n```'])('not in %s', (source) => {
    expect(read(source).gaps).toEqual([])
  })
})

describe('checked statements', () => {
  it('names the kinds and the evidence', () => {
    const source = 'Checked, none found: model, prompt, tool schemas, weather and feature pipeline [E3]. More.'
    const [statement] = read(source).checked
    expect(statement).toMatchObject({ kinds: ['model', 'prompt', 'tool-schema', 'feature-pipeline'], evidence: ['E3'] })
  })

  it('has the sources of its timeline row', () => {
    const row = '| 2026-03-02 09:00 | context | Checked, none found: model, index | E3 |'
    const source = `## Timeline\n\n| Time (UTC) | Phase | Event | Source |\n|---|---|---|---|\n${row}\n`
    expect(read(source).checked).toMatchObject([{ kinds: ['model', 'index'], evidence: ['E3'] }])
  })
})

describe('fences and directives', () => {
  it('finds mermaid fences', () => {
    expect(read('```mermaid\ngraph LR\n```\n\n```js\nx\n```').mermaid).toMatchObject([{ source: 'graph LR' }])
  })

  it.each<readonly [source: string, format: string, directive: object]>([
    [
      '{/* afterword-disable-next-line wording-blame -- the vendor says so */}',
      'mdx',
      { action: 'disable-next-line', rules: ['wording-blame'], reason: 'the vendor says so' },
    ],
    [
      '<!-- afterword-disable a, b c -- why -- really -->',
      'md',
      { action: 'disable', rules: ['a', 'b', 'c'], reason: 'why -- really' },
    ],
    ['<!-- afterword-enable -->', 'md', { action: 'enable', rules: [], reason: '' }],
    [
      'text {/* afterword-disable action-vague */} more',
      'mdx',
      { action: 'disable', rules: ['action-vague'], reason: '' },
    ],
  ])('%s', (source, format, directive) => {
    const { directives } = read(source, format)
    expect(directives).toMatchObject([directive])
    const [{ span } = { span: { start: 0, end: 0 } }] = directives
    expect(source.slice(span.start, span.end)).toMatch(/^(?:\{.*\}|<!--.*-->)$/)
  })

  it.each([
    '<!-- afterword-disabled x -->',
    '<!-- note: afterword-disable x -->',
    '`{/* afterword-disable */}`',
    '<!-- afterword-disable',
  ])('not %s', (source) => {
    expect(read(source, 'md').directives).toEqual([])
  })
})
