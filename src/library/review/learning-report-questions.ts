/** What a reader from another team asks of a report. */
import type { LearningReport } from '#model/types/learning-report'
import type { Look } from './look.ts'
import { each, type ReviewQuestion, type Spot, when } from './question.ts'

type Row = Omit<ReviewQuestion, 'topic' | 'of'>

function ask(look: Look, spots: (report: LearningReport) => readonly Spot[]): readonly Spot[] {
  return look.document.report ? spots(look.document.report) : []
}

const table: readonly Row[] = [
  {
    id: 'report-one-paragraph',
    question: 'What should somebody remember who reads only this paragraph?',
    where: (look) => when(look.isThin('in-one-paragraph', 20), look.place('in-one-paragraph')),
  },
  {
    id: 'report-lessons',
    question: 'What can another team use of this, although its system is a different one?',
    where: (look) => when(look.isThin('what-we-learned', 12), look.place('what-we-learned')),
  },
  {
    id: 'report-patterns',
    question: 'What did several of them have in common that none of them shows alone?',
    where: (look) => ask(look, ({ patterns }) => when(patterns.length === 0, look.place('patterns'))),
  },
  {
    id: 'report-pattern-sources',
    question: 'In which incidents was this seen?',
    where: (look) =>
      ask(look, ({ patterns }) =>
        each(patterns.filter(({ documents }) => documents.length === 0).map(({ title }) => title)),
      ),
  },
  {
    id: 'report-changed',
    question: 'What is different today because of these incidents, and how do you know?',
    where: (look) => when(look.isThin('what-changed', 6), look.place('what-changed')),
  },
  {
    id: 'report-open',
    question: 'Which of this could happen again tomorrow?',
    where: (look) => when(look.isThin('still-open', 6), look.place('still-open')),
  },
  {
    id: 'report-try',
    question: 'What can a reader try this week, in under an hour?',
    where: (look) => when(look.isThin('try-this', 6), look.place('try-this')),
  },
  {
    id: 'report-words',
    question: 'Over which words would somebody outside engineering stumble?',
    where: (look) =>
      ask(look, ({ glossary }) =>
        when(
          glossary.every(({ span }) => look.hasGap(span)),
          look.place('glossary'),
        ),
      ),
  },
]

export const learningReportQuestions: readonly ReviewQuestion[] = table.map((row) => ({
  ...row,
  topic: 'learning',
  of: 'learning-report',
}))
