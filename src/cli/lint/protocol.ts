/** What the command line and its supervised child say to each other: one job in, lines of JSON out. */
import type { DocumentFacts } from '#model/facts-types'
import type { FileResult } from '#report/file-result'
import type { DeclaredByRoot } from './declared.ts'

/** Everything that shapes findings besides the text itself. */
export interface Settings {
  /** Content of the configuration file, not yet checked; `undefined` when there is none. */
  readonly configuration: unknown
  /** Shown in messages about the configuration. */
  readonly configurationPath: string | undefined
  readonly profile: string | undefined
  /** `--rule id:level`, not yet checked. */
  readonly rules: readonly string[]
  readonly inlineConfiguration: boolean
  readonly reportUnusedDirectives: boolean
  readonly now: number
  readonly fix: boolean
  /** A run by the clock, not on a change: rules about the passing of time are on. */
  readonly scheduled: boolean
  /** What the libraries of the documents say of people and customers. */
  readonly declared: DeclaredByRoot
}

/** One document: a file to read, or a text already read (standard input). */
export interface Input {
  /** Absolute. */
  readonly path: string
  readonly text?: string
  /** Read only for what other documents must know of it; nothing is reported. */
  readonly factsOnly?: true
}

/** A document that was read before: in an earlier run, or by a child that died over another one. */
export interface Known {
  readonly facts: DocumentFacts
  /** What was found in the document; absent for one that is not reported. */
  readonly result?: FileResult
}

export interface Job {
  readonly settings: Settings
  readonly inputs: readonly Input[]
  /** The documents that those of the inputs are compared with, themselves aside; absent where none are compared. */
  readonly known?: readonly Known[]
}

/**
 * A line of the child. `ready` comes first; then one `result` or `facts` per input, in order; then, where documents are
 * compared, `compared` with the results that this changed.
 */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'result'
      readonly result: FileResult
      readonly facts?: DocumentFacts
      readonly milliseconds: number
    }
  | { readonly kind: 'facts'; readonly facts: DocumentFacts }
  | { readonly kind: 'compared'; readonly results: readonly FileResult[] }
