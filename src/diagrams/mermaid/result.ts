/** Markup to put into the page, or why there is none. */
export type MermaidResult = { readonly svg: string } | { readonly error: MermaidError }

/** A reason that an author can act on. */
export interface MermaidError {
  readonly message: string
  /** Line of the fence's source, counted from 1. */
  readonly line?: number
}
