import { describe, expect, test } from 'vitest'
import { parseDocument } from '#model/parse'
import { toEntry } from './entry.ts'

const source = `---
title: Assistant quoted a withdrawn policy
severity: SEV2
status: published
classes: [correctness]
domains: [retrieval/stale-index]
started: 2026-03-02T09:14:00Z
resolved: 2026-03-03
---

## Executive summary

Shop staff saw a *withdrawn* policy [E1]. It was corrected [E1, E2].

## Contributing factors

- **Testing gap:** Nothing asks about withdrawn policies. [E1]
- **Testing gap:** Nothing asks about dates. [E1]

## Action items

- [ ] [P0] Stop old lists — Owner: @a — Due: 2026-03-12 — Verification: \`test\` fails
- [x] [P1] Ask about policies — Owner: @b — Due: 2026-03-12 — Verification: green — Proof: E2
- [ ] [P2] Rewrite the crawler — Owner: @b — Due: 2026-03-12 — Verification: none — Accepted: too costly
`

const parse = (text: string) => toEntry(parseDocument(text, 'content/postmortems/2026-03-02-withdrawn.mdx'))

describe('an entry', () => {
  const made = parse(source)

  test('keeps what is filtered and counted', () => {
    expect(made).toMatchObject({
      id: '2026-03-02-withdrawn',
      severity: 'SEV2',
      domains: [{ domain: 'retrieval', pattern: 'stale-index' }],
      factors: ['testing-gap'],
      started: { precision: 'instant' },
      resolved: { precision: 'day' },
    })
  })

  test('tells its summary without references', () => {
    expect(made.summary).toBe('Shop staff saw a withdrawn policy. It was corrected.')
  })

  test('knows the state of its actions', () => {
    expect(made.actions.map(({ id, state }) => `${id} ${state}`)).toEqual(['A1 open', 'A2 done', 'A3 accepted'])
  })

  test('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })
})

test.each([
  ['none', source, 'internal'],
  ['a known one', source.replace('severity:', 'audience: public\nseverity:'), 'public'],
  ['one that cannot be read', source.replace('severity:', 'audience: everybody!\nseverity:'), 'restricted'],
])('audience: %s', (_name, text, expected) => {
  expect(parse(text).audience).toBe(expected)
})

test('a file without frontmatter is an entry with its id as title', () => {
  expect(parse('# Hello\n')).toMatchObject({ title: '2026-03-02-withdrawn', classes: [] })
})
