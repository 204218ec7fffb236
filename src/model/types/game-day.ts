/** Game days: `content-model` §5. */
import type { TypeContext } from './context.ts'
import { fieldsIn, type GameDayFields } from './fields.ts'
import { type Line, readLines } from './line.ts'
import { readScript, type ScriptStep } from './script.ts'

export interface GameDay {
  readonly fields: Partial<GameDayFields>
  readonly scenario: readonly Line[]
  readonly hypothesis: readonly Line[]
  /** All lines of the section; the next two are those of them that are called so. */
  readonly safety: readonly Line[]
  readonly abortCriteria: readonly Line[]
  readonly blastRadius: readonly Line[]
  readonly script: readonly ScriptStep[]
  readonly observations: readonly Line[]
  readonly result: readonly Line[]
  readonly surprises: readonly Line[]
}

/** Read the parts of a game day; what is absent is empty. Its actions are those of any document. */
export function readGameDay(context: TypeContext): GameDay {
  const { meta, parts, blocks } = context
  const safety = readLines(parts, blocks, 'safety')
  return {
    fields: fieldsIn<'game-day'>(meta),
    scenario: readLines(parts, blocks, 'scenario'),
    hypothesis: readLines(parts, blocks, 'hypothesis'),
    safety,
    abortCriteria: safety.filter(isCalled(/\babort|\bstop (?:criteri|condition|if|when)|\bhalt/i)),
    blastRadius: safety.filter(isCalled(/\bblast[- ]radius|\bscope\b|\blimits?\b/i)),
    script: readScript(context),
    observations: readLines(parts, blocks, 'observations'),
    result: readLines(parts, blocks, 'result'),
    surprises: readLines(parts, blocks, 'surprises'),
  }
}

function isCalled(name: RegExp): (line: Line) => boolean {
  return ({ label, text }) => name.test(label?.text ?? '') || (label === undefined && name.test(text.slice(0, 60)))
}
