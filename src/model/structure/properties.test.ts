import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '#model/document'
import { parseDocument } from '#model/parse'
import type { Span } from '#model/span'
import { formatAction, printAction } from './print-action.ts'
import { formatEventTime, formatTimelineRow, printTimelineRow, timelineHead } from './print-timeline-row.ts'

const word = fc.constantFrom('gate', 'index', 'v3.7', 'naïve', 'a-b', '3%', '“quoted”', 'R&D', '12:30', 'P1', 'E4')
const mark = fc.constantFrom(
  '`code`',
  '**bold**',
  '*it*',
  '[link](https://x.example/1)',
  '—',
  '–',
  '-',
  '&amp;',
  '[E4]',
)

/** Prose that begins and ends with a word, so that no separator stands at its edges. */
const prose = fc
  .tuple(word, fc.array(fc.oneof(word, mark), { maxLength: 6 }), word)
  .map(([first, middle, last]) => [first, ...middle, last].join(' '))

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })

const structure = [
  'timeline',
  'impact',
  'factors',
  'whys',
  'faultTree',
  'hypotheses',
  'aiAnalysis',
  'actions',
  'quotes',
  'evidence',
  'evidenceReferences',
  'assumptions',
  'gaps',
  'checked',
  'mermaid',
  'directives',
] as const satisfies readonly (keyof ParsedDocument)[]

interface Placed {
  readonly text: string | undefined
  readonly span: Span
}

/** Every place in a value, with the text that it claims. */
function placesIn(value: unknown): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return []
  const children = Object.entries(value).flatMap(([key, child]) => (key === 'passage' ? [] : placesIn(child)))
  if (!('span' in value) || value.span === undefined) return children
  // A model object with `span` has the shape of the types; `text` is absent where it has none.
  const { text, span } = value as { text?: unknown; span: Span }
  return [{ text: typeof text === 'string' ? text : undefined, span }, ...children]
}

describe('places', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '## Timeline',
      '## Action items',
      '## Contributing factors',
      '## Five whys',
      '## Fault tree',
      '### 09:14 UTC',
      '| Time (UTC) | Event | Source |',
      '|---|---|---|',
      '> — on-call, E4',
      '- **Assumption:** x — Basis: E3',
      '[P0]: https://x.example',
      'Checked, none found: model [E3]',
      '```mermaid',
      '',
    ),
    fc
      .tuple(
        fc.constantFrom('- [ ] [P0] ', '  - ', '1. ', '> ', '| 2026-03-02 09:14 | ', '09:14 ', '- AND: ', '[TBD: '),
        prose,
      )
      .map((parts) => parts.join('')),
    fc
      .tuple(prose, fc.constantFrom(' — Owner: @a', ' |', ' | E1–E3 |', ']', '?', ' — from @a]', ' [E2]'))
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )

  it('lie inside the source, for any text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('md', 'mdx'), (lines, format) => {
        const document = parseDocument(lines.join('\n'), `content/postmortems/x.${format}`)
        for (const key of structure) {
          for (const { text, span } of placesIn(document[key])) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(document.source.length)
            if (text !== undefined && text.trim() !== '') expect(span.end).toBeGreaterThan(span.start)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('hold the text they name', () => {
    const plain = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ').replace('&', 'and'))
    fc.assert(
      fc.property(plain, plain, plain, (a, b, c) => {
        const source = [
          `## Timeline\n\n${timelineHead}\n| 2026-03-02 09:14 | triage | ${a} | E1 |`,
          `## Contributing factors\n\n- **External:** ${b} [E2]\n  - ${c}`,
          `## Five whys\n\n1. Why ${a}? — ${b}`,
          `## Action items\n\n- [ ] [P1] ${c} — Owner: @x — Verification: ${a}`,
          `> ${b}\n> — role, E4`,
        ].join('\n\n')
        const document = parseDocument(source, 'content/postmortems/x.mdx')
        const placed = structure.flatMap((key) => placesIn(document[key])).filter(({ text }) => text !== undefined)
        expect(placed.length).toBeGreaterThan(12)
        for (const { text, span } of placed) expect(source.slice(span.start, span.end)).toBe(text)
      }),
    )
  })
})

