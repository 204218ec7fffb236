import { describe, expect, test } from 'vitest'
import { parseDocument } from '#model/parse'
import { ContentError, refusal } from './content-error.ts'
import { renderDocument, type RenderOptions } from './render-document.ts'

const options: RenderOptions = {
  audience: 'internal',
  base: '/',
  runbooks: new Set(['stop-it']),
  mermaidCache: '/nowhere',
  tolerant: false,
}

const frontmatter = `---
title: Assistant quoted a withdrawn policy
started: 2026-03-02T09:14:00Z
resolved: 2026-03-02T13:26:00Z
evidence:
  - { id: E1, kind: log, title: Retrieval log, source: evidence/log.txt }
  - { id: E2, kind: page, title: Status page, source: "https://www.example.org/status" }
---

`

const parse = (body: string, path = 'content/postmortems/x.mdx') => parseDocument(frontmatter + body, path)
const html = async (body: string, overrides: Partial<RenderOptions> = {}, path?: string) =>
  (await renderDocument(parse(body, path), { ...options, ...overrides })).html

describe('text', () => {
  test.each([
    ['a reference', 'Seen in the log [E1].', '<a class="evidence-ref" href="#E1" aria-label="Evidence E1">E1</a>'],
    ['two references', 'Seen [E1, E2].', 'href="#E2"'],
    ['a reference to nothing', 'Seen [E9].', '<span class="evidence-ref">E9</span>'],
    ['a gap', 'It cost [TBD: how much — from finance].', '<mark class="gap">TBD: how much — from finance</mark>'],
    ['a heading with an address', '## What we saw', '<h2 id="what-we-saw">What we saw'],
    ['a first-level heading steps down', '# Title', '<h2 id="title">'],
    ['a safe address', '[report](https://example.org/a)', '<a href="https://example.org/a" rel="external">report</a>'],
    ['another document', '[before](2025-01-01-before/index.mdx)', 'href="/postmortems/2025-01-01-before/"'],
    ['a file of the repository', '[log](evidence/log.txt)', '<p>log</p>'],
    ['a picture is named, not loaded', '![chart](https://example.org/c.png)', 'Picture: chart'],
    ['code', '```json\n{"a": 1}\n```', '<span class="token-'],
    ['code of an unknown language', '```nolang\na < b\n```', '<code>a &#x3C; b</code>'],
  ])('%s', async (_name, body, expected) => {
    expect(await html(body)).toContain(expected)
  })

  test('two headings of one name have two addresses', async () => {
    const { toc } = await renderDocument(parse('## Notes\n\n## Notes\n'), options)
    expect(toc.map(({ id }) => id)).toEqual(['notes', 'notes-2'])
  })

  test('nothing carries a style attribute', async () => {
    expect(await html('| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n```js\nlet a = 1\n```\n')).not.toContain('style=')
  })
})

describe('a quote', () => {
  test.each([
    [
      'with role and evidence',
      '> it is flat\n> — on-call engineer, E1',
      '<footer>— on-call engineer, <a class="evidence-ref" href="#E1"',
    ],
    ['after a blank line', '> it is flat\n>\n> — on-call engineer', '<footer>— on-call engineer</footer>'],
    ['with a dash inside', '> flat — or so it seemed', '<p>flat — or so it seemed</p>'],
    ['with a dash behind code', '> `flat` — or so it seemed', '</code> — or so it seemed</p>'],
  ])('%s', async (_name, body, expected) => {
    expect(await html(body)).toContain(expected)
  })
})

