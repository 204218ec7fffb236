import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import type { ActionItem } from '#model/structure-types'
import { formatAction, printAction } from './print-action.ts'

function read(body: string, format = 'mdx') {
  const source = `## Action items\n\n${body}`
  return { source, actions: parseDocument(source, `content/postmortems/x.${format}`).actions }
}

function readOne(item: string): ActionItem {
  const [action] = read(item).actions
  if (!action) throw new Error(`no action in ${item}`)
  return action
}

/** The parts of an action in short: `box priority | description | key=value …`. */
function short(action: ActionItem): string {
  const box = action.done === undefined ? '' : action.done ? '[x]' : '[ ]'
  return [
    `${box} ${action.priority ?? ''} ${action.priorityText?.text ?? ''}`.trim(),
    action.description.text,
    ...action.segments.map(({ key, value, separator }) => `${separator}${key}=${value.text}`),
  ]
    .join(' | ')
    .trimStart()
}

describe('readActions', () => {
  const cases: readonly (readonly [name: string, item: string, read: string])[] = [
    [
      'the grammar',
      '- [ ] [P0] Gate bundles on the golden set — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job `golden` fails',
      '[ ] P0 P0 | Gate bundles on the golden set | —owner=@team-evals | —due=2026-04-10 | —verification=CI job golden fails',
    ],
    [
      'all segments, done',
      '- [x] [P2] Purge caches — Owner: @org/team — Due: 2026-04-10 — Verification: receipt — Type: repair — Constraint: runtime — Factor: testing-gap — Ticket: OPS-12 — Proof: E12 — Accepted: too dear',
      '[x] P2 P2 | Purge caches | —owner=@org/team | —due=2026-04-10 | —verification=receipt | —type=repair | —constraint=runtime | —factor=testing-gap | —ticket=OPS-12 | —proof=E12 | —accepted=too dear',
    ],
    [
      'other dashes and markup',
      '- [ ] **[P1]** Add a probe – **Owner:** @a - *Due:* 2026-04-10 -- VERIFICATION: it pages',
      '[ ] P1 P1 | Add a probe | –owner=@a | -due=2026-04-10 | --verification=it pages',
    ],
    [
      'an em dash in the description',
      '- [P1] Alert on refusals — both kinds — by tenant — Owner: @a',
      'P1 P1 | Alert on refusals — both kinds — by tenant | —owner=@a',
    ],
    ['another order', '- [P1] Do it — Due: 2026-04-10 — Owner: @a', 'P1 P1 | Do it | —due=2026-04-10 | —owner=@a'],
    ['a priority off the scale', '- [ ] [P3] Do it', '[ ]  P3 | Do it'],
    ['a priority in small letters', '- [p1] Do it', 'P1 p1 | Do it'],
    ['a severity as priority', '- [SEV2] Do it', 'SEV2 | Do it'],
    ['a priority with a colon', '- P0: Do it', 'P0 P0 | Do it'],
    ['a customer of a class', '- P1 customer dashboards get an alert', '| P1 customer dashboards get an alert'],
    ['two owners', '- [P1] Do it — Owner: @a @b', 'P1 P1 | Do it | —owner=@a @b'],
    ['an owner twice', '- [P1] Do it — Owner: @a — Owner: @b', 'P1 P1 | Do it | —owner=@a | —owner=@b'],
    ['an open owner', '- [P1] Do it - owner: TBD', 'P1 P1 | Do it | -owner=TBD'],
    ['no colon', '- [P1] Do it — Owner @a', 'P1 P1 | Do it — Owner @a'],
    ['a key without separator', '- Ask the Owner: she knows', '| Ask the Owner: she knows'],
    ['a hyphenated word', '- Assign a co-owner: soon', '| Assign a co-owner: soon'],
    ['commas', '- Fix alerts, Owner: @sam, Due: 2026-04-10', '| Fix alerts | ,owner=@sam | ,due=2026-04-10'],
    ['brackets', '- Fix alerts (Owner: @sam)', '| Fix alerts | (owner=@sam'],
    ['a type after a comma is prose', '- Add a field, type: string', '| Add a field, type: string'],
    [
      'lines of their own',
      '- [P1] Do it.\n  Owner: @a\n  Due: 2026-04-10',
      'P1 P1 | Do it. | \nowner=@a | \ndue=2026-04-10',
    ],
    ['a continued line', '- [P1] Do\n  it — Owner:\n  @a', 'P1 P1 | Do it | —owner=@a'],
    ['nested notes', '- [P1] Do it — Owner: @a\n  - note — Due: 2026-04-10', 'P1 P1 | Do it | —owner=@a'],
    ['an empty segment', '- [P1] Do it — Owner: — Due: 2026-04-10', 'P1 P1 | Do it | —owner= | —due=2026-04-10'],
    ['a plain item', '- Setup monitoring', '| Setup monitoring'],
    ['a box without a blank', '- [] [P0] Do it', '[ ] P0 P0 | Do it'],
    ['keys in code', '- Print `x — Owner: y` on start', '| Print x — Owner: y on start'],
    ['a due date spelled out', '- [P1] Do it — Due date: 2026-04-10', 'P1 P1 | Do it | —due=2026-04-10'],
  ]
  it.each(cases)('%s', (_name, item, expected) => {
    expect(short(readOne(item))).toBe(expected)
  })

  it('does not change when the document defines its priority', () => {
    const item = '- [ ] [P0] Do [it][P0] — Owner: @a'
    const defined = read(`${item}\n\n[P0]: https://x.example/\n`)
    expect(defined.actions.map(short)).toEqual(['[ ] P0 P0 | Do [it][P0] | —owner=@a'])
    const span = defined.actions[0]?.priorityText?.span
    expect(defined.source.slice(span?.start, span?.end)).toBe('P0')
  })

  it('numbers items across lists, headings and tables', () => {
    const { actions } = read(
      '- a\n\n### Later\n\n1. b\n\n| Action | Who | Due | Status |\n|---|---|---|---|\n| c | @x | 2026-04-10 | ✅ Done |',
    )
    expect(actions.map(({ id, description }) => `${id} ${description.text}`)).toEqual(['A1 a', 'A2 b', 'A3 c'])
    expect(actions[2]).toMatchObject({ owner: { text: '@x' }, dueAt: Date.UTC(2026, 3, 10), done: true })
  })

  it.each([
    ['2026-04-10', Date.UTC(2026, 3, 10)],
    ['2026-04-10.', Date.UTC(2026, 3, 10)],
    ['2026-02-30', undefined],
    ['10 April', undefined],
    ['not published', undefined],
  ])('due %s', (due, at) => {
    expect(readOne(`- [P1] Do it — Due: ${due}`).dueAt).toBe(at)
  })

  it('knows its passage and its own text', () => {
    const { source, actions } = read('- [ ] [P1] Do it — Owner: @a\n  - note\n')
    const [action] = actions
    expect(action?.passage?.text).toBe('[P1] Do it — Owner: @a')
    expect(source.slice(action?.span.start, action?.span.end)).toBe('[ ] [P1] Do it — Owner: @a')
    const [segment] = action?.segments ?? []
    expect(source.slice(segment?.span.start, segment?.span.end)).toBe('— Owner: @a')
  })
})