describe('an action', () => {
  const segment = fc.record({
    key: fc.constantFrom('type', 'constraint', 'factor', 'ticket', 'proof', 'accepted'),
    value: prose,
  })
  const parts = fc.record({
    done: fc.boolean(),
    priority: fc.constantFrom('P0', 'P1', 'P2', 'P3'),
    description: prose,
    segments: fc
      .tuple(fc.constantFrom('@a', '@org/team', 'OpenAI'), day, prose, fc.array(segment, { maxLength: 3 }))
      .map(([owner, due, verification, more]) => [
        { key: 'owner', value: owner },
        { key: 'due', value: due.toISOString().slice(0, 10) },
        { key: 'verification', value: verification },
        ...more,
      ]),
  })

  it('reads back as it was printed', () => {
    fc.assert(
      fc.property(parts, (written) => {
        const source = `## Action items\n\n- ${formatAction(written)}\n`
        const [action] = parseDocument(source, 'content/postmortems/x.mdx').actions
        expect(action && printAction(action, source)).toBe(formatAction(written))
        expect(action?.done).toBe(written.done)
        expect(action?.priorityText?.text).toBe(written.priority)
        expect(action?.segments.map(({ key }) => key)).toEqual(written.segments.map(({ key }) => key))
        expect(action?.dueAt).toBe(Date.parse(written.segments[1]?.value ?? ''))
      }),
    )
  })
})

describe('a timeline row', () => {
  const cells = fc.record({
    at: day,
    precision: fc.constantFrom('month', 'day', 'minute', 'second'),
    approximate: fc.boolean(),
    phase: fc.constantFrom('context', 'detection', 'stabilisation', 'learning'),
    event: prose,
    source: fc.constantFrom('', 'E1', 'E1, E7', '[log](https://x.example/1)'),
  })

  it('reads back as it was printed', () => {
    fc.assert(
      fc.property(cells, ({ at, precision, approximate, ...rest }) => {
        const row = formatTimelineRow({ ...rest, time: formatEventTime(at.getTime(), precision, approximate) })
        const source = `## Timeline\n\n${timelineHead}\n${row}\n`
        const [event] = parseDocument(source, 'content/postmortems/x.mdx').timeline.events
        const kept = row.replace(/(?: \[E4\])+ \|/, ' |')
        expect(event && printTimelineRow(event, source)).toBe(kept)
        expect(event).toMatchObject({ precision, approximate, phase: rest.phase, zoned: true })
      }),
    )
  })

  it('takes its day from the rows above, as it did', () => {
    const source = '## Timeline\n\nAll times in UTC.\n\n- 2026-03-02 09:14: Alert\n- ~10:20: Page\n'
    const printed = parseDocument(source, 'content/postmortems/x.mdx').timeline.events.map((event) =>
      printTimelineRow(event, source),
    )
    expect(printed).toEqual(['| 2026-03-02 09:14 |  | Alert |  |', '| ~10:20 |  | Page |  |'])
  })

  it('is the same event when a bullet is rewritten', () => {
    const source = '## Timeline (CET)\n\n- 2 Jan 2026 09:14: Alert `x | y` on **all** hosts [E2]\n'
    const [event] = parseDocument(source, 'content/postmortems/x.mdx').timeline.events
    expect(event && printTimelineRow(event, source)).toBe(
      String.raw`| 2026-01-02 08:14 |  | Alert ${'`'}x \| y${'`'} on **all** hosts | E2 |`,
    )
  })

  it('is not printed when its instant is not known', () => {
    const source = '## Timeline\n\n- 09:14: Alert\n'
    const [event] = parseDocument(source, 'content/postmortems/x.mdx').timeline.events
    expect(event && printTimelineRow(event, source)).toBeUndefined()
  })
})
