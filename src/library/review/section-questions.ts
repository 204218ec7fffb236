/** Questions about sections of a postmortem that are missing or say too little, by section. */
import type { PostmortemSection } from '#model/section-kinds'
import type { Look } from './look.ts'
import { type ReviewQuestion, type Topic, when } from './question.ts'

interface SectionQuestion {
  readonly kind: PostmortemSection
  readonly topic: Topic
  /** With fewer words than this it has not been answered yet. */
  readonly words: number
  readonly question: string
}

const table: readonly SectionQuestion[] = [
  {
    kind: 'executive-summary',
    topic: 'story',
    words: 20,
    question:
      'How would you tell it in four sentences to somebody outside engineering: who was affected, what they saw, for how long, what ended it?',
  },
  {
    kind: 'detection-response',
    topic: 'response',
    words: 15,
    question: 'Who was called, how did they learn what to do, and what did they have to find out for themselves?',
  },
  {
    kind: 'recovery',
    topic: 'response',
    words: 10,
    question: 'Which levers were there, who could decide on each, in which role, and what did it cost?',
  },
  { kind: 'trigger', topic: 'causes', words: 6, question: 'What was different on that day?' },
  {
    kind: 'root-cause',
    topic: 'causes',
    words: 10,
    question: 'What about the system made this likely, so that it would have happened to other people on another day?',
  },
  {
    kind: 'detection-gap',
    topic: 'causes',
    words: 8,
    question: 'Which signal existed and reached nobody, and which did not exist?',
  },
  {
    kind: 'safety-compliance',
    topic: 'causes',
    words: 10,
    question: 'Did an answer do harm, or reach somebody whom it should not reach? What was checked, over which sample?',
  },
  { kind: 'went-well', topic: 'learning', words: 4, question: 'What worked that you would want to keep?' },
  {
    kind: 'went-poorly',
    topic: 'learning',
    words: 4,
    question: 'What made it harder than it had to be: access, documents, alerts, the hour?',
  },
  {
    kind: 'got-lucky',
    topic: 'learning',
    words: 4,
    question: 'What could have made it worse and by chance did not?',
  },
  {
    kind: 'what-stopped-it',
    topic: 'learning',
    words: 6,
    question: 'What stopped it, and would that have worked on another day?',
  },
  {
    kind: 'lessons',
    topic: 'learning',
    words: 6,
    question: 'What surprised you, and what would you tell a team that builds something similar?',
  },
  {
    kind: 'recurrence',
    topic: 'learning',
    words: 8,
    question: 'What will fail loudly if this comes back, and which risk remains?',
  },
]

/** Whether the document leaves a section open. */
export function isOpenSection(look: Look, kind: string): boolean {
  return table.some((row) => row.kind === kind && look.isExpected(row.kind) && look.isThin(row.kind, row.words))
}

/** One question for each section that can be thin. */
export const sectionQuestions: readonly ReviewQuestion[] = table.map(({ kind, topic, question }) => ({
  id: `section-${kind}`,
  topic,
  of: 'postmortem',
  question,
  where: (look) => when(isOpenSection(look, kind), look.place(kind)),
}))
