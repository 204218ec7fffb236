import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'an incident with harm', section: 'Impact', mdx: '1,840 customers received wrong answers.' },
    {
      name: 'a near miss that would have harmed',
      frontmatter: { kind: 'near-miss' },
      section: 'Executive summary',
      mdx: '312 users would have received wrong dosage text.',
    },
    {
      name: 'a near miss that spared people',
      frontmatter: { kind: 'near-miss' },
      section: 'Executive summary',
      mdx: 'All 312 patients were protected by the late check.',
    },
    {
      name: 'a severe near miss with its hazard',
      frontmatter: { kind: 'near-miss', severity: 'SEV0' },
      section: 'Executive summary',
      mdx: 'The job would have deleted all backups.',
    },
    {
      name: 'several classes',
      frontmatter: { classes: ['availability', 'correctness'] },
      section: 'Impact',
      mdx: 'Wrong answers reached 3 % of chats.',
    },
    {
      name: 'availability with errors',
      frontmatter: { classes: ['availability'] },
      section: 'Impact',
      mdx: '12 % of requests failed; none returned wrong answers.',
    },
    {
      name: 'a broken promise without users',
      frontmatter: { classes: ['compliance'] },
      section: 'Impact',
      mdx: 'No customers were affected; logs were kept 12 days too long.',
    },
    {
      name: 'no harm to users but a measured loss',
      section: 'Impact',
      mdx: 'No users were affected.\n\n| Measure | Value | Source |\n| --- | --- | --- |\n| Lost training hours | 310 | E1 |',
    },
    { name: 'in a quote', frontmatter: { kind: 'near-miss' }, section: 'Impact', mdx: '> 312 users received it' },
  ],
  invalid: [
    {
      name: 'harm in a near miss',
      messageId: 'harm',
      frontmatter: { kind: 'near-miss' },
      section: 'Executive summary',
      mdx: '«312 users received» wrong dosage text.',
    },
    { name: 'an incident without harm', messageId: 'noHarm', section: 'Impact', mdx: '«No users were affected».' },
    {
      name: 'a severe near miss without a hazard',
      messageId: 'hazard',
      frontmatter: { kind: 'near-miss', severity: '«SEV0»' },
      section: 'Executive summary',
      mdx: 'A job was stopped.',
    },
    {
      name: 'availability for refusals',
      messageId: 'class',
      frontmatter: { classes: ['availability'] },
      section: 'Impact',
      mdx: 'The share of refusals and every refusal rose to 3 %.',
      place: '- availability',
    },
  ],
})
