import { testRule, variantsOf } from '#lint/rule-tester'
import rule from './rule.ts'

const path = 'content/learning-reports/2026-q1.mdx'

const good = `---
title: What the first quarter taught
period: 2026-Q1
audience: internal
sources: [2026-01-12-index, 2026-02-03-prompt, 2026-03-02-refund]
themes: [change control]
---

## In one paragraph

Three incidents, all of them after a change that was not code.

## What we learned

- **Prompts are deployments.** As in [the prompt incident](../postmortems/2026-02-03-prompt.mdx).
- **An index has an age.** As in [the index incident](../postmortems/2026-01-12-index.mdx).

## Patterns across incidents

### Changes that were no deployment

2 of 3 incidents: [index](../postmortems/2026-01-12-index.mdx) and [prompt](../postmortems/2026-02-03-prompt.mdx).

### Seen by customers first

Both [prompt](../postmortems/2026-02-03-prompt.mdx) and \`2026-03-02-refund\`; median detection 41 min (IQR 9–210, n = 3).

## What changed

A gate.
`

const variant = variantsOf(good, path)
const paragraph = 'Three incidents, all of them after a change that was not code.'
const lessons = good.slice(good.indexOf('- **Prompts'), good.indexOf('\n## Patterns'))
const patterns = good.slice(good.indexOf('### Changes'), good.indexOf('## What changed'))
/** The good report with another first paragraph. */
const says = (text: string) => variant([paragraph, text])

testRule(rule, {
  valid: [
    { name: 'a report', ...variant() },
    {
      name: 'no sources is another rule',
      ...variant(['sources: [2026-01-12-index, 2026-02-03-prompt, 2026-03-02-refund]\n', '']),
    },
    {
      name: 'lessons as headings',
      ...variant([lessons, '### Prompts are deployments\n\nSee [it](../postmortems/2026-02-03-prompt.mdx).\n']),
    },
    {
      name: 'lessons in prose, with their incidents',
      ...variant([lessons, 'Prompts are deployments: see [it](../postmortems/2026-02-03-prompt.mdx).\n']),
    },
    {
      name: 'patterns as a table',
      ...variant([
        patterns,
        '| Pattern | Incidents |\n|---|---|\n| Changes | 2026-01-12-index, 2026-02-03-prompt |\n| Seen late | 2026-02-03-prompt, 2026-03-02-refund |\n\n',
      ]),
    },
    {
      name: 'patterns in prose, with their incidents',
      ...variant([patterns, '2026-01-12-index and 2026-02-03-prompt and 2026-03-02-refund began the same way.\n\n']),
    },
    {
      name: 'other documents are no sources',
      ...variant([
        'A gate.',
        'A gate; see [the runbook](../runbooks/back.mdx) and [the law](https://example.org/postmortems/x).',
      ]),
    },
    {
      name: 'a mean without a trend',
      ...says('MTTR is not reported here, because two of the three times are unknown.'),
    },
    {
      name: 'the change of one incident',
      ...says(
        'In [one](../postmortems/2026-03-02-refund.mdx), detection time fell from 40 min to 5 min once the probe existed.',
      ),
    },
    { name: 'a trend with its interval', ...says('Median detection fell from 90 min to 41 min (IQR 9–210, n = 3).') },
    { name: 'a trend of something else', ...says('Traffic rose from 2 to 4 rps compared with last quarter.') },
    {
      name: 'counts by service',
      ...says('The assistant had the most incidents; it also serves 80 % of all requests.'),
    },
    {
      name: 'a team that learned most',
      ...says('The platform team asked the best questions.'),
    },
    { name: 'a part of the sources', ...says('Two of the two incidents with a rollback had an old index.') },
    {
      name: 'a stated gap',
      ...variant(
        ['### Seen by customers first', '### [TBD: a second pattern — from @team-learning]'],
        ['Both [prompt](../postmortems/2026-02-03-prompt.mdx) and `2026-03-02-refund`', 'As in `2026-03-02-refund`'],
      ),
    },
    { name: 'mentioned, not used', ...says('A sentence such as “MTTR improved by 12 %” says nothing.') },
  ],
  invalid: [
    {
      name: 'a source for nothing',
      messageId: 'unused',
      ...variant(['2026-03-02-refund]', '2026-03-02-refund, «2026-03-09-other»]']),
    },
    {
      name: 'an incident outside the sources',
      messageId: 'stranger',
      ...variant(['A gate.', 'A gate, after «[another](../postmortems/2025-12-01-old.mdx)».']),
    },
    {
      name: 'lessons from nowhere',
      messageId: 'unlinked',
      ...variant([lessons, '- Be prepared.\n- Test more.\n'], ['## What we learned', '«## What we learned»']),
    },
    {
      name: 'one lesson from nowhere',
      messageId: 'lesson',
      ...variant([
        '- **An index has an age.** As in [the index incident](../postmortems/2026-01-12-index.mdx).',
        '- «Test more.»',
      ]),
    },
    {
      name: 'patterns from nowhere',
      messageId: 'unlinked',
      ...variant(
        [paragraph, 'What we say of 2026-03-02-refund.'],
        ['## Patterns across incidents', '«## Patterns across incidents»'],
        [patterns, 'Many things recur.\n\n'],
      ),
    },
    {
      name: 'a pattern of one',
      messageId: 'pattern',
      data: { count: 1 },
      ...variant(
        ['### Seen by customers first', '«### Seen by customers first»'],
        ['Both [prompt](../postmortems/2026-02-03-prompt.mdx) and `2026-03-02-refund`', 'As in `2026-03-02-refund`'],
      ),
    },
    { name: 'a mean as a trend', messageId: 'mean', ...says('«MTTR» improved by 12 %.') },
    { name: 'a mean in words', messageId: 'mean', ...says('The «average recovery time» fell.') },
    {
      name: 'a trend of three',
      messageId: 'trend',
      data: { sources: 3 },
      ...says('The number of incidents «doubled» compared with the previous quarter.'),
    },
    { name: 'a ranking of teams', messageId: 'ranking', ...says('The search «team had the most» incidents.') },
    {
      name: 'more incidents than sources',
      messageId: 'count',
      data: { sources: 3 },
      ...says('«7 of 9 incidents» began with a prompt.'),
    },
    { name: 'more than all', messageId: 'count', ...says('«Four of three incidents» began with a prompt.') },
  ],
})
