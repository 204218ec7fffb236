/** Runbooks: `content-model` §5. */
import type { TypeContext } from './context.ts'
import { type EscalationLevel, readEscalation } from './escalation.ts'
import { fieldsIn, type RunbookFields } from './fields.ts'
import { type Line, readLines } from './line.ts'
import { readSteps, type Step } from './steps.ts'
import { readTroubles, type Trouble } from './troubleshooting.ts'

export interface Runbook {
  readonly fields: Partial<RunbookFields>
  /** Rows, labelled paragraphs and items: `Feature | code generation`. */
  readonly quickReference: readonly Line[]
  readonly whenToUse: readonly Line[]
  /** The first line says what to save before anything changes. */
  readonly beforeYouStart: readonly Line[]
  readonly steps: readonly Step[]
  readonly verification: readonly Line[]
  readonly undo: readonly Line[]
  readonly troubleshooting: readonly Trouble[]
  readonly escalation: readonly EscalationLevel[]
}

/** Read the parts of a runbook; what is absent is empty. */
export function readRunbook(context: TypeContext): Runbook {
  const { meta, parts, blocks } = context
  return {
    fields: fieldsIn<'runbook'>(meta),
    quickReference: readLines(parts, blocks, 'quick-reference'),
    whenToUse: readLines(parts, blocks, 'when-to-use'),
    beforeYouStart: readLines(parts, blocks, 'before-you-start'),
    steps: readSteps(parts, blocks, 'steps'),
    verification: readLines(parts, blocks, 'verification'),
    undo: readLines(parts, blocks, 'undo'),
    troubleshooting: readTroubles(context),
    escalation: readEscalation(context),
  }
}
