import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import { declaration, gameDay, learningReport, operations, runbook } from './review/fixtures/others.ts'
import { postmortem } from './review/fixtures/postmortem.ts'
import { questions } from './review/questions.ts'
import type { ReviewedType } from './review/question.ts'
import { review } from './review.ts'

const now = Date.UTC(2026, 2, 10)

const bases: Readonly<Record<ReviewedType, readonly [path: string, text: string]>> = {
  postmortem: ['content/postmortems/2026-03-02-refunds/index.mdx', postmortem],
  declaration: ['content/postmortems/2026-03-02-refunds/index.mdx', declaration],
  runbook: ['content/runbooks/refunds-off.mdx', runbook],
  'game-day': ['content/game-days/2026-04-14-stale-index.mdx', gameDay],
  operations: ['content/operations/support-assistant.mdx', operations],
  'learning-report': ['content/learning-reports/2026-03-retrieval.mdx', learningReport],
}

/** Each question with its places as `line: words at the place`. */
function askedOf(type: ReviewedType, edits: readonly Edit[], at = now): ReadonlyMap<string, readonly string[]> {
  const [path, base] = bases[type]
  const text = edits.reduce((source, [from, to]) => {
    if (!(typeof from === 'string' ? source.includes(from) : from.test(source))) throw new Error(`no ${from} in it`)
    return source.replace(from, to)
  }, base)
  const document = parseDocument(text, path)
  const asked = review(document, at).flatMap((topic) => topic.questions)
  return new Map(asked.map(({ id, places }) => [id, places.map(({ start }) => lineAt(text, start))]))
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
}

type Edit = readonly [from: string | RegExp, to: string]
type Row = readonly [id: string, type: ReviewedType, edits: readonly Edit[], place?: string | RegExp, at?: number]

const section = (title: string, text: string): Edit => [new RegExp(`## ${title}\n[^#]*`), `## ${title}\n\n${text}\n\n`]
const gap = '[TBD: it — from @team]'
const key = (name: string): Edit => [new RegExp(`^${name}:.*\n`, 'm'), '']

