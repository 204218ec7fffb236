/** What rendering a document gives to its page; plain data, kept in the cache as JSON. */

/** A heading with an address. */
export interface TocEntry {
  readonly id: string
  readonly text: string
  readonly depth: number
}

/** A row of the evidence ledger. */
export interface LedgerRow {
  readonly id: string
  readonly kind?: string
  readonly title: string
  /** Address outside the site; absent for a file of the repository. */
  readonly href?: string
  /** Host name of `href`, or the path of the file. */
  readonly place?: string
  readonly captured?: string
  /** How many places of the body refer to it. */
  readonly cited: number
}

export interface RenderedDocument {
  readonly html: string
  readonly toc: readonly TocEntry[]
  readonly ledger: readonly LedgerRow[]
  /** Number of `[TBD]`s left. */
  readonly gaps: number
  readonly words: number
}

export interface RenderedProse {
  readonly html: string
  readonly toc: readonly TocEntry[]
}
