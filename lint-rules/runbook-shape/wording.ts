/** Sentences that leave the arithmetic, or the limit, to somebody at three in the morning. */
import type { ParsedDocument } from '#model/document'
import type { RuleProblem } from '#lint/rule'
import type { SectionKind } from '#model/section-kinds'
import { MASK, type Sentence } from '#model/prose-types'

const read: ReadonlySet<SectionKind | undefined> = new Set(['when-to-use', 'steps', 'verification'])

const limitless =
  /\b(?:is|are|gets?|stays?|remains?|looks?|seems?|appears?)\s+(?:still\s+|too\s+|very\s+|unusually\s+|abnormally\s+)?(?:high|low|elevated|normal|abnormal|unusual|slow|big|large|small|significant|reasonable|acceptable|fine|ok|okay|good|bad)\b/gi
/** What is described may be high; what is asked for needs a limit. */
const condition = /\b(?:if|whether|when|until|once|check|verify|confirm|ensure|make sure|expect(?:ed)?)\b/i
const arithmetic =
  /\b(?:calculate|compute|derive|work out)\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,3}?(?:mean|average|median|variance|deviation|percentiles?|quantiles?|distribution|divergence|distance|psi|p-value|score|rate|ratio|share|correlation|significance)\b/gi
const vagueTrigger =
  /\b(?:as|when|if|where) (?:needed|necessary|required|appropriate|applicable)\b|\bin (?:an )?emergenc(?:y|ies)\b|\b(?:when|if) (?:something|things?|anything) (?:is|are|goes?|looks?) (?:wrong|bad|badly|broken|off)\b|\bwhen in doubt\b/i

/** Findings about words in the sections that are read under pressure. */
export function* checkWording(document: ParsedDocument): Iterable<RuleProblem<'limit' | 'arithmetic' | 'trigger'>> {
  yield* checkTrigger(document)
  for (const sentence of document.sentences) {
    const { passage } = sentence
    if (passage.quoted || passage.kind === 'heading' || !read.has(passage.section)) continue
    const isTrigger = passage.section === 'when-to-use' && passage.kind === 'list-item'
    const isAsked = isTrigger || condition.test(sentence.masked)
    if (isAsked && !isMeasured(sentence, document)) yield* matches(sentence, limitless, 'limit')
    yield* matches(sentence, arithmetic, 'arithmetic')
  }
}

function* matches<Message extends string>(sentence: Sentence, pattern: RegExp, messageId: Message) {
  for (const { 0: seen, index } of sentence.masked.matchAll(pattern)) {
    yield { messageId, span: sentence.spanOf(index, index + seen.length), data: { seen } }
  }
}

/** A number, a name in code or a link says where the limit stands. */
function isMeasured({ masked, span }: Sentence, { source }: ParsedDocument): boolean {
  return /\d/.test(masked) || masked.includes(MASK) || source.slice(span.start, span.end).includes('](')
}

/** “As needed” is no trigger, unless an alert or a number stands beside it. */
function* checkTrigger({ passages, runbook, source }: ParsedDocument): Iterable<RuleProblem<'trigger'>> {
  const words = passages.filter(({ section, kind }) => section === 'when-to-use' && kind !== 'heading')
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || (runbook?.fields.alerts?.length ?? 0) > 0) return
  if (/\d|`|\]\(/.test(source.slice(first.span.start, last.span.end))) return
  for (const passage of words) {
    const match = vagueTrigger.exec(passage.masked)
    if (!match) continue
    const span = passage.spanOf(match.index, match.index + match[0].length)
    yield { messageId: 'trigger', span, data: { seen: match[0] } }
    return
  }
}