describe('printAction', () => {
  it.each<readonly [name: string, item: string, printed: string | undefined]>([
    [
      'canonical text',
      '- [ ] [P0] Gate `x` on [y](z) — Owner: @a — Due: 2026-04-10',
      '[ ] [P0] Gate `x` on [y](z) — Owner: @a — Due: 2026-04-10',
    ],
    [
      'other dashes, order and case',
      '- [x] [P1] Add **a probe** - due: 2026-04-10 – **owner**: @a -- Type: detect -- Verification: `make test` passes',
      '[x] [P1] Add **a probe** — Owner: @a — Due: 2026-04-10 — Verification: `make test` passes — Type: detect',
    ],
    ['lines of their own', '- [P1] Do it\n  Owner: @a', '[ ] [P1] Do it — Owner: @a'],
    [
      'a link at the end',
      '- [P1] Do it — Ticket: [OPS-1](https://x.example/1)',
      '[ ] [P1] Do it — Ticket: [OPS-1](https://x.example/1)',
    ],
    ['markup across parts', '- [P1] **Do it — Owner: @a**', undefined],
    ['a hard break', '- [P1] Do it\\\n  — Owner: @a', undefined],
    ['an empty value', '- [P1] Do it — Owner: — Due: 2026-04-10', '[ ] [P1] Do it — Owner: — Due: 2026-04-10'],
  ])('%s', (_name, item, printed) => {
    const { source, actions } = read(item)
    expect(actions[0] && printAction(actions[0], source)).toBe(printed)
  })

  it('leaves a table row alone', () => {
    const { source, actions } = read('| Action | Owner |\n|---|---|\n| Do it | @a |')
    expect(actions[0] && printAction(actions[0], source)).toBeUndefined()
  })

  it('formats parts', () => {
    expect(formatAction({ done: false, description: 'Do it', segments: [{ key: 'owner', value: '@a' }] })).toBe(
      '[ ] Do it — Owner: @a',
    )
  })
})
