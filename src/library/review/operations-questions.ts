/** What somebody asks who takes a service over. */
import type { Span } from '#model/span'
import type { Operations } from '#model/types/operations'
import type { Look } from './look.ts'
import { each, type ReviewQuestion, type Spot, when } from './question.ts'

type Row = Omit<ReviewQuestion, 'topic' | 'of'>

function ask(look: Look, spots: (operations: Operations) => readonly Spot[]): readonly Spot[] {
  return look.document.operations ? spots(look.document.operations) : []
}

/** No row says anything yet. */
function isOpen(look: Look, rows: readonly { readonly span: Span }[]): boolean {
  return rows.every(({ span }) => look.hasGap(span))
}

const table: readonly Row[] = [
  {
    id: 'ops-metrics',
    question: 'Which numbers matter most, and what are they on an ordinary day?',
    where: (look) => ask(look, ({ keyMetrics }) => when(isOpen(look, keyMetrics), look.place('key-metrics'))),
  },
  {
    id: 'ops-promise',
    question: 'What are users promised, and how is it measured?',
    where: (look) => ask(look, ({ objectives }) => when(isOpen(look, objectives), look.place('slos'))),
  },
  {
    id: 'ops-on-call',
    question: 'Who is on call, and who is called when they do not answer?',
    where: (look) =>
      ask(look, ({ fields }) =>
        when(fields.oncall?.primary === undefined || fields.oncall.secondary === undefined, look.key('oncall')),
      ),
  },
  {
    id: 'ops-alerts',
    question: 'What wakes somebody, and would it have told them of the last incident?',
    where: (look) => ask(look, ({ alerts }) => when(isOpen(look, alerts), look.place('alerts'))),
  },
  {
    id: 'ops-alert-runbook',
    question: 'What does somebody do who is called by this at three in the morning?',
    where: (look) =>
      ask(look, ({ alerts }) =>
        each(alerts.filter(({ runbook, span }) => !look.hasGap(span) && !runbook?.text.trim())),
      ),
  },
  {
    id: 'ops-drift',
    question: 'How would anybody notice that inputs or answers have drifted, and who looks at that?',
    where: (look) =>
      ask(look, ({ drift }) => when(isOpen(look, drift) && look.isThin('drift', 6), look.place('drift'))),
  },
  {
    id: 'ops-escalation',
    question: 'Who is called next, and after how many minutes?',
    where: (look) => ask(look, ({ escalation }) => when(isOpen(look, escalation), look.place('escalation'))),
  },
  {
    id: 'ops-maintenance',
    question: 'When is it taken down, re-indexed or retrained on purpose, and who must know?',
    where: (look) =>
      ask(look, ({ maintenance }) =>
        when(isOpen(look, maintenance) && look.isThin('maintenance', 5), look.place('maintenance')),
      ),
  },
  {
    id: 'ops-incident',
    question: 'What happens in the first minutes of an incident, and who may switch what off?',
    englishOnly: true,
    where: (look) =>
      when(
        !/\b(?:incident|declare|kill switch|switch(?:ed)? off|roll ?back)/i.test(look.text()),
        look.place('escalation'),
      ),
  },
]

export const operationsQuestions: readonly ReviewQuestion[] = table.map((row) => ({
  ...row,
  topic: 'use',
  of: 'operations',
}))
