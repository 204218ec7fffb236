import { defineRule } from '#lint/rule'

/** What every key of another format would give. */
const ofOtherFormats = new Set(['unknown-key', 'bad-value', 'empty-value', 'empty-list'])

/** Report what the frontmatter reader found; the schema itself lives in the model, so that pages and rules agree. */
export default defineRule({
  id: 'frontmatter-schema',
  meta: {
    category: 'frontmatter',
    levels: ['error', 'error', 'error'],
    description: 'Require frontmatter that matches the content model.',
    messages: { invalid: '{message}' },
    advice:
      'The frontmatter is what the library filters, counts and computes; a field that cannot be read is missing everywhere. The guide lists each field with its values.',
    reads: 'document',
    appliesTo: ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report'],
    fixable: true,
    defaultOptions: {},
  },
  *check({ document }) {
    const isForeign = document.problems.some(({ kind, code }) => kind === 'frontmatter' && code === 'other-format')
    for (const { kind, code, span, message, note, fix } of document.problems) {
      // `severity: P1` belongs to `frontmatter-severity-scale`, which explains the three scales.
      if (kind !== 'frontmatter' || code === 'severity-scale') continue
      // The keys and values of another format are right there; said once, at its start, that it is not ours.
      if (isForeign && fix === undefined && ofOtherFormats.has(code)) continue
      yield {
        messageId: 'invalid',
        span,
        data: { message },
        ...(note !== undefined && { evidence: note }),
        ...(fix !== undefined && { fix: [{ span, text: fix }] }),
      }
    }
  },
})
