import { defineRule } from '#lint/rule'
import { isCheckable, restates } from './criteria.ts'

export default defineRule({
  id: 'action-verification',
  meta: {
    category: 'action',
    levels: ['warn', 'error', 'error'],
    description: 'Require a verification that someone else can carry out.',
    messages: {
      vague:
        'Unexpected verification `{seen}`, expected what someone else can observe: a number, a job that fails, an alert that fires',
      restated: 'Unexpected verification that repeats the action, expected how someone else sees that it works',
    },
    advice:
      'Ask: what would I run or look at, and what would I see if it were not done? "CI job `golden-refund` fails on a seeded regression" answers both.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem', 'game-day'],
    defaultOptions: {},
  },
  *check({ document: { actions, meta } }) {
    for (const { id, verification, description, accepted } of actions) {
      const seen = verification?.text.trim() ?? ''
      if (!verification || seen === '' || accepted) continue
      if (meta.origin === 'public-record' && /\bnot (?:published|public)\b/i.test(seen)) continue
      const evidence = `action ${id}`
      if (restates(description.text, seen)) yield { messageId: 'restated', span: verification.span, evidence }
      else if (!isCheckable(seen)) yield { messageId: 'vague', span: verification.span, data: { seen }, evidence }
    }
  },
})
