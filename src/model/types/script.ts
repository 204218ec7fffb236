/** The script of a game day: what is done when, and what should be seen. */
import type { Span } from '#model/span'
import type { TextAt } from '#model/structure-types'
import type { TypeContext } from './context.ts'
import { readNamedRows } from './named-rows.ts'
import { readSteps } from './steps.ts'

export interface ScriptStep {
  /** Minute or time, where the script is a table. */
  readonly at?: TextAt
  readonly action: TextAt
  readonly expect?: TextAt
  readonly span: Span
}

/** Read a table `Time | Inject | Expect`, else the items of a list. */
export function readScript({ parts, blocks }: TypeContext): readonly ScriptStep[] {
  const patterns = {
    at: [/^(?:time|minute|at|when|t\b)/i, /^#|^step|^no\b/i],
    action: [/inject|^action|^what/i, /^do\b|event|move|^who does/i],
    expect: [/expect|should|signal/i],
  }
  const rows = readNamedRows(parts, blocks, 'script', patterns, ['action'])
  if (rows.length === 0) {
    return readSteps(parts, blocks, 'script').map(({ action, expect, span }) => ({
      action,
      ...(expect && { expect }),
      span,
    }))
  }
  return rows.map(({ at, action, expect, span }) => ({
    ...(at && { at }),
    action: action ?? { text: '', span },
    ...(expect && { expect }),
    span,
  }))
}
