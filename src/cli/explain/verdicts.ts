/** What the rules say of one sentence, by asking them. */
import { type AnyRule, isDocumentRule } from '#lint/library/rule'
import { fillMessage } from '#lint/message'
import type { Levels, Rule } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import { sentenceDocument } from './sections.ts'

export interface Verdict {
  readonly rule: string
  readonly levels: Levels
  readonly message: string
  readonly evidence?: string
  /** The sections in which it is said. */
  readonly sections: readonly SectionKind[]
}

type Parse = (source: string, path: string) => ParsedDocument

/** Verdicts on a sentence in some sections; the same verdict in several sections is said once. */
export function verdictsOn(
  sentence: string,
  sections: readonly SectionKind[],
  rules: readonly AnyRule[],
  parse: Parse,
): readonly Verdict[] {
  const judges = rules.filter(isDocumentRule).filter(judgesSentences)
  const found = sections.flatMap((section) =>
    judges.flatMap((rule) => ask(rule, sentence, section, parse).map((verdict) => ({ verdict, section }))),
  )
  const groups = Map.groupBy(found, ({ verdict }) => `${verdict.rule}: ${verdict.message}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first.verdict, sections: [first, ...others].map(({ section }) => section) }] : [],
  )
}

const onActions: ReadonlySet<string> = new Set(['action-vague', 'action-be-careful', 'action-procedural'])

/** The others look at structure, of which one sentence has none. */
function judgesSentences({ id, meta }: Rule): boolean {
  return meta.reads === 'prose' || meta.category === 'wording' || meta.category === 'privacy' || onActions.has(id)
}

function ask(rule: Rule, sentence: string, section: SectionKind, parse: Parse): readonly Omit<Verdict, 'sections'>[] {
  const { source, from } = sentenceDocument(sentence, section)
  const document = parse(source, 'content/postmortems/2026-03-02-sentence.md')
  const { levels, messages, defaultOptions } = rule.meta
  const problems = [...rule.check({ document, options: defaultOptions, now: 0, evidence: new Map() })]
  return problems
    .filter(({ span }) => span.start >= from && span.end <= from + sentence.length)
    .map(({ messageId, data, evidence }) => ({
      rule: rule.id,
      levels,
      message: fillMessage(messages[messageId] ?? '', data),
      ...(evidence !== undefined && { evidence }),
    }))
}