/** How a document leaves each question open, and the line that the question is about. */
const rows: readonly Row[] = [
  ['window-start', 'postmortem', [[/started: .*/, 'started: unknown']], 'started: unknown'],
  ['window-end', 'postmortem', [[/resolved: .*/, 'resolved: unknown']], 'resolved: unknown'],
  ['first-signal', 'postmortem', [['A customer reports', `${gap} A customer reports`]], /\| detection \|/],
  ['severity', 'postmortem', [key('severity')], '---'],
  ['services', 'postmortem', [key('services')], '---'],
  ['impact', 'postmortem', [section('Impact', gap)], '## Impact'],
  ['impact-of-users', 'postmortem', [['Chats with the old policy | 1,840', 'CPU | 90 %']], '## Impact'],
  ['observability', 'postmortem', [['kind: dashboard', 'kind: document']], 'evidence:'],
  ['chat', 'postmortem', [['kind: chat', 'kind: document']], 'evidence:'],
  ['user-voice', 'postmortem', [['kind: feedback', 'kind: document']], 'detectedBy: customer'],
  [
    'changelog',
    'postmortem',
    [
      ['**index:** b', 'B'],
      ['kind: config-diff', 'kind: document'],
    ],
    '## Timeline',
  ],
  ['model-diff', 'postmortem', [['kind: config-diff', 'kind: document']], 'evidence:'],
  ['replay-input', 'postmortem', [['inputs: E4, ', '']], /^snapshot:/],
  ['mitigations', 'postmortem', [[/\| .* \| (?:stabilisation|recovery) .*\n/g, '']], '## Timeline'],
  ['hand-off', 'postmortem', [['resolved: 2026-03-02T12', 'resolved: 2026-03-02T20']], '## Detection and response'],
  ['participants', 'postmortem', [key('reviewers')], '---'],
  ['section-executive-summary', 'postmortem', [section('Executive summary', gap)], '## Executive summary'],
  [
    'section-detection-response',
    'postmortem',
    [section('Detection and response', 'Well.')],
    '## Detection and response',
  ],
  ['section-recovery', 'postmortem', [section('Stabilisation and recovery', gap)], '## Stabilisation and recovery'],
  ['section-trigger', 'postmortem', [[/## Trigger\n[^#]*/, '']], '## Stabilisation and recovery'],
  ['section-root-cause', 'postmortem', [section('Root cause', 'A bug.')], '## Root cause'],
  ['section-detection-gap', 'postmortem', [section('Detection gap', gap)], '## Detection gap'],
  ['section-safety-compliance', 'postmortem', [section('Safety and compliance', 'None.')], '## Safety and compliance'],
  ['section-went-well', 'postmortem', [section('What went well', gap)], '## What went well'],
  ['section-went-poorly', 'postmortem', [section('What went poorly', gap)], '## What went poorly'],
  ['section-got-lucky', 'postmortem', [section('Where we got lucky', gap)], '## Where we got lucky'],
  ['section-what-stopped-it', 'postmortem', [['status:', 'kind: near-miss\nstatus:']], '## Where we got lucky'],
  ['section-lessons', 'postmortem', [section('Lessons learned', gap)], '## Lessons learned'],
  ['section-recurrence', 'postmortem', [[/again\?\n[^#]*/, `again?\n\n${gap}\n`]], /won't happen again/],
  ['timeline-empty', 'postmortem', [section('Timeline', gap)], '## Timeline'],
  ['last-good', 'postmortem', [[/\| 2026-03-02T08.*\n/, '']], /T09:14/],
  ['silence', 'postmortem', [['T11:40', 'T12:30']], /T12:30/],
  ['first-belief', 'postmortem', [['| diagnosis |', '| context |']], '## Timeline'],
  ['row-source', 'postmortem', [['old policy | E2 |\n| 2026-03-02T10', 'old policy | |\n| 2026-03-02T10']], /T09:14/],
  ['row-time', 'postmortem', [['| 2026-03-02T10:45', '| ~2026-03-02T10:45']], /T10:45/],
  [
    'alert-on-symptom',
    'postmortem',
    [
      ['No alert saw it, t', 'T'],
      ['paged', 'told'],
    ],
    '## Detection and response',
  ],
  ['metric-owner', 'postmortem', [['on-call engineer; the engineer paged the retrieval owner', 'desk']]],
  [
    'dashboard',
    'postmortem',
    [
      ['the dashboard showed', 'it showed'],
      ['the panel', 'it'],
    ],
  ],
  ['called', 'postmortem', [[/The support desk called.*owner\. /, '']]],
  ['told', 'postmortem', [[' Customers were told through the status page.', '']]],
  ['exit', 'postmortem', [['60 of 60 golden prompts passed for an hour', 'it looked good']]],
  ['factors', 'postmortem', [[/- \*\*Change.*\n/, '']], '## Contributing factors'],
  ['factor-evidence', 'postmortem', [['covers refunds. [E2]', 'covers refunds.']], /No golden prompt/],
  ['factors-together', 'postmortem', [[/The build alone.*\n/, '']], '## Contributing factors'],
  ['dimensions', 'postmortem', [[/\| prompt .*\n/, '']], '## AI analysis'],
  ['cohorts', 'postmortem', [[' of one language', '']], '## Impact'],
  ['refusals', 'postmortem', [['; refusals did not change', '']], '## Safety and compliance'],
  ['duty', 'postmortem', [['No duty to report, decided by the legal team.', '']], '## Safety and compliance'],
  ['assumption-confirm', 'postmortem', []],
  ['assumption-refute', 'postmortem', [[' — Confirm: export log', '']], /Assumption/],
  ['assumption-basis', 'postmortem', [[' — Basis: E3', '']], /Assumption/],
  [
    'hypothesis',
    'postmortem',
    [
      [
        '## AI analysis',
        '## Hypotheses\n\n| Hypothesis | Test | Result |\n|---|---|---|\n| Cache | purge | open |\n\n## AI analysis',
      ],
    ],
    '| Cache | purge | open |',
  ],
  ['gap', 'postmortem', [['No golden prompt covers refunds.', gap]], /TBD/],
  ['bare-gap', 'postmortem', [['No golden prompt covers refunds.', '[TBD]']], /TBD/],
  ['actions', 'postmortem', [section('Action items', gap)], '## Action items'],
  ['action-owner', 'postmortem', [[' — Owner: @team-evals', '']], /P0/],
  ['action-due', 'postmortem', [[' — Due: 2026-04-10', '']], /P0/],
  ['action-verification', 'postmortem', [[' — Verification: the alert fires on a seeded regression', '']], /P0/],
  ['action-proof', 'postmortem', [[' — Proof: E3', '']], /P1/],
  ['action-overdue', 'postmortem', [], /P0/, Date.UTC(2026, 3, 11)],
  [
    'action-detect',
    'postmortem',
    [
      ['Alert when a golden prompt', 'Hold back what'],
      ['the alert fires', 'it fails'],
    ],
  ],
  ['rehearsal', 'postmortem', [['- [ ] [P0]', '- [x] [P0]']], /won't happen again/],
  ['history', 'postmortem', [[/related:\n.*\n/, '']], '---'],
  ['live-evidence', 'declaration', [['- [x]', '- [ ]']], '## Evidence preserved'],
  ['live-lead', 'declaration', [key('commander')], '---'],
  ['live-started', 'declaration', [[/started: .*/, 'started: unknown']], 'started: unknown'],
  ['live-impact', 'declaration', [section('Impact', gap)], '## Impact'],
  ['live-timeline', 'declaration', [['| detection |', '| context |']], '## Timeline'],
  ['live-belief', 'declaration', [section('Open questions', gap)], '## Open questions'],
  ['live-over', 'declaration', [['status:', 'resolved: 2026-03-02T12:40:00Z\nstatus:']], /^resolved/],
  ['runbook-sight', 'runbook', [key('alerts'), section('When to use', gap)], '## When to use'],
  ['runbook-save', 'runbook', [section('Before you start', gap)], '## Before you start'],
  ['runbook-steps', 'runbook', [section('Steps', `1. ${gap}`)], '## Steps'],
  ['runbook-expect', 'runbook', [[' Expect: `disabled` within 30 s.', '']], /bin\/flag off/],
  ['runbook-if-not', 'runbook', [[' If not: call L2.', '']], /bin\/flag off/],
  ['runbook-decide', 'runbook', [[' The on-call engineer may decide alone.', '']], '## When to use'],
  ['runbook-over', 'runbook', [section('Verification', gap)], '## Verification'],
  ['runbook-back', 'runbook', [section('Undo', gap)], '## Undo'],
  ['runbook-call', 'runbook', [[/\| L2 .*\n/, `| L2 | ${gap} | |\n`]], '## Escalation'],
  ['runbook-drill', 'runbook', [key('lastDrilled')], '---'],
  ['runbook-history', 'runbook', [[/related:\n.*\n/, '']], '---'],
  ['gap', 'runbook', [['call L2', gap]], /TBD/],
  ['bare-gap', 'runbook', [['call L2', '[TBD]']], /TBD/],
  ['drill-wrong', 'game-day', [section('Hypothesis and expected signals', 'It copes.')], /## Hypothesis/],
  ['drill-stop', 'game-day', [['a ticket of a customer', gap]], '## Safety'],
  ['drill-watch', 'game-day', [['The observer notes', 'Note']], '## Script'],
  ['drill-know', 'game-day', [['; those on call were not told', '']], '## Script'],
  ['drill-verifies', 'game-day', [key('verifies')], '---'],
  ['drill-times', 'game-day', [key('detected')], 'result: refuted'],
  ['drill-surprise', 'game-day', [section('What surprised us', gap)], '## What surprised us'],
  ['drill-next', 'game-day', [[/- \[ \].*\n/, '']], '## Action items'],
  ['gap', 'game-day', [['It fired after nine minutes.', gap]], /TBD/],
  ['bare-gap', 'game-day', [['It fired after nine minutes.', '[TBD]']], /TBD/],
  ['ops-metrics', 'operations', [['refusal rate', gap]], '## Key metrics'],
  ['ops-promise', 'operations', [['99.9 %', gap]], '## SLOs'],
  ['ops-on-call', 'operations', [[', secondary: rota support-2', '']], /^oncall/],
  ['ops-alerts', 'operations', [['rate > 4 %', gap]], '## Alerts'],
  ['ops-alert-runbook', 'operations', [['| RB-7 |', '| |']], /Refusals/],
  ['ops-drift', 'operations', [section('Drift detection', gap)], '## Drift detection'],
  ['ops-escalation', 'operations', [['after 10 min', gap]], '## Escalation'],
  ['ops-maintenance', 'operations', [section('Maintenance windows', gap)], '## Maintenance windows'],
  ['ops-incident', 'operations', [['An incident is declared by whoever sees it first.', '']], '## Escalation'],
  ['gap', 'operations', [['weekly', gap]], /TBD/],
  ['bare-gap', 'operations', [['weekly', '[TBD]']], /TBD/],
  ['report-one-paragraph', 'learning-report', [section('In one paragraph', gap)], '## In one paragraph'],
  ['report-lessons', 'learning-report', [section('What we learned', '- Care.')], '## What we learned'],
  ['report-patterns', 'learning-report', [section('Patterns across incidents', gap)], '## Patterns across incidents'],
  ['report-pattern-sources', 'learning-report', [[' 2026-03-02-refunds and 2026-01-09-delivery', ' three']], /Sources/],
  ['report-changed', 'learning-report', [section('What changed', gap)], '## What changed'],
  ['report-open', 'learning-report', [section('Still open', gap)], '## Still open'],
  ['report-try', 'learning-report', [section('Try this', gap)], '## Try this'],
  ['report-words', 'learning-report', [section('Glossary', gap)], '## Glossary'],
  ['gap', 'learning-report', [['List the folders', gap]], /TBD/],
  ['bare-gap', 'learning-report', [['List the folders', '[TBD]']], /TBD/],
]

describe('a question', () => {
  it.each<{ row: Row; name: string }>(rows.map((row) => ({ row, name: `${row[0]} of a ${row[1]}` })))(
    '$name is asked where it is open',
    ({ row: [id, type, edits, place, at] }) => {
      const asked = askedOf(type, edits, at)
      expect([...asked.keys()]).toContain(id)
      if (place !== undefined) expect(asked.get(id)?.[0]).toMatch(place)
    },
  )

  it.each(Object.keys(bases) as ReviewedType[])('is not asked of a %s that answers it', (type) => {
    // An assumption stays one until it is confirmed.
    expect([...askedOf(type, []).keys()].filter((id) => id !== 'assumption-confirm')).toEqual([])
  })

  it('has a row here, an id of its own for each type, and a question mark', () => {
    const names = questions.map(({ id, of }) => `${id} ${of}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names.toSorted()).toEqual([...new Set(rows.map(([id, type]) => `${id} ${type}`))].toSorted())
    for (const { question } of questions) expect(question).toMatch(/^[A-Z`].*\?$/)
  })

  it('never asks a person why', () => {
    for (const { question } of questions)
      expect(question).not.toMatch(/\bwhy (?:did|do|was|were|didn't)\b|\bshould have\b/i)
  })
})

describe('not asked', () => {
  it('of somebody else’s incident: what only its owners can know', () => {
    const edits: Edit[] = [
      ['status:', 'origin: public-record\nstatus:'],
      ['kind: chat', 'kind: document'],
      key('reviewers'),
    ]
    const asked = askedOf('postmortem', edits)
    expect(asked.has('chat')).toBe(false)
    expect(asked.has('participants')).toBe(false)
  })

  it('of a near miss: how long it lasted and whom it hurt', () => {
    const asked = askedOf('postmortem', [
      ['status:', 'kind: near-miss\nstatus:'],
      key('resolved'),
      section('Impact', gap),
    ])
    expect(asked.has('window-end')).toBe(false)
    expect(asked.has('impact')).toBe(false)
  })

  it('in another language: what is looked for in English words', () => {
    const german =
      'Der Dienst war nicht erreichbar, weil die Verbindung zur Datenbank verloren ging und niemand es sah. '
    const asked = askedOf('postmortem', [
      section('Detection and response', german.repeat(8)),
      section('Executive summary', german.repeat(8)),
      section('Root cause', german.repeat(8)),
    ])
    expect(asked.has('dashboard')).toBe(false)
  })
})

describe('a review', () => {
  it('joins places of the same question, in their order', () => {
    const asked = askedOf('postmortem', [[/ \| E[0-9] \|$/gm, ' | |']])
    expect(asked.get('row-source')).toHaveLength(6)
  })

  it('asks of the longest silences only, with the day where it is another', () => {
    const [path] = bases.postmortem
    const text = postmortem
      .replace('resolved: 2026-03-02T12:40', 'resolved: 2026-03-04T12:40')
      .replace('| 2026-03-02T11:40', '| 2026-03-03T20:40')
    const [question] = review(parseDocument(text, path), now)
      .flatMap((topic) => topic.questions)
      .filter(({ id }) => id === 'silence')
    expect(question?.text).toContain('between 2026-03-02 11:10 and 2026-03-03 20:40')
  })

  it('cuts what it quotes', () => {
    const [path] = bases.postmortem
    const text = postmortem.replace('The archive came with the export.', 'word '.repeat(90))
    const asked = review(parseDocument(text, path), now).flatMap((topic) => topic.questions)
    const question = asked.find(({ id }) => id === 'assumption-confirm')
    expect(question?.text.length).toBeLessThan(300)
  })

  it.each([
    ['sections with gaps', '## Trigger\n\n[TBD: a — from b]\n\n'.repeat(4000)],
    ['openings of gaps', `## Trigger\n\n${'[TBD\n'.repeat(15_000)}\n`],
    ['rows', `## Timeline\n\n| Time | Event |\n|---|---|\n${'| ~2026-03-02 | [TBD] |\n'.repeat(9000)}`],
    ['actions', `## Action items\n\n${'- [ ] [P1] a\n'.repeat(9000)}`],
    ['titles', `${'# A\n\n'.repeat(9000)}## Impact\n`],
  ])('of many %s takes no time to speak of', (_, text) => {
    const document = parseDocument(text, bases.postmortem[0])
    // The parts of a document are read when they are first asked for, and none if the guards refuse it.
    expect(document.passages.length).toBeGreaterThan(0)
    expect(document.gaps.length + document.actions.length).toBeGreaterThanOrEqual(0)
    const started = performance.now()
    review(document, now)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('survives any cut of any document', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(bases)), fc.nat(), fc.nat(), ([path, text], a, b) => {
        const [from = 0, to = 0] = [a % text.length, b % text.length].toSorted((x, y) => x - y)
        const source = text.slice(0, from) + text.slice(to)
        for (const { places } of review(parseDocument(source, path), now).flatMap((topic) => topic.questions)) {
          for (const { start, end } of places) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(source.length)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
