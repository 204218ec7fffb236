import { testLibraryRule } from '#lint/library/rule-tester'
import rule from './rule.ts'

const a = 'postmortems/2026-03-02-retired-refund-policy'
const b = 'postmortems/2025-11-03-stale-index'
const runbook = 'runbooks/rebuild-index'
const gameDay = 'game-days/2026-05-04-stale-index'

/** A postmortem of November 2025, before the complete one of March 2026. */
const earlier = (fields: object = {}, rest: object = {}) => ({
  frontmatter: {
    started: '2025-11-03T08:00:00Z',
    detected: '2025-11-03T09:00:00Z',
    mitigated: '2025-11-03T09:30:00Z',
    resolved: '2025-11-03T10:00:00Z',
    evidence: undefined,
    ...fields,
  },
  ...rest,
})
const later = (fields: object = {}, rest: object = {}) => ({ frontmatter: { evidence: undefined, ...fields }, ...rest })
const related = (...relations: readonly (readonly [id: string, as: string, why?: string])[]) => ({
  related: relations.map(([id, as, why]) => ({ id, as, ...(why && { why }) })),
})
const linking = (mdx: string) => later({}, { section: 'Root cause', mdx })
const other = (fields: string, text = '') => `---\ntitle: A title\n${fields}---\n\n${text}\n`
const proof = other(`verifies: [2026-03-02-retired-refund-policy#A1]\n`)
/** Deeper than any parser is sent to. */
const unreadable = `${'>'.repeat(1000)} text`
const action = {
  section: 'Action items',
  mdx: '- [ ] [P1] Gate it — Owner: @a — Due: 2026-04-01 — Verification: it blocks',
}

