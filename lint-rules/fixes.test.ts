/** What must hold for the fixes of all rules together: they settle, lose nothing, and touch nothing else. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixSource } from '#lint/fix'
import type { Finding } from '#lint/rule'
import { lintDocument } from '#lint/run'
import { toSettings } from '#lint/settings'
import { toTestSource } from '#lint/testing/test-source'
import { parseDocument } from '#model/parse'
import type { ActionItem, TimelineEvent } from '#model/structure-types'
import { endBeforeCitations } from '#model/structure/cited'
import { dayIn } from '#model/structure/instant-in'
import { rules } from './index.ts'

const path = 'content/postmortems/2026-03-02-retired-refund-policy.mdx'
const fixable = rules.filter(({ meta }) => meta.fixable)
const settings = toSettings({ rules: fixable, unusedDirectives: 'off' })
const now = Date.parse('2026-03-20T12:00:00Z')

function lint(source: string): readonly Finding[] {
  return lintDocument(parseDocument(source, path), { settings, now, rethrow: true }).findings
}

const word = fc.constantFrom('gate', 'index', 'v3.7', 'naïve', 'a-b', '3%', '“quoted”', 'R&D', 'P1', '12:30', 'Owner')
const mark = fc.constantFrom(
  '`code`',
  '`a | b`',
  '**bold text**',
  '*it*',
  '[link](https://example.org/1)',
  'https://example.org/2',
  '—',
  '–',
  ' - ',
  '|',
  '&amp;',
  '[E4]',
  '(an aside)',
  String.raw`\*`,
)
const prose = fc
  .tuple(word, fc.array(fc.oneof(word, mark), { maxLength: 5 }), word)
  .map(([first, middle, last]) => [first, ...middle, last].join(' '))

const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
const two = (value: number): string => String(value).padStart(2, '0')

/** A time as somebody may write it: with or without day, zone and seconds, exact or not. */
const time = fc
  .tuple(instant, fc.constantFrom('', ' UTC', 'Z', ' CET', '+05:30', ' EST', ' PDT'), fc.nat({ max: 11 }))
  .map(([date, zone, form]) => {
    const [day, clock] = [date.toISOString().slice(0, 10), date.toISOString().slice(11, 16)]
    const hour = date.getUTCHours()
    const twelve = `${hour % 12 || 12}:${two(date.getUTCMinutes())} ${hour < 12 ? 'am' : 'pm'}`
    const forms = [
      `${day}T${clock}:00${zone.trim()}`,
      `~${day} ${clock}${zone}`,
      `${clock}${zone}`,
      `${day}`,
      `${day} ${clock}–${clock}${zone}`,
      `${day} ${twelve}${zone}`,
      `**${day} ${clock}${zone}**`,
      `${twelve}${zone}`,
      `later`,
    ]
    return forms[form] ?? `${day} ${clock}${zone}`
  })
/** A time that only its form sets apart from the canonical one. */
const exactTime = fc
  .tuple(instant, fc.constantFrom(' UTC', ' CET', '+05:30'))
  .map(([date, zone]) => `${date.toISOString().slice(0, 16).replace('T', ' ')}${zone}`)
const source = fc.constantFrom('', ' [E1]', ' [E1, E3]', ' [log](https://example.org/log)')
const note = fc.constantFrom('', 'All times in UTC.\n\n', 'All times in CET.\n\n', 'All times in CET (UTC+1).\n\n')
const title = fc.constantFrom('Timeline', 'Timeline (UTC)', 'Timeline (CET)')

