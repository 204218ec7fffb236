import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const same = 'Prompt edits reach production without passing the evaluation gate that code changes pass.'
const gap = '[TBD: what was found in the gateway request log of that morning — from @team-gateway]'

testRule(rule, {
  valid: [
    {
      name: 'four headings',
      mdx: `## Trigger\n\nBundle 37 was activated.\n\n## Root cause\n\n${same}\n\n## Contributing factors\n\n- **Testing gap:** No refund prompt.\n\n## Detection gap\n\nNo golden prompt covers refunds.`,
    },
    { name: 'a change as the trigger', section: 'Trigger', mdx: 'The deploy at 09:10.' },
    {
      name: 'a change with the condition',
      section: 'Root cause',
      mdx: 'The deploy at 09:10 reached all tenants because the canary step was optional.',
    },
    { name: 'several sentences', section: 'Root cause', mdx: 'The deploy at 09:10. It bypassed the gate.' },
    { name: 'not known yet', section: 'Root cause', mdx: 'Not yet established; request logs expired after 24 h.' },
    { name: 'the same short answer', mdx: '## Root cause\n\nNone found.\n\n## Detection gap\n\nNone found.' },
    {
      name: 'the same stated gap',
      mdx: `## Root cause\n\n${gap}\n\n## Detection gap\n\n${gap}`,
    },
    { name: 'two faults under one heading', mdx: '## Root cause\n\n### Fault 1\n\nA.\n\n### Fault 2\n\nB.' },
  ],
  invalid: [
    { name: 'a blob', messageId: 'blob', mdx: '«## Root cause and contributing factors»\n\nText.' },
    { name: 'trigger and root cause in one', messageId: 'blob', mdx: '«## Trigger / root cause»\n\nText.' },
    { name: 'the same text twice', messageId: 'repeated', mdx: `## Trigger\n\n${same}\n\n«## Root cause»\n\n${same}` },
    { name: 'a deploy as the root cause', messageId: 'change', section: 'Root cause', mdx: '«The deploy at 09:10.»' },
    {
      name: 'a pull request as the root cause',
      messageId: 'change',
      section: 'Root cause',
      mdx: '«The pull request of Tuesday»',
    },
  ],
})