testLibraryRule(rule, {
  valid: [
    {
      name: 'a one-way relation, and its other side',
      files: { [a]: later(related(['2025-11-03-stale-index', 'recurrence-of'])), [b]: earlier() },
    },
    {
      name: 'both sides of a likeness',
      files: {
        [a]: later(related(['2025-11-03-stale-index', 'similar-to'])),
        [b]: earlier(related(['2026-03-02-retired-refund-policy', 'similar-to'])),
      },
    },
    {
      name: 'a recurrence that the earlier one calls a variant',
      files: {
        [a]: later(related(['2025-11-03-stale-index', 'recurrence-of'])),
        [b]: earlier(related(['2026-03-02-retired-refund-policy', 'variant-of'])),
      },
    },
    {
      name: 'a recurrence of the same month, as far as is known',
      files: {
        [a]: later({ started: '2026-03', ...related(['2025-11-03-stale-index', 'recurrence-of']) }),
        [b]: earlier({ started: '2026-03-20' }),
      },
    },
    {
      name: 'two pull requests of one day',
      files: { 'postmortems/2026-03-02-stale-index': later(), 'postmortems/2026-03-02-slow-index': later() },
    },
    {
      name: 'an incident and its game day under one id',
      files: { [b]: earlier(), 'game-days/2025-11-03-stale-index': other('sources: [2025-11-03-stale-index]\n') },
    },
    {
      name: 'relations to the types that they mean, one id in two collections',
      files: {
        [a]: later(related(['2025-11-03-stale-index', 'rehearsed-by'], ['rebuild-index', 'mitigated-by'])),
        [b]: earlier(),
        'game-days/2025-11-03-stale-index': other(''),
        [runbook]: other(''),
      },
    },
    {
      name: 'a relation and a link to what these readers may not read: it exists',
      files: {
        [a]: later(
          { audience: 'public', ...related(['2025-11-03-stale-index', 'similar-to']) },
          { section: 'Root cause', mdx: 'As in [another one](2025-11-03-stale-index.mdx).' },
        ),
        [b]: earlier({ audience: 'restricted' }),
      },
    },
    {
      name: 'links to a file, a heading, an evidence entry, an action and a page of another site',
      files: {
        [a]: {
          section: 'Root cause',
          mdx: [
            '[one](./2025-11-03-stale-index.mdx), [its cause](2025-11-03-stale-index.mdx#root-cause),',
            '[own](#root-cause), [entry](#E1), [site](https://example.org/a.mdx), [mail](mailto:a@example.org),',
            '[its action](/content/postmortems/2025-11-03-stale-index.mdx#A1),',
            '[words](2025-11-03-stale-index.mdx#:~:text=index)',
          ].join('\n'),
        },
        [b]: earlier({}, { mdx: `## Root cause\n\nIt was stale.\n\n## ${action.section}\n\n${action.mdx}` }),
      },
    },
    {
      name: 'the second of two headings of one name',
      files: { [a]: later({}, { mdx: '## Trigger\n\n## Trigger\n\n[second](#trigger-2)' }) },
    },
    {
      name: 'the heading of a document that could not be read',
      files: { [a]: linking('[cause](2025-11-03-stale-index.mdx#root-cause)'), [b]: unreadable },
    },
    {
      name: 'links to files outside the library, and to files where nobody looked',
      files: { [a]: linking('[code](../../src/index.ts), [log](evidence/log.md), [export](data.csv)') },
    },
    {
      name: 'code and text that look like links',
      files: { [a]: linking('`[x](gone.mdx)` and array[i](x) and [P0] and\n\n```md\n[x](gone.mdx)\n```') },
    },
    {
      name: 'an evidence file that exists, and one on the web',
      existing: ['postmortems/2026-03-02-retired-refund-policy/evidence/log.txt'],
      files: {
        [`${a}/index`]: {
          frontmatter: {
            evidence: [
              { id: 'E1', kind: 'log', source: 'evidence/log.txt' },
              { id: 'E2', kind: 'log', source: 'https://example.org/log.txt' },
            ],
          },
        },
      },
    },
    { name: 'evidence where nobody looked', files: { [a]: {} } },
    {
      name: 'a runbook that an incident is mitigated by',
      files: { [a]: later(related(['rebuild-index', 'mitigated-by'])), [runbook]: other('') },
    },
    { name: 'a runbook that names its alerts', files: { [a]: later(), [runbook]: other('alerts: [IndexAge]\n') } },
    {
      name: 'a runbook that says itself where it belongs',
      files: { [b]: earlier(), [runbook]: other('related: [{id: 2025-11-03-stale-index, as: similar-to}]\n') },
    },
    {
      name: 'a runbook that a text names',
      files: { [a]: linking('Rebuilt with the runbook `rebuild-index`.'), [runbook]: other('') },
    },
    {
      name: 'a runbook in the table of alerts',
      files: {
        'operations/retrieval': other(
          'service: retrieval\n',
          '## Alerts\n\n| Alert | Condition | Runbook |\n|---|---|---|\n| IndexAge | age > 2 h | rebuild-index |',
        ),
        [runbook]: other(''),
      },
    },
    { name: 'a runbook in the making', files: { [a]: later(), [runbook]: other('status: draft\n') } },
    { name: 'a runbook of another format', files: { [a]: later(), [runbook]: other('weight: 12\n') } },
    { name: 'a library of runbooks alone', files: { [runbook]: other('') } },
    { name: 'an action that a game day verifies', files: { [a]: later({}, action), [gameDay]: proof } },
    {
      name: 'an action of a document that could not be read',
      files: { [a]: unreadable, [gameDay]: proof },
    },
    {
      name: 'other forms of ids',
      files: {
        'postmortems/2026-03-02-gpt-4.1_routing': later(),
        'postmortems/2026-03-02-größere-störung': later(),
        'learning-reports/2026-03-retrieval.md': other(''),
        'operations/search2': other(''),
      },
    },
    { name: 'a file outside the collections', files: { 'notes/Draft of Monday': later() } },
  ],
  invalid: [
    {
      name: 'an id without a date',
      messageId: 'malformed',
      opening: 'postmortems/a',
      files: { 'postmortems/a': later() },
    },
    {
      name: 'an id with a date that no calendar has',
      messageId: 'malformed',
      opening: 'postmortems/2026-02-30-stale-index',
      files: { 'postmortems/2026-02-30-stale-index': later() },
    },
    {
      name: 'a capital letter',
      messageId: 'malformed',
      opening: 'runbooks/Rollback.md',
      data: { id: 'Rollback' },
      files: { 'runbooks/Rollback.md': other('') },
    },
    {
      name: 'a folder between, which no page is made of',
      messageId: 'malformed',
      opening: 'postmortems/2026/2026-03-02-stale-index',
      data: { id: '2026/2026-03-02-stale-index' },
      files: { 'postmortems/2026/2026-03-02-stale-index': later() },
    },
    {
      name: 'the flat form and the folder of one id',
      messageId: 'duplicate',
      reported: a,
      opening: a,
      data: { other: 'postmortems/2026-03-02-retired-refund-policy/index.mdx' },
      files: { [a]: later(), [`${a}/index`]: later() },
    },
    {
      name: 'a relation to nothing',
      messageId: 'unknown',
      files: { [a]: other('related:\n  - {id: «pm-41», as: similar-to}\n'), [b]: earlier() },
    },
    {
      name: 'a misspelt relation',
      messageId: 'misspelt',
      data: { known: '2025-11-03-stale-index' },
      files: { [a]: later(related(['«2025-11-03-stale-indx»', 'recurrence-of'])), [b]: earlier() },
    },
    {
      name: 'a misspelt id of what these readers may not learn of',
      messageId: 'unknown',
      files: {
        [a]: later({ audience: 'public', ...related(['«2025-11-03-stale-indx»', 'similar-to']) }),
        [b]: earlier({ audience: 'restricted' }),
      },
    },
    {
      name: 'a source that is gone',
      messageId: 'unknown',
      files: {
        [gameDay]: other(
          'sources: ["«2024-01-01-gone»"]\n'.replaceAll(/"«|»"/g, (mark) => (mark === '"«' ? '«"' : '"»')),
        ),
      },
    },
    {
      name: 'an action that is not there',
      messageId: 'action',
      data: { has: 'only A1' },
      files: {
        [a]: later({}, action),
        [gameDay]: proof.replace('2026-03-02-retired-refund-policy#A1', '«2026-03-02-retired-refund-policy#A2»'),
      },
    },
    {
      name: 'an action of a document that is not there',
      messageId: 'unknown',
      files: { [gameDay]: other('verifies: [«2024-01-01-gone»#A1]\n') },
    },
    {
      name: 'a relation to itself',
      messageId: 'itself',
      files: { [a]: later(related(['«2026-03-02-retired-refund-policy»', 'similar-to'])) },
    },
    {
      name: 'a recurrence of a runbook',
      messageId: 'type',
      data: { seen: 'runbook', wanted: 'postmortem' },
      files: { [a]: later(related(['«rebuild-index»', 'recurrence-of'])), [runbook]: other('') },
    },
    {
      name: 'a recurrence of what came later',
      messageId: 'later',
      files: { [b]: earlier(related(['2026-03-02-retired-refund-policy', '«recurrence-of»'])), [a]: later() },
    },
    {
      name: 'two that each recur the other: the earlier is wrong',
      messageId: 'later',
      files: {
        [a]: later(related(['2025-11-03-stale-index', 'recurrence-of'])),
        [b]: earlier(related(['2026-03-02-retired-refund-policy', '«recurrence-of»'])),
      },
    },
    {
      name: 'two that each recur the other, at unknown times',
      messageId: 'contradiction',
      reported: a,
      files: {
        [a]: later({ started: 'unknown', ...related(['2025-11-03-stale-index', '«recurrence-of»']) }),
        [b]: earlier(related(['2026-03-02-retired-refund-policy', 'recurrence-of'])),
      },
    },
    {
      name: 'one says alike, the other says no',
      messageId: 'contradiction',
      reported: a,
      data: { theirs: 'not-related-to' },
      files: {
        [a]: later(related(['2025-11-03-stale-index', '«similar-to»'])),
        [b]: earlier(related(['2026-03-02-retired-refund-policy', 'not-related-to', 'Another index'])),
      },
    },
    {
      name: 'yes and no in one document',
      messageId: 'twice',
      files: {
        [a]: later(
          related(
            ['2025-11-03-stale-index', 'similar-to'],
            ['2025-11-03-stale-index', '«not-related-to»', 'Another index'],
          ),
        ),
        [b]: earlier(),
      },
    },
    { name: 'a link to nothing', messageId: 'link', files: { [a]: linking('[x](<«../runbooks/restart.mdx»>)') } },
    {
      name: 'a link to a file that is gone',
      messageId: 'link',
      existing: [],
      files: { [a]: linking('[x](«evidence/log.txt»)') },
    },
    {
      name: 'a link to the other form of a document',
      messageId: 'moved',
      data: { known: './2025-11-03-stale-index.mdx#root-cause' },
      files: { [a]: linking('[x](«2025-11-03-stale-index/index.md#root-cause»)'), [b]: earlier() },
    },
    {
      name: 'a link to the address of a page, which no reader of the repository can follow',
      messageId: 'moved',
      reported: a,
      existing: [],
      data: { known: '../runbooks/rebuild-index.mdx' },
      files: { [a]: linking('[x](«/runbooks/rebuild-index/»)'), [runbook]: other('') },
    },
    {
      name: 'a link definition with a misspelt target',
      messageId: 'moved',
      files: { [a]: linking('[x][old]\n\n[old]: «2025-11-03-stale-indx.mdx»'), [b]: earlier() },
    },
    {
      name: 'a heading that was renamed',
      messageId: 'anchor',
      files: {
        [a]: linking('[x](«2025-11-03-stale-index.mdx#root-causes»)'),
        [b]: earlier({}, { mdx: '## Root cause' }),
      },
    },
    {
      name: 'evidence that is not there',
      messageId: 'evidence',
      existing: ['postmortems/evidence/other.txt'],
      files: { [a]: { frontmatter: { evidence: [{ id: 'E1', kind: 'log', source: '«evidence/log.txt»' }] } } },
    },
    {
      name: 'a runbook that nothing leads to',
      messageId: 'orphan',
      severity: 'warn',
      opening: runbook,
      files: { [a]: later(), [runbook]: other('service: search\n') },
    },
  ],
})
