/** What somebody asks who will need a runbook at three in the morning. */
import type { Runbook } from '#model/types/runbook'
import type { Look } from './look.ts'
import { each, type ReviewQuestion, type Spot, when } from './question.ts'

type Row = Omit<ReviewQuestion, 'topic' | 'of'>

/** Nothing is lost where nothing changes. */
function changes({ fields }: Runbook): boolean {
  return fields.risk !== 'read-only' && fields.playbook !== 'diagnostic'
}

function ask(look: Look, spots: (runbook: Runbook) => readonly Spot[]): readonly Spot[] {
  return look.document.runbook ? spots(look.document.runbook) : []
}

const deciding = /\b(?:decid|decision|authori[sz]|approv|may (?:use|run|switch|set)|without asking|commander)/i

const table: readonly Row[] = [
  {
    id: 'runbook-sight',
    question: 'What does somebody see who should open this page, and which alert sends them here?',
    where: (look) =>
      ask(look, ({ fields }) =>
        when((fields.alerts ?? []).length === 0 && look.isThin('when-to-use', 6), look.place('when-to-use')),
      ),
  },
  {
    id: 'runbook-save',
    question: 'What will be gone after this, and should be saved first?',
    where: (look) =>
      ask(look, (runbook) =>
        when(changes(runbook) && look.isThin('before-you-start', 6), look.place('before-you-start')),
      ),
  },
  {
    id: 'runbook-steps',
    question: 'What is the first thing to do, and what does one see when it worked?',
    where: (look) =>
      ask(look, ({ steps }) =>
        when(
          steps.every(({ span }) => look.hasGap(span)),
          look.place('steps'),
        ),
      ),
  },
  {
    id: 'runbook-expect',
    question: 'What does one see when this step worked, and after how long?',
    where: (look) => ask(look, ({ steps }) => each(steps.filter(({ expect }) => !expect?.text.trim()).map(actionOf))),
  },
  {
    id: 'runbook-if-not',
    question: 'What should one do here if that does not come?',
    where: (look) => ask(look, ({ steps }) => each(steps.filter(({ ifNot }) => !ifNot?.text.trim()).map(actionOf))),
  },
  {
    id: 'runbook-decide',
    question: 'Which role may decide to use this at night, and which one has to agree?',
    englishOnly: true,
    where: (look) =>
      ask(look, ({ fields }) =>
        when(
          (fields.playbook === 'kill-switch' || fields.playbook === 'rollback') && !deciding.test(look.text()),
          look.place('when-to-use'),
        ),
      ),
  },
  {
    id: 'runbook-over',
    question: 'How does one know that it is over, and for how long must that hold?',
    where: (look) => when(look.isThin('verification', 5), look.place('verification')),
  },
  {
    id: 'runbook-back',
    question: 'How does one get back from here, and from which step on no more?',
    where: (look) => ask(look, (runbook) => when(changes(runbook) && look.isThin('undo', 4), look.place('undo'))),
  },
  {
    id: 'runbook-call',
    question: 'Whom does one call when none of this helps, and after how many minutes?',
    where: (look) =>
      ask(look, ({ escalation }) =>
        when(
          escalation.every(({ span }) => look.hasGap(span)),
          look.place('escalation'),
        ),
      ),
  },
  {
    id: 'runbook-drill',
    question: 'Who last followed these steps without their author beside them, and where did they stop?',
    where: (look) => ask(look, ({ fields }) => when(fields.lastDrilled?.at === undefined, look.key('lastDrilled'))),
  },
  {
    id: 'runbook-history',
    question: 'In which incident was it used or missed, and what was not in it then?',
    where: (look) => when((look.document.meta.related ?? []).length === 0, look.key('related')),
  },
]

function actionOf({ action }: { readonly action: { readonly span: Spot['span'] } }) {
  return action
}

export const runbookQuestions: readonly ReviewQuestion[] = table.map((row) => ({ ...row, topic: 'use', of: 'runbook' }))
