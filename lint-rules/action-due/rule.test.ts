import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Action items'
const action = (priority: string, due: string, rest = ''): string =>
  `- [ ] [${priority}] Gate it — Owner: @a — Due: ${due} — Verification: it blocks${rest}`

testRule(rule, {
  valid: [
    { name: 'a P0 within 15 days', section, mdx: action('P0', '2026-03-17') },
    { name: 'a P1 within 30 days', section, mdx: action('P1', '2026-04-01') },
    { name: 'a P2 within 90 days', section, mdx: action('P2', '2026-05-31') },
    { name: 'an accepted risk', section, mdx: action('P0', '2026-12-01', ' — Accepted: vendor window in November') },
    { name: 'a configured limit', section, options: { P1: 60 }, mdx: action('P1', '2026-04-20') },
    { name: 'overdue after publication is the ledger’s', section, mdx: action('P1', '2026-03-20') },
    {
      name: 'a re-analysis',
      frontmatter: { origin: 'public-record', organisation: 'Acme' },
      section,
      mdx: action('P0', '2026-12-01'),
    },
    { name: 'an unreadable date is another rule', section, mdx: action('P0', 'soon') },
  ],
  invalid: [
    { name: 'a P0 in nine months', messageId: 'late', data: { limit: 15 }, section, mdx: action('P0', '«2026-12-01»') },
    { name: 'a P1 a day late', messageId: 'late', data: { days: 31 }, section, mdx: action('P1', '«2026-04-02»') },
    { name: 'before the incident', messageId: 'before', section, mdx: action('P1', '«2025-04-01»') },
    {
      name: 'past while in review',
      messageId: 'past',
      frontmatter: { status: 'in-review' },
      section,
      mdx: action('P1', '«2026-03-20»'),
    },
  ],
})
