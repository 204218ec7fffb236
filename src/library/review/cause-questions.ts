/** Questions about causes: more than one condition, each with what shows it, across the whole stack. */
import type { Factor } from '#model/structure-types'
import type { Look } from './look.ts'
import { each, listed, type ReviewQuestion, when } from './question.ts'

/** Dimensions of the AI analysis, by the words that name them in its table. */
const dimensions: readonly (readonly [name: string, words: RegExp])[] = [
  ['the model', /model|weight/i],
  ['the data', /data|feature|training|label/i],
  ['the prompt', /prompt|instruction|context|policy/i],
  ['retrieval', /retrieval|index|corpus|rag\b/i],
  ['safety rules', /safety|refusal|guardrail|compliance/i],
  ['the infrastructure', /infra|serving|gateway|routing|platform|gpu/i],
]

/** Names of the dimensions of which an AI incident says nothing. */
export function openDimensions(look: Look): readonly string[] {
  if (!look.isAi) return []
  const rows = look.document.aiAnalysis.filter(({ finding, span }) => finding.text.trim() !== '' && !look.hasGap(span))
  return dimensions.filter(([, words]) => !rows.some((row) => words.test(row.dimension.text))).map(([name]) => name)
}

const cohorts =
  /\b(?:tenants?|cohorts?|segments?|regions?|languages?|locales?|tiers?|countr(?:y|ies)|groups?|worst|p9\d|percentiles?|alike|equally|every (?:user|request|answer|customer)|all (?:users|requests|customers|answers))\b/i
const duty =
  /\b(?:report(?:ed|able|ing)?|notif|dut(?:y|ies)|regulat|legal|authorit|gdpr|article|art\.|contract|disclos|law\b|counsel|not required)/i
const refusal = /\brefus|\bover-?block|\bdeclin|\bblocked\b|\bfalse positive/i

type Row = Omit<ReviewQuestion, 'topic' | 'of'>

const table: readonly Row[] = [
  {
    id: 'factors',
    question: 'What else had to be true for this to do harm, and what turned a small fault into an incident?',
    where: (look) => when(stated(look).length < 2, look.place('contributing-factors')),
  },
  {
    id: 'factor-evidence',
    question: 'What shows that this condition played a part?',
    where: (look) => each(stated(look).filter(({ evidence, causes }) => evidence.length === 0 && causes.length === 0)),
  },
  {
    id: 'factors-together',
    question: 'How did these conditions meet, and which of them would have done nothing alone?',
    where: (look) => {
      const isTold = look.document.passages.some(
        ({ section, kind }) => section === 'contributing-factors' && kind === 'paragraph',
      )
      return when(stated(look).length > 1 && !isTold, look.place('contributing-factors'))
    },
  },
  {
    id: 'dimensions',
    question: 'Who has looked at {dimensions}, and what was seen there?',
    where: (look) => {
      const open = openDimensions(look)
      return when(open.length > 0, look.place('ai-analysis'), { dimensions: listed(open) })
    },
  },
  {
    id: 'cohorts',
    question: 'Was everybody affected alike, or one language, tenant, task or region more than the others?',
    englishOnly: true,
    where: (look) =>
      when(
        look.isBehaviour && !look.isNearMiss && look.leavesOut(cohorts, 'impact', 'executive-summary', 'ai-analysis'),
        look.place('impact'),
      ),
  },
  {
    id: 'refusals',
    question: 'Was help refused where it was legitimate, and how would you know?',
    englishOnly: true,
    where: (look) =>
      when(look.isBehaviour && look.leavesOut(refusal, 'safety-compliance'), look.place('safety-compliance')),
  },
  {
    id: 'duty',
    question: 'Does somebody have to be told, an authority, a customer, the people concerned, and who decides that?',
    englishOnly: true,
    ownOnly: true,
    where: (look) => {
      const isDecided = (look.document.meta.regimes ?? []).length > 0
      return when(!isDecided && look.leavesOut(duty, 'safety-compliance'), look.place('safety-compliance'))
    },
  },
]

function stated(look: Look): readonly Factor[] {
  return look.document.factors.filter(({ span }) => !look.hasGap(span))
}

export const causeQuestions: readonly ReviewQuestion[] = table.map((row) => ({
  ...row,
  topic: 'causes',
  of: 'postmortem',
}))
