/** Questions about actions: whether they can be finished, seen to be finished, and whether they answer the incident. */
import { actionState } from '#model/derive'
import type { ActionItem } from '#model/structure-types'
import type { Look } from './look.ts'
import { type ReviewQuestion, type Spot, when } from './question.ts'

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
    question: 'Who will carry {id}, and have they said yes?',
    ownOnly: true,
    where: (look) => spots(open(look).filter(({ owner }) => isBlank(owner?.text))),
  },
  {
    id: 'action-due',
    question: 'By when will {id} be done, and what has to wait for it?',
    ownOnly: true,
    where: (look) => spots(open(look).filter(({ dueAt }) => dueAt === undefined)),
  },
  {
    id: 'action-verification',
    question: 'How would somebody who was not there see that {id} works?',
    where: (look) => spots(open(look).filter(({ verification }) => isBlank(verification?.text))),
  },
  {
    id: 'action-proof',
    question: 'What shows that {id} works, beyond that it is finished?',
    where: (look) =>
      spots(look.document.actions.filter(({ done, proof, accepted }) => done && !accepted && isBlank(proof?.text))),
  },
  {
    id: 'action-overdue',
    question: 'What stands in the way of {id}, due {due}: does the date have to move, or the action?',
    ownOnly: true,
    where: (look) =>
      look.document.actions
        .filter((action) => actionState(action, look.now) === 'overdue')
        .map(({ id, due, span }) => ({ span, data: { id, due: due?.text.trim() ?? '' } })),
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

function spots(actions: readonly ActionItem[]): readonly Spot[] {
  return actions.map(({ id, span }) => ({ span, data: { id } }))
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
