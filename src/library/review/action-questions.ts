/** Questions about actions: whether they can be finished, seen to be finished, and whether they answer the incident. */
import { actionState } from '#model/derive'
import type { ActionItem } from '#model/structure-types'
import type { Look } from './look.ts'
import { listed, type ReviewQuestion, type Spot, when } from './question.ts'

const seenByOthers: ReadonlySet<string> = new Set(['customer', 'feedback', 'press', 'employee', 'vendor', 'accident'])
const seeing = /\b(?:alert|alarm|monitor|probe|dashboard|detect|canary|page|golden|eval|metric|log|trace|synthetic)\w*/i

type Row = Omit<ReviewQuestion, 'topic' | 'of'>

const table: readonly Row[] = [
  {
    id: 'actions',
    question: 'What will be different in the system because of this?',
    where: (look) => when(look.document.actions.length === 0, look.place('actions')),
  },
  {
    id: 'action-owner',
    question: 'Who will carry {ids}, and is that agreed?',
    ownOnly: true,
    where: (look) => spots(open(look).filter(({ owner }) => isBlank(owner?.text))),
  },
  {
    id: 'action-due',
    question: 'By when will {ids} be done, and what has to wait for that?',
    ownOnly: true,
    where: (look) => spots(open(look).filter(({ dueAt }) => dueAt === undefined)),
  },
  {
    id: 'action-verification',
    question: 'How would somebody who was not there see the effect of {ids}?',
    where: (look) => spots(open(look).filter(({ verification }) => isBlank(verification?.text))),
  },
  {
    id: 'action-proof',
    question: 'Beyond being finished, what shows the effect of {ids}?',
    where: (look) =>
      spots(look.document.actions.filter(({ done, proof, accepted }) => done && !accepted && isBlank(proof?.text))),
  },
  {
    id: 'action-overdue',
    question: 'What stands in the way of {ids}, past the date: does the date have to move, or the action?',
    ownOnly: true,
    where: (look) => spots(look.document.actions.filter((action) => actionState(action, look.now) === 'overdue')),
  },
  {
    id: 'action-detect',
    question: 'Others saw it before you did. Which action would let you see it first?',
    englishOnly: true,
    ownOnly: true,
    where: (look) => {
      const { actions, meta } = look.document
      const isBlind = actions.length > 0 && seenByOthers.has(meta.detectedBy ?? '') && !actions.some(letsSee)
      return when(isBlind, look.place('actions'))
    },
  },
  {
    id: 'rehearsal',
    question: 'Has anybody replayed it since, with the same input or load, and what happened?',
    ownOnly: true,
    where: (look) => {
      const { actions, meta } = look.document
      const isReplayed = meta.related?.some(({ as }) => as === 'rehearsed-by') ?? false
      const isFinished = actions.length > 0 && actions.every(({ done, accepted }) => done || accepted)
      return when(isFinished && !isReplayed, look.place('recurrence'))
    },
  },
]

/** Neither done nor decided against. */
function open({ document }: Look): readonly ActionItem[] {
  return document.actions.filter(({ done, accepted }) => !done && isBlank(accepted?.text))
}

/** One question about all of them, with the place of each. */
function spots(actions: readonly ActionItem[]): readonly Spot[] {
  const ids = listed(actions.map(({ id }) => id))
  return actions.map(({ span }) => ({ span, data: { ids } }))
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '' || /^\[?TBD/.test(text.trim())
}

function letsSee({ description, segments }: ActionItem): boolean {
  return (
    seeing.test(description.text) || segments.some(({ key, value }) => key === 'type' && /detect/i.test(value.text))
  )
}

export const actionQuestions: readonly ReviewQuestion[] = table.map((row) => ({
  ...row,
  topic: 'actions',
  of: 'postmortem',
}))
