/** Rules as their pages show them. */
import type { RuleEntry } from '../rule-entry.ts'
import { toWords } from './labels.ts'

export interface RuleGroup {
  readonly category: string
  readonly title: string
  readonly rules: readonly RuleEntry[]
}

const order = [
  'wording',
  'cause',
  'action',
  'timeline',
  'detection',
  'structure',
  'frontmatter',
  'evidence',
  'ai',
  'privacy',
]

/** Rules by category; what authors meet first stands first. */
export function toRuleGroups(rules: readonly RuleEntry[]): readonly RuleGroup[] {
  const categories = [...new Set(rules.map(({ category }) => category))]
  const place = (category: string) => (order.includes(category) ? order.indexOf(category) : order.length)
  return categories
    .toSorted((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((category) => ({
      category,
      title: toWords(category),
      rules: rules.filter((rule) => rule.category === category),
    }))
}

/** `error`, or how the level rises with the status of the document. */
export function describeLevels([draft, inReview, published]: RuleEntry['levels']): string {
  if (draft === inReview && inReview === published) return draft
  if (inReview === published) return `${draft} in a draft, then ${published}`
  if (draft === inReview) return `${draft} until published, then ${published}`
  return `${draft} in a draft, ${inReview} in review, then ${published}`
}

/** What else is special about a rule. */
export function describeTraits(rule: RuleEntry): readonly string[] {
  return [
    ...(rule.fixable ? ['`--fix` can correct it'] : []),
    ...(rule.suggestions ? ['offers rewrites'] : []),
    ...(rule.mandatory ? ['cannot be disabled'] : []),
  ]
}
