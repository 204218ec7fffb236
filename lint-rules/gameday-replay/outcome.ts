/** What a game day says once it was played. A refuted hypothesis is as good a result as a confirmed one. */
import type { RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { GameDay } from '#model/types/game-day'
import type { Line } from '#model/types/line'
import { headOf } from './plan.ts'

type OutcomeMessage = 'result' | 'sections' | 'measured' | 'proof' | 'verifies' | 'future'

/** Published means played; a plan is a draft or in review. */
function isPlayed({ meta }: ParsedDocument, { fields }: GameDay): boolean {
  return fields.result !== undefined || meta.status === 'published' || meta.status === undefined
}

/** Compare the result with what was expected, measured and proven. */
export function* checkOutcome(
  document: ParsedDocument,
  gameDay: GameDay,
  now: number,
): Iterable<RuleProblem<OutcomeMessage>> {
  if (!isPlayed(document, gameDay)) return
  const { frontmatter } = document
  const { fields, observations, result } = gameDay
  const head = headOf(document)
  if (frontmatter.data['result'] === undefined) {
    yield { messageId: 'result', span: head }
    return
  }

  const missing = [
    ...(observations.length === 0 ? ['"Observations"'] : []),
    ...(result.length === 0 ? ['"Result"'] : []),
  ]
  if (missing.length > 0) yield { messageId: 'sections', span: head, data: { missing: missing.join(' and ') } }

  if (fields.result === undefined) return
  const span = frontmatter.valueSpan('result')
  if ((fields.scheduled?.at ?? 0) > now) {
    yield { messageId: 'future', span, data: { result: fields.result, scheduled: fields.scheduled?.raw ?? '' } }
  }
  // Nothing runs at a table, so nothing is measured there and nothing proven.
  if (fields.mode !== 'tabletop') yield* checkProof(document, gameDay)
}

/** A hypothesis that was put to the test has its times; one that held has its evidence. */
function* checkProof(
  document: ParsedDocument,
  { fields, observations, result: lines }: GameDay,
): Iterable<RuleProblem<'measured' | 'proof' | 'verifies'>> {
  const { frontmatter } = document
  const { result, verifies } = fields
  if (result !== 'confirmed' && result !== 'refuted') return
  const span = frontmatter.valueSpan('result')
  const unmeasured = ['detected', 'mitigated'].filter((key) => frontmatter.data[key] === undefined)
  if (unmeasured.length > 0) {
    const missing = unmeasured.map((key) => `\`${key}\``).join(' and ')
    yield { messageId: 'measured', span, data: { result, missing } }
  }
  if (result !== 'confirmed') return
  if (!isProven(document, [...observations, ...lines])) yield { messageId: 'proof', span }
  const isDeclined = lines.some(({ text }) => /\bverif\w+ no\b/i.test(text))
  if ((verifies?.length ?? 0) === 0 && !isDeclined) yield { messageId: 'verifies', span }
}

/** An evidence id or a link stands in what was observed. */
function isProven({ evidenceReferences }: ParsedDocument, lines: readonly Line[]): boolean {
  const first = lines[0]?.span.start ?? 0
  return lines.some(({ links }) => links.length > 0) || evidenceReferences.some(({ span }) => span.start >= first)
}
