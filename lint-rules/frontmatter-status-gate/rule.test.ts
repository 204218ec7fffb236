import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'a reviewer from outside', mdx: 'Text.' },
    {
      name: 'one of two reviewers wrote it',
      frontmatter: { reviewers: ['@team-retrieval', '@team-evals'] },
      mdx: 'Text.',
    },
    { name: 'a gap while in review', frontmatter: { status: 'in-review' }, mdx: '[TBD: log — from @team-gateway]' },
    { name: 'a re-analysis', frontmatter: { origin: 'public-record', reviewers: ['@team-retrieval'] }, mdx: 'Text.' },
    {
      name: 'in review within five business days',
      frontmatter: { status: 'in-review', severity: 'SEV1' },
      now: '2026-03-09T12:00:00Z',
      mdx: 'Text.',
    },
    { name: 'an older draft of low severity', frontmatter: { status: 'in-review', severity: 'SEV3' }, mdx: 'Text.' },
  ],
  invalid: [
    {
      name: 'all reviewers are authors',
      messageId: 'reviewer',
      frontmatter: { reviewers: ['@team-retrieval'] },
      mdx: 'Text.',
      place: '- "@team-retrieval"',
    },
    {
      name: 'a facilitator who wrote it',
      messageId: 'facilitator',
      frontmatter: { facilitator: '«@team-retrieval»' },
      mdx: 'Text.',
    },
    {
      name: 'published with a gap',
      messageId: 'gaps',
      frontmatter: { status: '«published»' },
      mdx: '[TBD: log — from @team-gateway]',
    },
    {
      name: 'in review for weeks',
      messageId: 'old',
      data: { days: 7 },
      frontmatter: { status: '«in-review»', severity: 'SEV1' },
      now: '2026-03-11T12:00:00Z',
      mdx: 'Text.',
    },
    {
      name: 'a configured limit',
      messageId: 'old',
      options: { reviewDays: 2 },
      frontmatter: { status: '«in-review»', severity: 'SEV1' },
      now: '2026-03-06T12:00:00Z',
      mdx: 'Text.',
    },
  ],
})
