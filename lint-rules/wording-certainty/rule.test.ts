import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'what nobody did', mdx: 'No test had ever covered this path.' },
    { name: 'a rumour denied', mdx: 'Rest assured, this is not true.' },
    { name: 'a solution that is looked for', mdx: 'It may return unless we find a permanent solution.' },
    {
      name: 'a bounded claim',
      section: "How do we know this won't happen again?",
      mdx: 'The suite blocks this class of prompt change.',
    },
    {
      name: 'a technical guarantee',
      section: "How do we know this won't happen again?",
      mdx: 'The queue guarantees at-least-once delivery.',
    },
    {
      name: 'a refusal to promise',
      section: "How do we know this won't happen again?",
      mdx: 'We cannot guarantee that the next model behaves.',
    },
    {
      name: 'no test rules it out',
      section: "How do we know this won't happen again?",
      mdx: 'No test can rule out another jailbreak.',
    },
    {
      name: 'a technical never',
      section: "How do we know this won't happen again?",
      mdx: 'The scheduler never evicts pods with local storage.',
    },
    {
      name: 'a name of a change',
      section: "How do we know this won't happen again?",
      mdx: 'The permanent fix was merged at noon.',
    },
    { name: 'a wait', section: "How do we know this won't happen again?", mdx: 'The drain waited forever.' },
    {
      name: 'with a time',
      section: "How do we know this won't happen again?",
      mdx: 'The incident was fully resolved at 01:11 UTC.',
    },
    {
      name: 'a property',
      section: "How do we know this won't happen again?",
      mdx: 'Exactly-once delivery is impossible across two brokers.',
    },
    {
      name: 'a question',
      section: "How do we know this won't happen again?",
      mdx: 'How do we know it will never happen again?',
    },
    {
      name: 'was impossible',
      section: "How do we know this won't happen again?",
      mdx: 'It was impossible to see the owner.',
    },
    { name: 'always on', section: "How do we know this won't happen again?", mdx: 'The probe is always-on.' },
    {
      name: 'a good reason',
      section: "How do we know this won't happen again?",
      mdx: 'The alert fired for good reason.',
    },
  ],
  invalid: [
    { name: 'a universal', messageId: 'certainty', mdx: '«No user will ever» see this error.' },
    { name: 'risk to nothing', messageId: 'certainty', mdx: 'The risk was «reduced to zero».' },
    {
      name: 'never again',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'This «will never» happen again.',
    },
    {
      name: 'cannot',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'The failure «cannot happen again».',
    },
    {
      name: 'a guarantee',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'We «guarantee that» no customer sees it.',
    },
    {
      name: 'impossible',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'A «recurrence is now impossible».',
    },
    {
      name: 'for good',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'The problem is fixed «for good».',
    },
    {
      name: 'once and for all',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'We solved it «once and for all».',
    },
    {
      name: 'permanently',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'The leak was «permanently fixed».',
    },
    {
      name: 'bulletproof',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'The guardrail is «bulletproof».',
    },
    {
      name: 'all future',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'The gate will «prevent all» future incidents.',
    },
    {
      name: 'safe',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'We are «one hundred percent» safe.',
    },
    {
      name: 'no recurrence',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'There will be «no recurrence».',
    },
    {
      name: 'rest assured',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: '«Rest assured», it is behind us.',
    },
    {
      name: 'make sure',
      messageId: 'certainty',
      section: "How do we know this won't happen again?",
      mdx: 'We will «make sure this does not happen again».',
    },
  ],
})
