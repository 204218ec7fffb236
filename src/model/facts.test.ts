import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uniqueSlug } from '#site/render/headings.ts'
import { locateIn, toFacts } from './facts.ts'
import { headingIds } from './facts/anchors.ts'
import { mayName } from './facts/audience.ts'
import { directiveReach } from './facts/directive-reach.ts'
import { namedInCode, readLinks } from './facts/links.ts'
import { factsOfPath } from './facts/of-path.ts'
import { fragmentOf, isInside, resolvePath } from './facts/paths.ts'
import type { DocumentFacts } from './facts-types.ts'
import { parseDocument } from './parse.ts'

const path = 'content/postmortems/2026-03-02-stale-index.mdx'
const factsOf = (source: string, at = path) => toFacts(parseDocument(source, at))
const textAt = (source: string, { start, end }: { readonly start: number; readonly end: number }) =>
  source.slice(start, end)

const postmortem = `---
title: Stale answers
status: published
services: [chat]
related:
  - {id: 2025-11-03-older, as: recurrence-of, why: "A1 was not enough"}
  - nonsense
  - as: similar-to
    id: "2024-01-01-oldest"
evidence:
  - {id: E1, kind: log, source: evidence/log.txt}
  - {id: E2, kind: log, source: "https://example.org/log"}
reviewBy: 2027-03
---

## Root cause

As [in November](../postmortems/2025-11-03-older.mdx#root-cause) and [here](#e1), not [there](https://example.org/x.mdx).
The runbook \`rebuild-index\` was used.

## Root cause

[old]: <2024-01-01-oldest/index.mdx> "title"

## Contributing factors

- **Testing gap:** none
  - **Observability gap:** none
- **Testing gap:** again

## Action items

- [ ] [P0] Gate — Owner: @a — Due: 2026-04-01 — Verification: blocks
- [x] [P1] Test — Owner: @b — Due: 2026-04-02 — Verification: runs — Proof: E1
- [ ] [P2] Wait — Owner: @c — Due: 2026-04-03 — Verification: none — Accepted: retired
`

describe('facts of a postmortem', () => {
  const facts = factsOf(postmortem)

  test('relations with the places of id and word, whatever stands between', () => {
    expect(
      facts.relations.map(({ id, as, asSpan, why }) => [
        id.text,
        textAt(postmortem, id.span),
        as,
        textAt(postmortem, asSpan),
        why,
      ]),
    ).toEqual([
      ['2025-11-03-older', '2025-11-03-older', 'recurrence-of', 'recurrence-of', 'A1 was not enough'],
      ['2024-01-01-oldest', '"2024-01-01-oldest"', 'similar-to', 'similar-to', undefined],
    ])
  })

  test('factors once, nested ones too', () => {
    expect(facts.factors).toEqual(['testing-gap', 'observability-gap'])
  })

  test('actions with their state', () => {
    expect(facts.actions.map(({ id, state, proven, owner, priority }) => [id, state, proven, owner, priority])).toEqual(
      [
        ['A1', 'open', false, '@a', 'P0'],
        ['A2', 'done', true, '@b', 'P1'],
        ['A3', 'accepted', false, '@c', 'P2'],
      ],
    )
  })

  test('links and evidence inside the repository, resolved', () => {
    expect(facts.links.map((link) => [textAt(postmortem, link.span), link.path, link.fragment])).toEqual([
      ['../postmortems/2025-11-03-older.mdx#root-cause', 'content/postmortems/2025-11-03-older.mdx', 'root-cause'],
      ['#e1', path, 'e1'],
      ['2024-01-01-oldest/index.mdx', 'content/postmortems/2024-01-01-oldest/index.mdx', undefined],
    ])
    expect(facts.evidence.map((file) => [file.path, textAt(postmortem, file.span)])).toEqual([
      ['content/postmortems/evidence/log.txt', 'evidence/log.txt'],
    ])
    expect(facts.names).toEqual(['rebuild-index'])
  })

  test('anchors of headings, ledger and actions', () => {
    const headings = ['root-cause', 'root-cause-2', 'contributing-factors', 'action-items']
    expect(facts.anchors).toEqual([...headings, 'evidence', 'E1', 'E2', 'A1', 'A2', 'A3'])
  })

  test('places without the text', () => {
    const { locate } = parseDocument(postmortem, path)
    for (const offset of [-1, 0, 4, 100, postmortem.length, postmortem.length + 9, Number.NaN]) {
      expect(locateIn(facts)(offset)).toEqual(locate(offset))
    }
  })
})

