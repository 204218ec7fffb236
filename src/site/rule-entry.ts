/** A rule as its page shows it. */
export interface RuleEntry {
  readonly id: string
  readonly category: string
  readonly description: string
  readonly advice: string
  /** Levels in a draft, in review and once published. */
  readonly levels: readonly [draft: string, inReview: string, published: string]
  readonly appliesTo: readonly string[]
  readonly fixable: boolean
  readonly suggestions: boolean
  readonly mandatory: boolean
  /** Body of its `rule.md` below the generated header, as Markdown. */
  readonly body: string
}
