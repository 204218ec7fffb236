/** Findings about a file as a whole, made by the command line where no document could be made. */
import type { Finding } from '#lint/rule'

export interface FileProblem {
  readonly messageId: string
  /** `Unexpected …, expected …`. */
  readonly message: string
  readonly note: string
}

/** They count as `mdx-safe`: what cannot be read safely cannot be published. */
export function fileFinding({ messageId, message, note }: FileProblem): Finding {
  return {
    ruleId: 'mdx-safe',
    severity: 'error',
    messageId,
    message,
    note,
    url: '',
    span: { start: 0, end: 0 },
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  }
}
