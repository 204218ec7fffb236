/** What the document itself calls open: assumptions, hypotheses and gaps. */
import type { Assumption, Gap } from '#model/structure-types'
import type { Look } from './look.ts'
import type { ReviewedType, ReviewQuestion, Spot } from './question.ts'
import { isOpenSection } from './section-questions.ts'

type Row = Omit<ReviewQuestion, 'of' | 'topic'>

/** Gaps that no question about their section covers; those of a timeline row or a table included. */
function openGaps({ document }: Look, look: Look): readonly Gap[] {
  const covered = document.sections.filter(({ kind }) => kind !== undefined && isOpenSection(look, kind))
  return document.gaps.filter(
    ({ span }) => !covered.some(({ body }) => span.start >= body.start && span.end <= body.end),
  )
}

const gaps: readonly Row[] = [
  {
    id: 'gap',
    question: 'Has this been asked of {from} yet, and when will it be known?',
    where: (look) =>
      openGaps(look, look).flatMap(({ span, from, missing }): readonly Spot[] =>
        from === undefined || missing === undefined ? [] : [{ span, data: { from: plain(from) } }],
      ),
  },
  {
    id: 'bare-gap',
    question: 'What is missing here, and who could say it?',
    where: (look) =>
      look.document.gaps.flatMap(({ span, from, missing }): readonly Spot[] =>
        from === undefined || missing === undefined ? [{ span }] : [],
      ),
  },
]

const postmortem: readonly Row[] = [
  {
    id: 'assumption-confirm',
    question: 'Assumed: “{text}” To confirm: {confirm}. Has that been done, and what did it show?',
    where: (look) =>
      look.document.assumptions.flatMap(({ text, confirm, span }): readonly Spot[] =>
        confirm?.text.trim()
          ? [{ span, data: { text: shown(text.text), confirm: shown(confirm.text).replace(/[.!?]$/, '') } }]
          : [],
      ),
  },
  {
    id: 'assumption-refute',
    question: 'Assumed: “{text}” What would show that it is wrong, and who could look?',
    where: (look) =>
      look.document.assumptions.filter(isUnconfirmed).map(({ text, span }) => ({
        span,
        data: { text: shown(text.text) },
      })),
  },
  {
    id: 'assumption-basis',
    question: 'What is this assumption based on?',
    where: (look) => look.document.assumptions.filter(({ basis }) => !basis?.text.trim()).map(({ span }) => ({ span })),
  },
  {
    id: 'hypothesis',
    question: 'Still open: “{text}” Which observation would rule it out?',
    where: (look) =>
      look.document.hypotheses
        .filter(({ result }) => /^open\b/i.test(result.text.trim()))
        .map(({ hypothesis, span }) => ({ span, data: { text: shown(hypothesis.text) } })),
  },
]

function isUnconfirmed({ confirm }: Assumption): boolean {
  return !confirm?.text.trim()
}

/** A text inside a question: one line, not longer than a question. */
function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line
}

/** `the author, once the analysis stands` is a condition of time, too; whom to ask is the first part. */
function plain(from: string): string {
  return shown(from.replace(/,.*$/s, ''))
}

const types: readonly ReviewedType[] = ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report']

export const openQuestions: readonly ReviewQuestion[] = [
  ...postmortem.map((row) => ({ ...row, topic: 'assumptions', of: 'postmortem' }) as const),
  ...types.flatMap((of) => gaps.map((row) => ({ ...row, topic: 'assumptions', of }) as const)),
]
