/** What the record of a running incident is asked: what will be gone later. It never says what to do about the incident. */
import { type ReviewQuestion, when } from './question.ts'

type Row = Omit<ReviewQuestion, 'of'>

const openBox = /^\s*[-*] \[ \]/m

const table: readonly Row[] = [
  {
    id: 'live-evidence',
    topic: 'evidence',
    question:
      'Which inputs, versions, logs and messages would a rollback, a restart or a retention limit take away, and where are they saved?',
    where: (look) => {
      const { document } = look
      const own = document.sections.find(({ title }) => /\bevidence\b/i.test(title))
      const isSaved = own && !look.hasGap(own.body) && !openBox.test(look.sourceOf(own.body))
      return when(!isSaved && document.evidence.length === 0, own?.heading ?? look.head)
    },
  },
  {
    id: 'live-lead',
    topic: 'evidence',
    question: 'Who leads, in which role, and in which place do people talk?',
    where: (look) => {
      const { commander, channel } = look.document.meta.other
      return when(commander === undefined || channel === undefined, look.head)
    },
  },
  {
    id: 'live-started',
    topic: 'evidence',
    question: 'Since when has it been so, as far as anything shows?',
    where: (look) => when(look.document.meta.started?.at === undefined, look.key('started')),
  },
  {
    id: 'live-impact',
    topic: 'story',
    question: 'What do users see at this moment, how many of them, and who counts?',
    where: (look) => when(look.isThin('impact', 6), look.place('impact')),
  },
  {
    id: 'live-timeline',
    topic: 'story',
    question: 'What was the first thing anyone noticed, and where?',
    where: (look) => when(!look.events.some(({ phase }) => phase === 'detection'), look.place('timeline')),
  },
  {
    id: 'live-belief',
    topic: 'assumptions',
    question: 'What is believed at this moment, and what would show that it is wrong?',
    where: (look) => when(look.document.assumptions.length === 0, look.place('open-questions')),
  },
  {
    id: 'live-over',
    topic: 'learning',
    question: '`resolved` is set: is it over, so that the record can become a draft with `afterword promote`?',
    where: (look) => when(look.document.meta.resolved?.at !== undefined, look.key('resolved')),
  },
]

export const declarationQuestions: readonly ReviewQuestion[] = table.map((row) => ({ ...row, of: 'declaration' }))
