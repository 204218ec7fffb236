/** What a game day says before it is played. */
import type { RuleProblem } from '#lint/rule'
import type { ParsedDocument, Section } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import type { GameDay } from '#model/types/game-day'
import type { Line } from '#model/types/line'

type PlanMessage = 'source' | 'hypothesis' | 'script' | 'inject' | 'safety' | 'abort' | 'window' | 'observer'

const injecting =
  /\b(?:inject|feed|upload|deploy|activate|set|stop|block|delay|drop|kill|send|flip|disable|enable|publish|load|switch|corrupt|remove|replace|add|simulate|scale|raise|lower|reveal|read out|hand|tell|announce|cut|fill|expire|revoke|pause|start|replay|change|serve|return|point)\w*\b/i
const vague =
  /^(?:(?:we )?(?:stop|abort) )?(?:(?:if|when) )?(?:something|things?|anything|it) (?:goes?|is|are|gets?|looks?) (?:\w+ )?(?:wrong|bad|badly|worse|out of hand|off|critical)[.!]?$|^(?:if|as|when) (?:needed|necessary)[.!]?$|^common sense[.!]?$/i
const watching =
  /\bobserv(?:er|ers|es|ing)\b|\bscribe\b|\bnote[- ]?taker\b|\bfacilitat\w+\b|\btimekeeper\b|\bwrites? down\b/i
const windowed = /\bwindow\b|\bbetween\b|\d{1,2}:\d{2}/i

/** Each part is checked where it stands; a missing section is `required-sections`. */
export function* checkPlan(document: ParsedDocument, gameDay: GameDay): Iterable<RuleProblem<PlanMessage>> {
  const { meta, frontmatter } = document
  const { fields, hypothesis } = gameDay
  // From review on `frontmatter-schema` requires the key.
  if (meta.status === 'draft' && (fields.sources?.length ?? 0) === 0) {
    yield { messageId: 'source', span: headOf(document) }
  }
  const stated = sectionOf(document, 'hypothesis')
  if (stated && hypothesis.length > 0 && !isMeasurable(document, stated)) {
    yield { messageId: 'hypothesis', span: stated.heading }
  }
  yield* checkScript(document, gameDay)
  yield* checkSafety(document, gameDay)
  const isTimed = fields.scheduled?.precision === 'instant' || gameDay.safety.some(isWindow)
  if (fields.mode === 'production' && !isTimed) {
    yield { messageId: 'window', span: frontmatter.valueSpan('scheduled') }
  }
}

function* checkScript(document: ParsedDocument, { script }: GameDay): Iterable<RuleProblem<PlanMessage>> {
  const section = sectionOf(document, 'script')
  if (!section || !isFilled(document, section)) return
  if (script.length === 0) yield { messageId: 'script', span: section.heading }
  else if (!script.some(({ action }) => injecting.test(action.text)))
    yield { messageId: 'inject', span: section.heading }
  const isWatched = document.meta.facilitator !== undefined || document.passages.some(({ text }) => watching.test(text))
  if (!isWatched) yield { messageId: 'observer', span: section.heading }
}

function* checkSafety(document: ParsedDocument, gameDay: GameDay): Iterable<RuleProblem<'safety' | 'abort'>> {
  const section = sectionOf(document, 'safety')
  if (!section || !isFilled(document, section)) return
  const { abortCriteria, blastRadius } = gameDay
  const missing = [
    ...(abortCriteria.length === 0 ? ['abort criteria'] : []),
    ...(blastRadius.length === 0 ? ['blast radius'] : []),
  ]
  if (missing.length > 0) yield { messageId: 'safety', span: section.heading, data: { missing: missing.join(' and ') } }
  for (const { text, span } of abortCriteria)
    if (vague.test(text)) yield { messageId: 'abort', span, data: { seen: text } }
}

/** A number or a name in code can be read off; “it copes” cannot. */
function isMeasurable({ source }: ParsedDocument, { body }: Section): boolean {
  return /\d|`/.test(source.slice(body.start, body.end))
}

function isFilled({ source }: ParsedDocument, { body }: Section): boolean {
  return source.slice(body.start, body.end).trim() !== ''
}

function isWindow({ label, text }: Line): boolean {
  return windowed.test(`${label?.text ?? ''} ${text}`)
}

function sectionOf({ sections }: ParsedDocument, kind: SectionKind): Section | undefined {
  return sections.find((section) => section.kind === kind)
}

/** Where a finding about the whole game day stands: its first heading, else its frontmatter. */
export function headOf({ sections, frontmatter }: ParsedDocument): Section['heading'] {
  return sections[0]?.heading ?? frontmatter.span ?? { start: 0, end: 0 }
}
