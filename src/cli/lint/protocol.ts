/** What the command line and its supervised child say to each other: one job in, one line of JSON per file out. */
import type { FileResult } from '#report/file-result'

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
}

/** One document: a file to read, or a text already read (standard input). */
export interface Input {
  /** Absolute. */
  readonly path: string
  readonly text?: string
}

export interface Job {
  readonly settings: Settings
  readonly inputs: readonly Input[]
}

/** A line of the child. `ready` comes first; then one `result` per input, in order. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'result'; readonly result: FileResult; readonly milliseconds: number }
