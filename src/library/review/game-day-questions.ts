/** What a facilitator asks of a drill: could it go wrong, would anybody notice, what did it teach? */
import type { GameDay } from '#model/types/game-day'
import type { Look } from './look.ts'
import { type ReviewQuestion, type Spot, when } from './question.ts'

type Row = Omit<ReviewQuestion, 'of'>

function ask(look: Look, spots: (gameDay: GameDay) => readonly Spot[]): readonly Spot[] {
  return look.document.gameDay ? spots(look.document.gameDay) : []
}

const watching = /\bobserv(?:er|ers|es|ing)\b|\bscribe\b|\bnote[- ]?taker\b|\bfacilitat\w+|\btimekeeper\b/i
const knowing = /\b(?:knows?|told|inform|announce|unannounced|aware|surprise|on[- ]call)/i

const table: readonly Row[] = [
  {
    id: 'drill-wrong',
    topic: 'use',
    question: 'What would you have to see to say that you were wrong?',
    where: (look) => when(look.isThin('hypothesis', 8), look.place('hypothesis')),
  },
  {
    id: 'drill-stop',
    topic: 'use',
    question: 'At which sight does everybody stop, and who says so?',
    where: (look) =>
      ask(look, ({ abortCriteria }) =>
        when(
          abortCriteria.every(({ span }) => look.hasGap(span)),
          look.place('safety'),
        ),
      ),
  },
  {
    id: 'drill-watch',
    topic: 'use',
    question: 'Who watches and writes down the times, and touches nothing?',
    englishOnly: true,
    where: (look) =>
      when(look.document.meta.facilitator === undefined && !watching.test(look.text()), look.place('script')),
  },
  {
    id: 'drill-know',
    topic: 'use',
    question: 'Who knows of it beforehand, and who should not?',
    englishOnly: true,
    where: (look) =>
      ask(look, ({ fields }) =>
        when(
          (fields.mode === 'staging' || fields.mode === 'production') && !knowing.test(look.text()),
          look.place('script'),
        ),
      ),
  },
  {
    id: 'drill-verifies',
    topic: 'actions',
    question: 'Which action would this prove, or disprove?',
    where: (look) => ask(look, ({ fields }) => when((fields.verifies ?? []).length === 0, look.key('verifies'))),
  },
  {
    id: 'drill-times',
    topic: 'story',
    question: 'How long did it take until somebody noticed, and until it was over?',
    where: (look) =>
      ask(look, ({ fields }) =>
        when(
          fields.result !== undefined &&
            fields.mode !== 'tabletop' &&
            (fields.detected === undefined || fields.mitigated === undefined),
          look.key('result'),
        ),
      ),
  },
  {
    id: 'drill-surprise',
    topic: 'learning',
    question: 'What came as a surprise?',
    where: (look) =>
      ask(look, ({ fields }) =>
        when(fields.result !== undefined && look.isThin('surprises', 4), look.place('surprises')),
      ),
  },
  {
    id: 'drill-next',
    topic: 'actions',
    question: 'It did not go as expected: what has to change before it is played again?',
    where: (look) =>
      ask(look, ({ fields }) =>
        when(fields.result === 'refuted' && look.document.actions.length === 0, look.place('actions')),
      ),
  },
]

export const gameDayQuestions: readonly ReviewQuestion[] = table.map((row) => ({ ...row, of: 'game-day' }))
