/** What the document itself calls open: assumptions, hypotheses and gaps. */
import type { SectionKind } from '#model/section-kinds'
import { sectionFinder } from '#model/sections'
import type { Assumption, Gap } from '#model/structure-types'
import type { Look } from './look.ts'
import type { ReviewedType, ReviewQuestion, Spot } from './question.ts'
import { openDimensions } from './cause-questions.ts'
import { isOpenSection } from './section-questions.ts'

type Row = Omit<ReviewQuestion, 'of' | 'topic'>

/** Gaps that no question about their section covers. */
function openGaps(look: Look): readonly Gap[] {
  const { sections, gaps } = look.document
  const kindAt = sectionFinder(sections)
  const covered = new Set(sections.flatMap(({ kind }) => kind ?? []))
  for (const kind of covered) if (!isOpenSection(look, kind) && !isOpenList(look, kind)) covered.delete(kind)
  return gaps.filter(({ span }) => {
    const kind = kindAt(span.start)
    return kind === undefined || !covered.has(kind)
  })
}

/** Lists and tables that have a question of their own while nothing stands in them. */
function isOpenList(look: Look, kind: SectionKind): boolean {
  if (kind === 'ai-analysis') return openDimensions(look).length > 0
  return (kind === 'actions' || kind === 'contributing-factors') && look.isThin(kind, 1)
}

const gaps: readonly Row[] = [
  {
    id: 'gap',
    question: 'Still missing: {missing}, from {from}. Who sees to it, and by when?',
    where: (look) =>
      openGaps(look).flatMap(({ span, from, missing }): readonly Spot[] =>
        from === undefined || missing === undefined
          ? []
          : [{ span, data: { missing: shown(missing), from: shown(from) } }],
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

const longest = 160

/** A text inside a question: one line, not longer than a question. */
function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line
}

const types: readonly ReviewedType[] = ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report']

export const openQuestions: readonly ReviewQuestion[] = [
  ...postmortem.map((row) => ({ ...row, topic: 'assumptions', of: 'postmortem' }) as const),
  ...types.flatMap((of) => gaps.map((row) => ({ ...row, topic: 'assumptions', of }) as const)),
]
