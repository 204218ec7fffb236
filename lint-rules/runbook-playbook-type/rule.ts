import { defineRule } from '#lint/rule'
import { hasGapIn } from '#model/derive'
import type { TextAt } from '#model/structure-types'
import { factOf } from './fact.ts'
import { requirements } from './requirements.ts'
import { checkBadData, checkEvidenceTime, checkKillSwitch, checkRollback } from './values.ts'

/** What each kind of playbook must say beyond the shape of every runbook: content model §5. */
export default defineRule({
  id: 'runbook-playbook-type',
  meta: {
    category: 'operations',
    levels: ['warn', 'error', 'error'],
    description: 'Require what a kill switch, a rollback and a bad-data runbook must each say.',
    messages: {
      rows: 'Unexpected `{playbook}` runbook without {missing}, expected a row in "Quick reference" for each',
      scope: 'Unexpected feature `{seen}`, expected one feature that can go while the platform stays up',
      wholesale: 'Unexpected step {number} that stops the platform, expected a step that stops one feature',
      platform: 'Unexpected check `{seen}` that the platform stays up, expected the panel or request to look at',
      version:
        'Unexpected `{seen}` as `{name}`, expected an exact version such as `m-4.0`, a dated alias, or where it is read',
      time: 'Unexpected time `{seen}`, expected a number with its unit such as `60 s`',
      compatibility:
        'Unexpected compatibility without {missing}, expected whether the old version fits, or that it is not used',
      choice:
        'Unexpected choice `{seen}`, expected retraining from the checkpoint before, a targeted update, or suppression at inference',
      purge: 'Unexpected purge list without {missing}, expected where each copy is, or that there is none',
      evidenceTime:
        'Unexpected saving of evidence without a limit, expected a time such as `at most 2 min`, so that it never holds up the lever',
    },
    advice:
      'Each lever fails in its own way: a kill switch takes the platform with it, a rollback meets an index that does not fit, deleted rows live on in checkpoints and caches. The facts that prevent this are known before the night, not in it.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['runbook'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { runbook } = document
    const playbook = runbook?.fields.playbook
    if (!runbook || playbook === undefined) return
    const facts = new Map<string, TextAt>()
    const missing: string[] = []
    for (const { name, label } of requirements[playbook]) {
      const fact = factOf(document, runbook, label)
      // A stated gap is no wrong value.
      if (fact && hasGapIn(document, fact.span)) continue
      if (fact) facts.set(name, fact)
      // The budget of the frontmatter says how long it takes.
      else if (name !== 'Seconds' || runbook.fields.timeBudget === undefined) missing.push(`\`${name}\``)
    }
    if (missing.length > 0) {
      const heading = document.sections.find(({ kind }) => kind === 'quick-reference')?.heading
      const span = heading ?? document.frontmatter.valueSpan('playbook')
      yield { messageId: 'rows', span, data: { playbook, missing: missing.join(', ') } }
    }
    if (playbook === 'kill-switch') yield* checkKillSwitch(facts, runbook)
    if (playbook === 'rollback') yield* checkRollback(facts, document.source)
    if (playbook === 'bad-data') yield* checkBadData(facts)
    if (playbook === 'kill-switch' || playbook === 'rollback') yield* checkEvidenceTime(runbook)
  },
})
