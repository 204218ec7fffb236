import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const snapshot = {
  inputs: 'E2',
  model: 'm-4.1',
  prompt: 'bundle-37',
  index: 'kb-2026-02-28',
  environment: 'prod-eu',
  taken: '2026-03-02T10:47:00Z',
}
const { index: _index, ...withoutIndex } = snapshot
const { prompt: _prompt, ...classic } = withoutIndex
const row = (time: string, event: string): string =>
  `| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n| ${time} | stabilisation | ${event} | E1 |`

testRule(rule, {
  valid: [
    { name: 'a whole snapshot', frontmatter: { snapshot }, mdx: 'Text.' },
    {
      name: 'before the rollback',
      frontmatter: { snapshot },
      section: 'Timeline',
      mdx: row('2026-03-02T11:05:00Z', 'Index rolled back'),
    },
    {
      name: 'after a decision only',
      frontmatter: { snapshot },
      section: 'Timeline',
      mdx: row('2026-03-02T10:40:00Z', 'Rollback is proposed'),
    },
    { name: 'lost, and said so', frontmatter: { snapshot: { ...snapshot, inputs: 'lost' } }, mdx: 'Text.' },
    {
      name: 'a classic model has no prompt',
      frontmatter: { domains: ['data/feature-file'], snapshot: classic },
      mdx: 'Text.',
    },
    { name: 'no AI domain', frontmatter: { domains: undefined, snapshot: undefined }, mdx: 'Text.' },
    { name: 'availability only', frontmatter: { classes: ['availability'], snapshot: undefined }, mdx: 'Text.' },
  ],
  invalid: [
    {
      name: 'no index version',
      messageId: 'missing',
      data: { keys: '`index`' },
      frontmatter: { snapshot: withoutIndex },
      mdx: 'Text.',
      place: 'snapshot',
    },
    {
      name: 'latest',
      messageId: 'latest',
      frontmatter: { snapshot: { ...snapshot, model: '«latest»' } },
      mdx: 'Text.',
    },
    {
      name: 'after the rollback',
      messageId: 'late',
      frontmatter: { snapshot: { ...snapshot, taken: '«2026-03-02T11:30:00Z»' } },
      section: 'Timeline',
      mdx: row('2026-03-02T11:05:00Z', 'Index rolled back'),
    },
  ],
})
