/** Every question of every type of document; which of them are asked is for `review.ts`. */
import { actionQuestions } from './action-questions.ts'
import { causeQuestions } from './cause-questions.ts'
import { declarationQuestions } from './declaration-questions.ts'
import { evidenceQuestions } from './evidence-questions.ts'
import { gameDayQuestions } from './game-day-questions.ts'
import { learningReportQuestions } from './learning-report-questions.ts'
import { openQuestions } from './open-questions.ts'
import { operationsQuestions } from './operations-questions.ts'
import { type ReviewQuestion, when } from './question.ts'
import { runbookQuestions } from './runbook-questions.ts'
import { sectionQuestions } from './section-questions.ts'
import { storyQuestions } from './story-questions.ts'

const history: ReviewQuestion = {
  id: 'history',
  topic: 'learning',
  of: 'postmortem',
  question: 'Has something like this happened before, here or elsewhere, and what was decided then?',
  ownOnly: true,
  where: (look) => when((look.document.meta.related ?? []).length === 0, look.key('related')),
}

/** In the order in which they are asked within a topic. */
export const questions: readonly ReviewQuestion[] = [
  ...evidenceQuestions,
  ...sectionQuestions,
  ...storyQuestions,
  ...causeQuestions,
  ...openQuestions,
  ...actionQuestions,
  history,
  ...declarationQuestions,
  ...runbookQuestions,
  ...gameDayQuestions,
  ...operationsQuestions,
  ...learningReportQuestions,
]