const listOf = (when: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(when, fc.constantFrom(': ', ' – ', ' '), prose, source, fc.constantFrom('', '\n  on two hosts')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((list) => list.map(([at, join, text, cited, more]) => `- ${at}${join}${text}${more}${cited}`).join('\n'))

const tableOf = (when: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('Time (UTC)', 'Time', 'Time (CET)'),
      fc.array(fc.tuple(when, prose, fc.constantFrom('', 'E1', 'E1, E3')), { minLength: 1, maxLength: 5 }),
    )
    .map(([header, list]) =>
      [
        `| ${header} | Phase | Event | Source |`,
        '|---|---|---|---|',
        ...list.map(([at, text, cited]) => `| ${at} | triage | ${text.replaceAll('|', String.raw`\|`)} | ${cited} |`),
      ].join('\n'),
    )

const timeline = fc
  .tuple(title, note, fc.oneof(listOf(time), listOf(exactTime), tableOf(time), tableOf(exactTime)))
  .map(([heading, said, events]) => `## ${heading}\n\n${said}${events}`)

const segment = fc
  .tuple(
    fc.constantFrom(' — ', ' – ', ' - ', ' -- ', ', ', '. ', '\n  ', '\n  — '),
    fc.oneof(
      fc.constantFrom(
        'Owner: @a',
        'owner: @org/b',
        '**Owner:** @a',
        'Due: 2026-04-10',
        'Due date: 2026-04-10',
        'Due: 10 April 2026',
        'Due: soon',
      ),
      fc.constantFrom('Proof: E1', 'Accepted: one is `enough`', 'Type: detect', 'Ticket: OPS-1'),
      prose.map((text) => `Verification: ${text}`),
    ),
  )
  .map((parts) => parts.join(''))

const action = fc
  .tuple(
    fc.constantFrom('- ', '- [ ] ', '- [x] ', '- [] ', '1. [X] '),
    fc.constantFrom('', '[P0] ', '[p1] ', '(P2) ', 'P1: ', '**[P1]** ', '[SEV2] ', '[P0] — '),
    prose,
    fc.array(segment, { maxLength: 5 }),
    fc.constantFrom('', '\n  - a note — Owner: @z'),
  )
  .map(([bullet, priority, text, segments, below]) => `${bullet}${priority}${text}${segments.join('')}${below}`)
const actions = fc.array(action, { minLength: 1, maxLength: 4 }).map((list) => `## Action items\n\n${list.join('\n')}`)

/** Text that no fix may touch. */
const bystander = '<details>\n<summary>09:14 CET - Owner: @a</summary>\n\n- 10:14 CET (P1) as it was\n\n</details>'
const severity = fc.constantFrom('SEV1', 'SEV-1', 'sev2')

const parts = fc.record({ severity, timeline, actions })
const documents = parts.map(({ severity: level, timeline: told, actions: planned }) =>
  toTestSource({
    frontmatter: { severity: level },
    snippet: `## Impact\n\n${bystander}\n\n${told}\n\n## Trigger\n\n${bystander}\n\n${planned}\n\n## Lessons learned\n\n${bystander}`,
  }),
)

/** What an event says, however it is written. */
function eventFacts({ at, approximate, phase, event, change, sources, range, time: written }: TimelineEvent) {
  const text = event.text.slice(0, endBeforeCitations(event.text))
  return { at: at ?? written.text, approximate, phase, text, change, sources, range }
}

function actionFacts({ id, done, priority, priorityText, description, segments }: ActionItem) {
  return {
    id,
    done: done ?? false,
    priority: priority ?? priorityText?.text,
    description: description.text,
    segments: segments.map(({ key, value }) => `${key}: ${dayIn(value.text) ?? value.text}`).toSorted(),
  }
}

function factsOf(text: string) {
  const document = parseDocument(text, path)
  return {
    // Rows of one instant keep their order, so a stable sort is the same before and after.
    events: document.timeline.events
      .map(eventFacts)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    actions: document.actions.map(actionFacts),
  }
}

describe('the fixes of all rules together', () => {
  test('settle, keep every fact, and touch nothing else', () => {
    fc.assert(
      fc.property(documents, (before) => {
        const { output } = fixSource(before, lint)
        expect(fixSource(output, lint).output, 'a second run changes nothing').toBe(output)
        expect(lint(output).filter(({ fix }) => fix)).toEqual([])
        expect(factsOf(output)).toEqual(factsOf(before))
        expect(output.split(bystander).length, 'bystanders').toBe(before.split(bystander).length)
        const outside = (text: string) =>
          text
            .replace(/^severity: .*$/m, '')
            .replace(/## Timeline[^]*?(?=\n\n## Trigger)/, '')
            .replace(/## Action items[^]*?(?=\n\n## Lessons)/, '')
        expect(outside(output)).toBe(outside(before))
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  test('settle in text that no parser of MDX accepts, line by line', () => {
    const stray = fc.constantFrom(
      '<200ms',
      '{placeholder}',
      '{',
      '<https://example.org/a?b=1>',
      '<x@example.org>',
      '<tenant>',
      '<br>',
      '<!-- note -->',
      '3 < 4',
      'a <b',
      '[log](<https://example.org/a b>)',
      'Sev-2',
    )
    const line = fc.array(fc.oneof(word, stray), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    const quiet = '`<200ms {kept}` and 1 < 2 as they were'
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const before = toTestSource({ snippet: lines.map((text) => `${text}\n\n${quiet}`).join('\n\n') })
        const { output } = fixSource(before, lint)
        expect(fixSource(output, lint).output, 'a second run changes nothing').toBe(output)
        expect(lint(output).filter(({ fix }) => fix)).toEqual([])
        expect(output.split('\n').length).toBe(before.split('\n').length)
        expect(output.split(quiet).length).toBe(lines.length + 1)
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})
