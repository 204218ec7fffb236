/** A part of a document, and what stands there instead. */
type Edit = readonly [from: string, to: string]

/** The part of a case that says which document it is about. */
interface Variant {
  readonly mdx: string
  readonly document: true
  readonly path: string
}

/**
 * Cases that differ from a good document in a place or two: `variant(['P2', '«P9»'])`. An edit whose part is not there
 * throws, so that no case passes because it changed nothing.
 */
export function variantsOf(good: string, path: string): (...edits: readonly Edit[]) => Variant {
  return (...edits) => {
    const mdx = edits.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`Unexpected edit of \`${from}\`, expected a part of the document`)
      return text.replace(from, () => to)
    }, good)
    return { mdx, document: true, path }
  }
}
