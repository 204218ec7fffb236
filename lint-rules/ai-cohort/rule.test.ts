import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Impact'

testRule(rule, {
  valid: [
    { name: 'by cohort', section, mdx: 'The average score fell by 1 %; the worst cohort, German refunds, by 11 %.' },
    { name: 'per tenant', section, mdx: 'Overall 3.0 % of chats, per tenant between 0 and 11 %.' },
    { name: 'a percentile', section, mdx: 'Median latency 0.4 s, p99 6.2 s.' },
    { name: 'equal with evidence', section, mdx: 'On average 3 %, equal across all regions [E2].' },
    { name: 'no AI domain', frontmatter: { domains: undefined }, section, mdx: 'The average score fell by 1 %.' },
    { name: 'no number', section, mdx: 'The mean is not known.' },
    { name: 'elsewhere', section: 'Lessons learned', mdx: 'An average of 1 % hid it.' },
  ],
  invalid: [
    { name: 'an average', messageId: 'average', section, mdx: 'The «average» score fell by 1 %.' },
    { name: 'one global number', messageId: 'average', section, mdx: '«Overall» 3.0 % of chats were wrong.' },
  ],
})
