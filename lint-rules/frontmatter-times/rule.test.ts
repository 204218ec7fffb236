import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const times = { started: '2026-03-02T09:14:00Z', detected: '2026-03-02T10:20:00Z', resolved: '2026-03-02T12:40:00Z' }

testRule(rule, {
  valid: [
    { name: 'in order', frontmatter: times, mdx: 'Text.' },
    { name: 'a date that may be later the same day', frontmatter: { ...times, detected: '2026-03-02' }, mdx: 'Text.' },
    {
      name: 'a month that may be late',
      frontmatter: { started: '2026-03-20', detected: '2026-03', mitigated: undefined, resolved: '2026-04-01' },
      mdx: 'Text.',
    },
    {
      name: 'unknown with a gap',
      frontmatter: { started: 'unknown' },
      mdx: '[TBD: first bad request — from @team-gateway]',
    },
    {
      name: 'unknown with an open question',
      frontmatter: { started: 'unknown' },
      section: 'Open questions',
      mdx: '- When did it start?',
    },
    {
      name: 'an alert before the harm',
      frontmatter: { ...times, detected: '2026-03-02T09:11:00Z' },
      section: 'Timeline',
      mdx: '| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n| 2026-03-02T09:11:00Z | detection | Alert fires | E1 |',
    },
    {
      name: 'healed by itself before anyone saw',
      frontmatter: { ...times, detected: '2026-03-02T11:30:00Z' },
      section: 'Detection and response',
      mdx: 'The cache recovered by itself at 11:05.',
    },
    { name: 'a duration that agrees', section: 'Impact', mdx: 'Duration: 3 h 26 min' },
    { name: 'a duration to the hour', section: 'Impact', mdx: 'Duration: ~3 hours' },
    { name: 'until mitigation', section: 'Impact', mdx: '**Duration:** 111 minutes' },
    { name: 'a stretch of something else', section: 'Impact', mdx: 'The queue was blocked for 47 minutes.' },
    { name: 'a derived duration', section: 'Impact', mdx: 'Duration: <Duration of="impact"/>' },
    {
      name: 'times known to the day only',
      frontmatter: { started: '2026-03-02', detected: '2026-03-03', mitigated: undefined, resolved: '2026-03-04' },
      mdx: 'Duration: 5 hours',
    },
  ],
  invalid: [
    {
      name: 'resolved before it began',
      messageId: 'order',
      frontmatter: {
        started: '2026-03-02T09:14:00Z',
        detected: '2026-03-02T09:20:00Z',
        mitigated: undefined,
        resolved: '«2026-03-02T08:00:00Z»',
      },
      mdx: 'Text.',
    },
    {
      name: 'detected before it began',
      messageId: 'order',
      frontmatter: { detected: '«2026-03-01T10:20:00Z»' },
      mdx: 'Text.',
    },
    {
      name: 'resolved before mitigated',
      messageId: 'order',
      frontmatter: { mitigated: '2026-03-02T13:00:00Z', resolved: '«2026-03-02T12:40:00Z»' },
      mdx: 'Text.',
    },
    {
      name: 'an offset',
      messageId: 'zone',
      document: true,
      mdx: '---\nstarted: «2026-03-02T10:14:00+01:00»\n---\n\nText.\n',
      output: '---\nstarted: 2026-03-02T09:14:00Z\n---\n\nText.\n',
    },
    {
      name: 'an offset in quotation marks',
      messageId: 'zone',
      document: true,
      mdx: '---\nresolved: "«2026-03-02T10:14:00.5-05:30»"\n---\n\nText.\n',
      output: '---\nresolved: "2026-03-02T15:44:00.500Z"\n---\n\nText.\n',
    },
    { name: 'unknown and not asked', messageId: 'unknown', frontmatter: { started: '«unknown»' }, mdx: 'Text.' },
    {
      name: 'a typed duration',
      messageId: 'duration',
      section: 'Impact',
      mdx: 'Duration: «30 min»',
      output: 'Duration: 3 h 26 min',
    },
    {
      name: 'a row of the impact table',
      messageId: 'duration',
      section: 'Impact',
      mdx: '| Measure | Value | Source |\n| --- | --- | --- |\n| Time to detect | «20 min» | E1 |',
      output: '| Measure | Value | Source |\n| --- | --- | --- |\n| Time to detect | 1 h 6 min | E1 |',
    },
    {
      name: 'in a sentence',
      messageId: 'duration',
      section: 'Impact',
      mdx: 'The incident lasted about «45 minutes».',
      output: 'The incident lasted about 3 h 26 min.',
    },
  ],
})
