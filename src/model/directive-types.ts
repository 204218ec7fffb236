import type { Span } from './span.ts'

/** `{/​* afterword-disable-next-line wording-blame -- reason *​/}` or the same in an HTML comment. */
export interface Directive {
  readonly action: 'disable' | 'enable' | 'disable-next-line'
  /** Rule ids; empty means all. */
  readonly rules: readonly string[]
  /** Text after `--`, trimmed; empty if there is none. */
  readonly reason: string
  readonly span: Span
}
