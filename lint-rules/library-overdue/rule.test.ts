import { testLibraryRule } from '#lint/library/rule-tester'
import rule from './rule.ts'

const incident = 'postmortems/2026-03-02-retired-refund-policy'
const runbook = 'runbooks/rebuild-index'
const gameDay = 'game-days/2026-10-05-stale-index'

// The clock of the cases stands at noon of 2026-11-20.
const action = (due: string, box = ' ', rest = '', priority = 'P1') => ({
  section: 'Action items',
  mdx: `- [${box}] [${priority}] Gate it — Owner: @a — Due: ${due} — Verification: it blocks${rest}`,
})
const other = (fields: string, text = '') => `---\ntitle: A title\n${fields}---\n\n${text}\n`
const drilled = (date: string) => other(`lastDrilled: ${date}\n`)
const played = (fields: string) => other(`scheduled: 2026-10-05T09:00:00Z\n${fields}`)

testLibraryRule(rule, {
  valid: [
    { name: 'an action that is due tomorrow', files: { [incident]: action('2026-11-21') } },
    { name: 'an action that is due today', files: { [incident]: action('2026-11-20') } },
    { name: 'an action of last Tuesday: days of grace', files: { [incident]: action('2026-11-17') } },
    { name: 'more days of grace', options: { graceDays: 14 }, files: { [incident]: action('2026-11-07') } },
    { name: 'a closed action', files: { [incident]: action('2026-04-01', 'x', ' — Proof: E1') } },
    { name: 'an accepted one', files: { [incident]: action('2026-04-01', ' ', ' — Accepted: retired in May') } },
    { name: 'an action without a date', files: { [incident]: action('soon') } },
    {
      name: 'an action of somebody else’s incident',
      files: {
        [incident]: { ...action('2026-04-01'), frontmatter: { origin: 'public-record', organisation: 'Acme' } },
      },
    },
    { name: 'the same day, seen earlier', now: '2026-04-02T00:00:00Z', files: { [incident]: action('2026-04-01') } },
    { name: 'a runbook drilled in summer', files: { [runbook]: drilled('2026-06-10') } },
    { name: 'a runbook drilled half a year ago to the day', files: { [runbook]: drilled('2026-05-24') } },
    { name: 'a runbook that was never drilled is another rule', files: { [runbook]: other('') } },
    {
      name: 'a runbook that needs a drill once a year',
      options: { drillDays: 365 },
      files: { [runbook]: drilled('2026-01-10') },
    },
    {
      name: 'a runbook that a game day used',
      files: {
        [runbook]: drilled('2025-10-16'),
        [gameDay]: played('related: [{id: rebuild-index, as: mitigated-by}]\n'),
      },
    },
    {
      name: 'a runbook that names the game day',
      files: {
        [runbook]: other('lastDrilled: 2025-10-16\nrelated: [{id: 2026-10-05-stale-index, as: rehearsed-by}]\n'),
        [gameDay]: played('result: refuted\n'),
      },
    },
    {
      name: 'a runbook that the script of a game day links to',
      files: {
        [runbook]: drilled('2025-10-16'),
        [gameDay]: `${played('')}\n## Script\n\n1. Follow [the runbook](../runbooks/rebuild-index.mdx).\n`,
      },
    },
    { name: 'a review of next month', files: { 'operations/search': other('reviewBy: 2026-12\n') } },
    { name: 'a review of this month', files: { 'operations/search': other('reviewBy: 2026-11\n') } },
  ],
  invalid: [
    {
      name: 'an action weeks late',
      messageId: 'action',
      data: { days: 42, due: '2026-10-09' },
      files: { [incident]: action('«2026-10-09»', ' ', '', 'P0') },
    },
    { name: 'an action one day after the grace', messageId: 'action', files: { [incident]: action('«2026-11-16»') } },
    {
      name: 'an action of the lowest priority',
      messageId: 'action',
      severity: 'warn',
      files: { [incident]: action('«2026-10-09»', ' ', '', 'P2') },
    },
    {
      name: 'a runbook last drilled 400 days ago',
      messageId: 'drill',
      severity: 'warn',
      data: { days: 400 },
      files: { [runbook]: drilled('«2025-10-16»') },
    },
    {
      name: 'a drill that was called off',
      messageId: 'drill',
      severity: 'warn',
      files: {
        [runbook]: other('lastDrilled: «2025-10-16»\nrelated: [{id: 2026-10-05-stale-index, as: rehearsed-by}]\n'),
        [gameDay]: played('result: aborted\n'),
      },
    },
    {
      name: 'a game day long ago, and no word in the runbook',
      messageId: 'drill',
      severity: 'warn',
      opening: runbook,
      now: '2027-11-20T12:00:00Z',
      files: { [runbook]: other(''), [gameDay]: played('related: [{id: rebuild-index, as: mitigated-by}]\n') },
    },
    {
      name: 'a review that nobody made',
      messageId: 'review',
      data: { days: 19 },
      files: { 'operations/search': other('reviewBy: «2026-11-01»\n') },
    },
    {
      name: 'a review of a month that is over',
      messageId: 'review',
      files: { [incident]: { frontmatter: { reviewBy: '«2026-09»' } } },
    },
  ],
})
