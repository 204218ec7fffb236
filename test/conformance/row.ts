/** One thing that the texts behind Afterword ask for, what answers it, and how that is shown. */

/** The five texts that the product grew from, by what they are. */
export type Origin = 'lead brief' | 'field guide' | 'review lesson' | 'culture guide' | 'operations mode'

/** A piece of a document: the snippet under a heading, below a complete frontmatter; or a whole file. */
export interface Fixture {
  readonly mdx: string
  readonly section?: string
  readonly frontmatter?: Readonly<Record<string, unknown>>
  /** `mdx` is the whole file at this path. */
  readonly path?: string
}

export interface RuleRow {
  readonly from: Origin
  /** The requirement, in our words. */
  readonly asks: string
  /** The rule that holds documents to it. */
  readonly rule: string
  readonly failing: Fixture
  readonly passing: Fixture
}

export interface FeatureRow {
  readonly from: Origin
  readonly asks: string
  /** What answers it, in a few words. */
  readonly feature: string
  /** A file of this repository that shows or proves it, and words that stand in it. */
  readonly shown: { readonly file: string; readonly words: string }
}

export interface OpenRow {
  readonly from: Origin
  readonly asks: string
  /** Why nothing answers it (yet). */
  readonly notBuilt: string
}

export type Row = RuleRow | FeatureRow | OpenRow