test('sources and verified actions of a game day', () => {
  const source = '---\ntitle: Replay\nsources: [2026-03-02-a, 7]\nverifies: ["2026-03-02-a#A1"]\n---\n'
  const { sources, verifies } = factsOf(source, 'content/game-days/2026-05-04-replay.mdx')
  expect(sources.map(({ span }) => textAt(source, span))).toEqual(['2026-03-02-a'])
  expect(verifies.map(({ text, span }) => [text, textAt(source, span)])).toEqual([
    ['2026-03-02-a#A1', '"2026-03-02-a#A1"'],
  ])
})

test('runbooks in the table of alerts', () => {
  const source = '---\ntitle: S\n---\n\n## Alerts\n\n| Alert | Runbook |\n|---|---|\n| Slow | restart |\n'
  expect(factsOf(source, 'content/operations/search.mdx').names).toEqual(['restart'])
})

test('a path alone has the shape of facts', () => {
  const { unread, ...facts } = factsOfPath(path)
  expect(unread).toBe(true)
  expect(Object.keys(facts).toSorted()).toEqual(
    Object.keys(factsOf(''))
      .filter((key) => key !== 'unread')
      .toSorted(),
  )
  expect(facts.id).toBe('2026-03-02-stale-index')
})

test.each([
  { address: 'b.mdx', path: 'content/postmortems/b.mdx' },
  { address: './b.mdx?x#y', path: 'content/postmortems/b.mdx' },
  { address: '../runbooks/b%20c.mdx', path: 'content/runbooks/b c.mdx' },
  { address: '../../src/a.ts', path: 'src/a.ts' },
  { address: '../../../a', path: undefined },
  { address: '#a', path },
  { address: '?a', path },
  { address: 'b//c/', path: 'content/postmortems/b/c' },
  { address: '/content/runbooks/b.mdx', path: 'content/runbooks/b.mdx' },
  { address: '/runbooks/b/', path: 'content/runbooks/b' },
  { address: '/about/', path: undefined },
  { address: 'a%ZZ', path: undefined },
])('$address leads to $path', ({ address, path: expected }) => {
  expect(resolvePath(path, address)).toBe(expected)
})

test('an absolute path stays absolute', () => {
  expect(resolvePath('/repo/content/postmortems/a.mdx', '../runbooks/b.mdx')).toBe('/repo/content/runbooks/b.mdx')
  expect(resolvePath('/repo/content/postmortems/a.mdx', '../../../../b')).toBeUndefined()
})

test.each(['https://a.example', '//a.example/b', 'mailto:a@example.org', 'HTTP:x', ''])(
  '%s leads outside',
  (address) => {
    expect(isInside(address)).toBe(false)
  },
)

test.each([
  ['a#b', 'b'],
  ['a#', undefined],
  ['a', undefined],
  ['#%C3%A9', 'é'],
  ['#%', undefined],
])('the fragment of %s is %s', (address, expected) => {
  expect(fragmentOf(address)).toBe(expected)
})

test('ids of headings are those that the site gives', () => {
  const title = fc.constantFrom('A', 'a', 'A 2', 'A-2', 'a 3', '?', 'Root cause', 'é', '')
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const taken = new Set<string>()
      const expected = titles.map((text) => {
        const id = uniqueSlug(text, taken)
        taken.add(id)
        return id
      })
      expect(headingIds(titles)).toEqual(expected)
    }),
  )
})

test.each([
  ['public', 'public', true],
  ['public', undefined, false],
  [undefined, 'public', true],
  ['internal', 'restricted', false],
  ['restricted', 'internal', true],
] as const)('readers of %s may learn of %s: %s', (one, other, expected) => {
  const read = (audience: 'public' | 'internal' | 'restricted' | undefined) => ({
    meta: { other: {}, ...(audience && { audience }) },
  })
  expect(mayName(read(one), read(other))).toBe(expected)
})