describe('structured parts', () => {
  const timeline = `## Timeline

| Time (UTC) | Phase | Event | Source |
|---|---|---|---|
| 2026-03-02T09:00:00Z | context | **index:** rebuilt | E1 |
| 2026-03-02T09:14:00Z | detection | Seen | E2 |
`

  test('the timeline is drawn twice and keeps its table below', async () => {
    const result = await html(timeline)
    expect(result).toContain('diagram-wide')
    expect(result).toContain('diagram-narrow')
    expect(result.indexOf('<details class="as-text">')).toBeGreaterThan(result.indexOf('diagram-narrow'))
    expect(result).toContain('data-label="Source"')
  })

  test('a component places the drawing elsewhere, once', async () => {
    const result = await html(`<Timeline/>\n\n${timeline}`)
    expect(result.match(/drawing-timeline/g)).toHaveLength(1)
    expect(result.indexOf('drawing-timeline')).toBeLessThan(result.indexOf('<h2'))
  })

  test('an action is state, text and facts, with its markup', async () => {
    const result = await html(
      '## Action items\n\n- [x] [P0] Guard `prod` — Owner: @a — Due: 2026-03-12 — Verification: `test` fails [E1] — Type: prevent — Proof: E2\n',
    )
    expect(result).toContain('<li class="action" id="A1" data-state="done">')
    expect(result).toContain('Guard <code>prod</code>')
    expect(result).toContain('<dt>Type</dt> <dd>Prevent</dd>')
    expect(result).toContain('<dt>Proof</dt> <dd><a class="evidence-ref" href="#E2"')
  })

  test('an assumption shows what it rests on', async () => {
    const result = await html('## Open questions\n\n- **Assumption:** It was the cache — Basis: E1 — Confirm: replay\n')
    expect(result).toContain('<strong>Assumption:</strong> It was the cache')
    expect(result).toContain('<dt>To confirm</dt> <dd>replay</dd>')
  })

  test('the ledger counts its citations', async () => {
    const { ledger } = await renderDocument(parse('Seen [E1]. Again [E1].'), options)
    expect(ledger).toMatchObject([
      { id: 'E1', place: 'evidence/log.txt', cited: 2 },
      { id: 'E2', place: 'example.org', href: 'https://www.example.org/status', cited: 0 },
    ])
  })
})

describe('components', () => {
  test.each([
    ['a duration', 'It took <Duration of="impact"/>.', '<span class="duration">4 h 12 min</span>'],
    ['evidence', 'Seen in <Evidence id="E1"/>.', 'href="#E1"'],
    ['an assumption', '<Assumption>\nIt was the cache\n</Assumption>', 'statement-assumption'],
    [
      'an assumption with its basis',
      '<Assumption basis="E1" confirm="replay">\nIt was the cache\n</Assumption>',
      '<dt>To confirm</dt> <dd>replay</dd>',
    ],
    ['an attribute that is listed', '<abbr title="mean time">MTT</abbr>', '<abbr title="mean time">MTT</abbr>'],
    ['safe HTML', 'Press <kbd>q</kbd>', '<kbd>q</kbd>'],
    ['a part for these readers', '<Audience only="internal">\nSecret\n</Audience>', 'Secret'],
  ])('%s', async (_name, body, expected) => {
    expect(await html(body)).toContain(expected)
  })

  test('a part for fewer readers is left out', async () => {
    expect(await html('<Audience only="internal">\nSecret\n</Audience>', { audience: 'public' })).not.toContain(
      'Secret',
    )
  })
})

describe('raw HTML of plain Markdown', () => {
  test.each([
    ['a kept pair', 'Press <kbd>q</kbd> now', '<kbd>q</kbd> now'],
    ['a listed attribute', '<abbr title="a &amp; b">AB</abbr>', '<abbr title="a &#x26; b">AB</abbr>'],
    ['a break', 'a<br>b', 'a<br>b'],
    ['a comment', 'a <!-- hidden --> b', '<p>a  b</p>'],
  ])('%s', async (_name, body, expected) => {
    expect(await html(body, {}, 'content/postmortems/x.md')).toContain(expected)
  })

  test.each([
    ['an attribute', '<b onclick="go()">x</b>', 'onclick'],
    ['a script', 'a <script>alert(1)</script> b', '<script'],
    ['a frame', '<iframe src="https://example.org"></iframe>', 'iframe'],
  ])('never %s', async (_name, body, forbidden) => {
    expect(await html(body, {}, 'content/postmortems/x.md')).not.toContain(forbidden)
  })
})

