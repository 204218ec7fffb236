import { defineRule } from '#lint/rule'
import { withException } from '#rules/prose/exception'
import { liveCommand } from '#rules/prose/command'
import { signalsIn } from '#rules/prose/sentences'
import { shellBlocks } from './shell-blocks.ts'

/** A record that reads like a runbook is executed by a tired reader. */
export default defineRule({
  id: 'wording-live-command',
  meta: {
    category: 'wording',
    levels: ['warn', 'error', 'error'],
    description: 'Disallow live instructions in a record of the past.',
    messages: {
      order: 'Unexpected order `{words}` to the reader, expected what was done and when, or a link to the runbook',
      shell:
        'Unexpected shell block with `{words}`, expected a sentence before it that says when it was executed, or that it is for reference',
    },
    advice: withException(
      'wording-live-command',
      'A postmortem is read in the next emergency. Write what was done in the past tense with its evidence (“at 10:02 the on-call engineer restarted the gateway pods [E8]”), and put instructions into a runbook.',
    ),
    reads: 'document',
    appliesTo: ['postmortem', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { signal, words, span, cap } of signalsIn(document, 'live-command', liveCommand)) {
      const { section } =
        document.sentences.find((sentence) => sentence.span.start <= span.start && sentence.span.end >= span.end)
          ?.passage ?? {}
      if (section === 'actions' || section === 'appendix') continue
      yield {
        messageId: 'order',
        span,
        data: { words },
        evidence: signal.evidence,
        expected: ['At … UTC the on-call engineer …'],
        ...cap,
      }
    }
    for (const { span, command } of shellBlocks(document)) yield { messageId: 'shell', span, data: { words: command } }
  },
})