describe('directives', () => {
  const reach = (source: string) => directiveReach(parseDocument(source, path)).map(({ from, line }) => [from, line])
  const reason = '-- some good reason'

  test('right below the frontmatter, one covers that too', () => {
    const source = `---\ntitle: A\n---\n\n{/* afterword-disable a ${reason} */}\n{/* afterword-disable b ${reason} */}\n\nText\n\n{/* afterword-disable c ${reason} */}\n`
    const end = source.lastIndexOf('*/}') + 3
    expect(reach(source)).toEqual([
      [0, undefined],
      [0, undefined],
      [end, undefined],
    ])
  })

  test('several for the next line mean the same one', () => {
    const source = `Text\n\n{/* afterword-disable-next-line a ${reason} */}\n{/* afterword-disable-next-line b ${reason} */}\n\nTarget\n`
    expect(reach(source).map(([, line]) => line)).toEqual([6, 6])
  })
})

describe('the signature', () => {
  const cause = (text: string, section = 'Root cause') => `---\ntitle: Stale answers\n---\n\n## ${section}\n\n${text}\n`
  const signature = (source: string) => factsOf(source).signature

  test('is the same for ever', () => {
    expect(signature(cause('The nightly export wrote an empty manifest, and the loader removed every passage.')))
      .toMatchInlineSnapshot(`
      {
        "cut": false,
        "terms": [
          244885527,
          377757916,
          807900047,
          1815710341,
          3240259972,
          3584525369,
          3837210267,
          3844533319,
          4282729641,
        ],
        "version": 2,
      }
    `)
  })

  test('knows no order of two words, no endings, no case and no small words', () => {
    const one = signature(cause('The Export failed.'))
    expect(signature(cause('Failing of these exports'))).toEqual(one)
    expect(one.terms).toHaveLength(2)
  })

  test.each([
    { name: 'code', text: 'It was `export failed manifest`.' },
    { name: 'a quotation', text: '> The export failed badly.' },
    { name: 'a stated gap', text: '[TBD: why the export failed — from @team]' },
    { name: 'a heading', text: '### Export failed badly' },
    { name: 'a prompt of the template', text: '_Describe the export that failed, with its times_' },
    { name: 'who is who', text: 'Export team: members who answer for failed manifests.' },
  ])('leaves out $name', ({ text }) => {
    expect(signature(cause(text))).toEqual(signature(cause('')))
  })

  test('leaves out other sections, other types and other languages', () => {
    expect(signature(cause('The export failed badly.', 'Timeline'))).toEqual(signature(cause('')))
    expect(toFacts(parseDocument(cause('The export failed.'), 'content/runbooks/a.mdx')).signature.terms).toEqual([])
    const german =
      'Der nächtliche Export schrieb ein leeres Verzeichnis, und der Lader entfernte jede Passage. '.repeat(9)
    expect(signature(cause(german)).terms).toEqual([])
  })

  test('is cut where there is much, at its largest', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index}`)
    const long = signature(cause(words.join(' ')))
    expect(long).toMatchObject({ cut: true })
    expect(long.terms).toHaveLength(128)
    expect(long.terms).toEqual(long.terms.toSorted((a, b) => a - b))
  })
})

test('facts of any text are plain data with places inside it', () => {
  const piece = fc.constantFrom(
    '---\n',
    'related:\n',
    '  - {id: a, as: similar-to}\n',
    'sources: [a]\n',
    'evidence: [{source: a}]\n',
    '\n\n',
    '# A\n',
    '[x](a.mdx#b)',
    '[y]: ../z.md\n',
    '- [ ] [P1] x — Owner: @a — Due: 2026-04-01',
    '{/* afterword-disable a -- b */}',
    '`run-book` runbook',
    '](',
    '%',
    '..',
    '/',
    '\r\n',
    '\u0000',
    '🙂',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const source = parts.join('')
      const facts = factsOf(source)
      // The cast is true: it says what the line shows.
      expect(JSON.parse(JSON.stringify(facts)) as DocumentFacts).toEqual(facts)
      const spans = [
        facts.opening,
        ...facts.links.map(({ span }) => span),
        ...facts.relations.flatMap(({ id, asSpan }) => [id.span, asSpan]),
        ...facts.actions.map(({ span }) => span),
      ]
      expect(spans.filter(({ start, end }) => start < 0 || end < start || end > source.length)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('much text takes time in proportion to it', () => {
  // Each would take minutes if it were quadratic.
  const half = 500_000
  for (const part of ['](', '](a:', ']:', '](   ', '`a-b', '`a-b` runbook ', '-a`']) {
    const source = part.repeat(half / part.length)
    namedInCode(source)
    expect(readLinks({ type: 'root', children: [] }, source, path)).toEqual([])
  }
  expect(headingIds(Array.from({ length: 50_000 }, () => 'A')).at(-1)).toBe('a-50000')
})
