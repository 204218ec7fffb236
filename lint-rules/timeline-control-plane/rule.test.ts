import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const table = (event: string): string =>
  `| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n| 2026-03-02T08:50:00Z | context | ${event} | E1 |`
const checked =
  'Checked, none found: model, prompt, policy, routing, index, tool schema, budget, feature pipeline, feedback [E3]'

testRule(rule, {
  valid: [
    { name: 'a marked change', section: 'Timeline', mdx: table('**prompt:** bundle v37 activated for all tenants') },
    { name: 'all kinds checked', section: 'Timeline', mdx: `${table('First complaint')}\n\n${checked}` },
    { name: 'no AI domain', frontmatter: { domains: undefined }, section: 'Timeline', mdx: table('First complaint') },
    {
      name: 'a re-analysis that says so',
      frontmatter: { origin: 'public-record', organisation: 'Acme' },
      section: 'Timeline',
      mdx: `${table('First complaint')}\n\nWhich control-plane changes were checked is not public.`,
    },
    { name: 'no timeline yet', section: 'Timeline', mdx: 'None yet.' },
    { name: 'a declaration', frontmatter: { status: 'declared' }, section: 'Timeline', mdx: table('First complaint') },
  ],
  invalid: [
    {
      name: 'only alerts',
      messageId: 'none',
      section: 'Timeline',
      mdx: table('First complaint'),
      place: '## Timeline',
    },
    {
      name: 'a change long before',
      messageId: 'none',
      section: 'Timeline',
      mdx: table('**index:** rebuilt').replace('2026-03-02T08:50', '2026-02-01T08:50'),
      place: '## Timeline',
    },
    {
      name: 'an incomplete statement',
      messageId: 'partial',
      data: { kinds: 'feedback' },
      section: 'Timeline',
      mdx: `${table('First complaint')}\n\n«${checked.replace(', feedback', '')}»`,
    },
  ],
})
