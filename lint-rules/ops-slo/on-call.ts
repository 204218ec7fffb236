import type { RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Operations } from '#model/types/operations'

/** Two people are on call, and they are two. */
export function* checkOnCall(
  { frontmatter }: ParsedDocument,
  { fields }: Operations,
): Iterable<RuleProblem<'primary' | 'same'>> {
  const { primary, secondary } = fields.oncall ?? {}
  if (primary !== undefined && secondary === undefined) {
    yield { messageId: 'primary', span: frontmatter.keySpan('oncall') }
  } else if (primary !== undefined && primary === secondary) {
    yield { messageId: 'same', span: frontmatter.valueSpan('oncall', 'secondary'), data: { seen: primary } }
  }
}
