/** Questions about the course of events and the response: moments that are missing, and what people believed. */
import type { TimelineEvent } from '#model/structure-types'
import type { Look } from './look.ts'
import { each, type ReviewQuestion, type Spot, when } from './question.ts'

const HOUR = 3_600_000

/** The longest silences during the response; more than these nobody answers. */
const mostSilences = 3
/** In a long incident half an hour is short: a silence is this share of it. */
const silentShare = 0.15

function silences(look: Look): readonly Spot[] {
  const { detected, resolved } = look.document.meta
  if (!look.isMajor) return []
  const timed = look.events.filter(
    ({ at, precision }) =>
      at !== undefined &&
      (precision === 'minute' || precision === 'second') &&
      at >= (detected?.at ?? -Infinity) &&
      at <= (resolved?.at ?? Infinity),
  )
  const least = HOUR * Math.max(0.5, (look.hours ?? 0) * silentShare)
  return timed
    .flatMap((event, index) => {
      const before = timed[index - 1]
      const length = before ? (event.at ?? 0) - (before.at ?? 0) : 0
      return before && length > least ? [{ before, event, length }] : []
    })
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostSilences)
    .map(({ before, event }) => ({ span: event.span, data: { from: clock(before, event), to: clock(event, before) } }))
}

/** `09:40`, with the day where the other one is on another. */
function clock({ at = 0 }: TimelineEvent, { at: other = 0 }: TimelineEvent): string {
  const text = new Date(at).toISOString()
  const isSameDay = text.slice(0, 10) === new Date(other).toISOString().slice(0, 10)
  return isSameDay ? text.slice(11, 16) : `${text.slice(0, 10)} ${text.slice(11, 16)}`
}

/** Words by which the analysis of the response answers a question; each generous. */
const answers = {
  symptom: /\b(?:alert|alarm|pag(?:ed|er|ing)\b|monitor|probe|synthetic|canar)/i,
  owner: /\b(?:own(?:s|er|ers|ed)\b|responsible|on[- ]call|rota\b|nobody watched)/i,
  dashboard: /\b(?:dashboard|panel|graph|chart|grafana|board)/i,
  told: /\b(?:told|communicat|status page|inform|notif|announc|messag|e-?mail|updates?\b|banner|statement|publish|post(?:s|ed)\b)/i,
  called: /\b(?:escalat|paged|called|joined|pulled in|commander|declared|war room|engineers?|team|vendor)/i,
}

const response = ['detection-response', 'detection-gap'] as const
const isMeasured = /\d|\b(?:baseline|normal|threshold|pass rate)\b/i

function leavesOpen(look: Look, pattern: RegExp): readonly Spot[] {
  return when(look.leavesOut(pattern, ...response), look.place('detection-response'))
}

type Row = Omit<ReviewQuestion, 'of'>

const table: readonly Row[] = [
  {
    id: 'timeline-empty',
    topic: 'story',
    question:
      'If you told it as a story, what came first, what second, what third, and which record fixes each moment?',
    where: (look) => when(look.events.length === 0, look.place('timeline')),
  },
  {
    id: 'last-good',
    topic: 'story',
    question:
      'What was the last moment at which everything was known to be well, and what came between it and the first harm?',
    where: (look) => {
      const { started } = look.document.meta
      const [first] = look.events
      const isOpen = first?.at !== undefined && started?.precision === 'instant' && first.at >= (started.at ?? 0)
      return when(isOpen, first?.span ?? look.head)
    },
  },
  {
    id: 'silence',
    topic: 'story',
    question: 'Which panels, logs and messages were in view between {from} and {to}, and what did they seem to show?',
    where: silences,
    ownOnly: true,
  },
  {
    id: 'first-belief',
    topic: 'story',
    question: 'Which explanation came first, and what spoke against it later?',
    where: (look) => {
      const { hypotheses } = look.document
      const isTold =
        hypotheses.length > 0 || look.events.some(({ phase }) => phase === 'diagnosis' || phase === 'triage')
      return when(look.isMajor && look.events.length > 0 && !isTold, look.place('timeline'))
    },
    ownOnly: true,
  },
  {
    id: 'row-source',
    topic: 'story',
    question: 'Where could a reader look this up?',
    where: (look) => each(look.events.filter(({ sources, source }) => sources.length === 0 && !source?.text.trim())),
  },
  {
    id: 'row-time',
    topic: 'story',
    question: 'What would fix this moment more exactly: a log line, a message, a deploy?',
    where: (look) => each(look.events.filter(({ approximate }) => approximate).map(({ time }) => time)),
  },
  {
    id: 'alert-on-symptom',
    topic: 'response',
    question: 'Did any alert see what the users saw, or only the health of the machines?',
    englishOnly: true,
    where: (look) => leavesOpen(look, answers.symptom),
  },
  {
    id: 'metric-owner',
    topic: 'response',
    question: 'Who owns the number that would have shown it first, and did they know that they do?',
    englishOnly: true,
    ownOnly: true,
    where: (look) => leavesOpen(look, answers.owner),
  },
  {
    id: 'dashboard',
    topic: 'response',
    question: 'Would somebody who looked at the dashboards have seen it?',
    englishOnly: true,
    ownOnly: true,
    where: (look) => leavesOpen(look, answers.dashboard),
  },
  {
    id: 'called',
    topic: 'response',
    question: 'Who was called, in which order, and could each of them act?',
    englishOnly: true,
    where: (look) => leavesOpen(look, answers.called),
  },
  {
    id: 'told',
    topic: 'response',
    question: 'What were users and colleagues told, when, and what did they ask back?',
    englishOnly: true,
    where: (look) => leavesOpen(look, answers.told),
  },
  {
    id: 'exit',
    topic: 'response',
    question: 'Which value showed that it was over, and for how long did it hold?',
    englishOnly: true,
    where: (look) => when(look.leavesOut(isMeasured, 'recovery'), look.place('recovery')),
  },
]

export const storyQuestions: readonly ReviewQuestion[] = table.map((row) => ({ ...row, of: 'postmortem' }))
