import { defineRule } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Runbook } from '#model/types/runbook'
import { outsideGaps } from '../prose/stated-gaps.ts'
import { checkEscalation, checkOpening, checkUndo } from './edges.ts'
import { headOf, readFacts } from './facts.ts'
import { checkSteps } from './steps.ts'
import { checkWording } from './wording.ts'

/** Content model §5: what a reader at three in the morning needs. Missing sections are `required-sections`. */
export default defineRule({
  id: 'runbook-shape',
  meta: {
    category: 'operations',
    levels: ['warn', 'error', 'error'],
    description:
      'Require a runbook that a tired reader can follow: facts, one action per step, what to expect, whom to call.',
    messages: {
      foreign:
        'Unexpected runbook without numbered steps that say what to expect, expected `1. … Expect: … If not: …` under "Steps", and on-call, dashboards and logs under "Quick reference"',
      facts:
        'Unexpected runbook without {missing}, expected a key in the frontmatter or a row in "Quick reference" for each',
      trigger: 'Unexpected trigger `{seen}`, expected the alert, the number or the sight that sends somebody here',
      preserve:
        'Unexpected first line before the steps, expected what to save before anything changes: inputs, versions, configuration',
      unnumbered: 'Unexpected steps without numbers, expected `1.`, `2.`, `3.`, each a single action',
      expectations: 'Unexpected steps without `Expect:` and `If not:`, expected both for each of the {count}',
      step: 'Unexpected step {number} without {missing}, expected what one sees when it worked and what to do when not',
      single: 'Unexpected {count} actions in step {number}, expected one for each step with an `Expect:` of its own',
      voice: 'Unexpected `{seen}`, expected an instruction such as `Restart …`',
      destructive:
        'Unexpected `{deed}` in step {number} without a check before it, expected `Confirm:` with what must be true and how far it reaches',
      risk: 'Unexpected `risk: read-only` although step {number} changes something, expected `reversible` or `destructive`',
      limit: 'Unexpected `{seen}` without a limit, expected a number, or the panel that shows the limit',
      arithmetic: 'Unexpected arithmetic `{seen}`, expected a panel, query or script that shows the number',
      undo: 'Unexpected way back `{seen}`, expected how to undo it, or why that is impossible and what limits the damage',
      escalation: 'Unexpected escalation without a table, expected `Level | Contact | When`',
      column: 'Unexpected escalation without a column `When`, expected the condition for each level',
      level: 'Unexpected level `{level}` without {missing}, expected whom to call and when',
    },
    advice:
      'A runbook is read at three in the morning by somebody who did not write it. One action, what to see, what to do when it is not there, and whom to call: nothing is left to work out.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['runbook'],
    suggestions: true,
    defaultOptions: { maxCommands: 1 },
    options: (z) => z.object({ maxCommands: z.number().int().min(1).describe('How many commands a step may have') }),
  },
  *check({ document, options }) {
    const { runbook } = document
    if (!runbook) return
    const { missing, hasNone } = readFacts(document, runbook)
    const isBare = runbook.steps.every(({ expect, ifNot }) => !expect && !ifNot)
    // Said once for a runbook in another style, never per row.
    if (isBare && hasNone) {
      yield { messageId: 'foreign', span: headOf(document) }
      return
    }
    if (missing.length > 0) yield { messageId: 'facts', span: headOf(document), data: { missing: listed(missing) } }
    yield* outsideGaps(document, checkBody(document, runbook, options.maxCommands))
  },
})

/** Everything that stands below the facts, in the order of the page. */
function* checkBody(document: ParsedDocument, runbook: Runbook, maxCommands: number) {
  yield* checkOpening(runbook)
  yield* checkSteps(document, runbook, maxCommands)
  yield* checkWording(document)
  yield* checkUndo(runbook)
  yield* checkEscalation(document, runbook)
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