describe('what must not be shown is refused with its place', () => {
  test.each([
    ['an import', 'import fs from "fs"\n', 10],
    ['an expression', 'It was {process.exit(1)}\n', 10],
    ['an unknown element', '<Chart data="x"/>\n', 10],
    ['a script', '<script>alert(1)</script>\n', 10],
  ])('%s', (_name, body, line) => {
    const error = refusal(parse(body))
    expect(error).toBeInstanceOf(ContentError)
    expect(error?.message).toMatch(new RegExp(`^content/postmortems/x\\.mdx:${line}:\\d+ Unexpected`))
  })

  test('frontmatter that asks to be executed', () => {
    const error = refusal(parseDocument('---js\n{ title: "x" }\n---\n\nText\n', 'content/postmortems/x.mdx'))
    expect(error?.message).toMatch(/^content\/postmortems\/x\.mdx:1:\d+ Unexpected/)
  })

  test('not a draft with gaps and missing fields', () => {
    expect(refusal(parse('## Timeline\n\n[TBD]\n'))).toBeUndefined()
  })
})

describe('a procedure', () => {
  const runbook = 'content/runbooks/x.mdx'
  test.each([
    [
      'labels in a nested list',
      '## Steps\n\n1. Run `a`.\n   - Expect: `b` within 10 s.\n   - If not: call L2.\n',
      '<div class="step-fact step-expect"><b>Expect</b> <span><code>b</code> within 10 s.</span></div>',
    ],
    [
      'labels behind the action',
      '## Steps\n\n1. Run it. Expect: *green*. If not: stop.\n',
      '<b>If not</b> <span>stop.</span>',
    ],
    ['steps in a numbered list', '## Steps\n\n1. Run it.\n', '<ol class="list-steps">'],
    ['a label above code', '## Steps\n\n### 1. Run it\n\nExpect:\n\n```\nok\n```\n', '<b>Expect</b> <span></span>'],
    [
      'no labels in prose',
      '## Undo\n\nSee whether it works. Expect: yes.\n',
      '<p>See whether it works. Expect: yes.</p>',
    ],
    [
      'the bare name of a runbook',
      '## Steps\n\n1. Go to `stop-it`.\n',
      '<a href="/runbooks/stop-it/"><code>stop-it</code></a>',
    ],
    ['a link to another one', '[it](stop-it.mdx#undo)', 'href="/runbooks/stop-it/#undo"'],
    ['a link to an incident', '[it](../postmortems/2026-a/index.mdx)', 'href="/postmortems/2026-a/"'],
    ['a link to a report', '[it](../learning-reports/2026-a.mdx)', 'href="/reports/2026-a/"'],
  ])('%s', async (_name, body, expected) => {
    expect(await html(body, {}, runbook)).toContain(expected)
  })

  test('a postmortem keeps its labels as they are', async () => {
    expect(await html('- Look. Expect: nothing.')).not.toContain('step-fact')
  })

  test('metrics stand by layer', async () => {
    const table = '| Layer | Metric |\n|---|---|\n| Model | a |\n| Model | b |\n| Business | c |\n'
    const page = await html(`## Key metrics\n\n${table}`, {}, 'content/operations/x.mdx')
    expect(page.match(/<th scope="rowgroup"[^>]*>[^<]*/g)).toEqual([
      '<th scope="rowgroup" colspan="1">Model',
      '<th scope="rowgroup" colspan="1">Business',
    ])
    expect(page).not.toContain('>Layer<')
  })

  test('an alert leads to its runbook', async () => {
    const table = '| Alert | Runbook |\n|---|---|\n| A | stop-it |\n| B | none |\n'
    const page = await html(`## Alerts\n\n${table}`, {}, 'content/operations/x.mdx')
    expect(page).toContain('<a href="/runbooks/stop-it/">stop-it</a>')
    expect(page).toContain('>none</td>')
  })
})
