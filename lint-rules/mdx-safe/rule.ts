import { defineRule } from '#lint/rule'

/** Report what the guards before the parser refused; they live in the model, so that lint and build refuse the same. */
export default defineRule({
  id: 'mdx-safe',
  meta: {
    category: 'privacy',
    levels: ['error', 'error', 'error'],
    description: 'Refuse code, unknown elements and unsafe addresses in content.',
    messages: { unsafe: '{message}' },
    advice:
      'Content is data: it comes from pull requests and is never executed. Only the listed components with literal attributes are read; write a literal `<` as `&lt;` and a literal `{` as `\\{`.',
    reads: 'document',
    appliesTo: ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report'],
    fixable: true,
    mandatory: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { kind, span, message, note, fix } of document.problems) {
      if (kind !== 'syntax' && kind !== 'limit' && kind !== 'encoding') continue
      yield {
        messageId: 'unsafe',
        span,
        data: { message },
        ...(note !== undefined && { evidence: note }),
        ...(fix !== undefined && { fix: [{ span, text: fix }] }),
      }
    }
  },
})
