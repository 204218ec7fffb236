import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'two classes', frontmatter: { classes: ['correctness', 'safety'] }, mdx: 'Text.' },
    { name: 'a complete frontmatter', mdx: 'Text.' },
    { name: 'a date where only the date is known', frontmatter: { started: '2026-03-02' }, mdx: 'Text.' },
    { name: 'a month where only the month is known', frontmatter: { started: '2026-03' }, mdx: 'Text.' },
    { name: 'unknown times', frontmatter: { detected: 'unknown' }, mdx: 'Text.' },
    { name: 'a domain without a pattern', frontmatter: { domains: ['retrieval'] }, mdx: 'Text.' },
    { name: 'an unknown kind of alert scale is another rule', frontmatter: { severity: 'P1' }, mdx: 'Text.' },
    {
      name: 'a re-analysis needs no reviewer',
      frontmatter: { origin: 'public-record', organisation: 'Acme', reviewers: undefined, facilitator: undefined },
      mdx: 'Text.',
    },
    {
      name: 'a YAML boolean where a regime allows it',
      frontmatter: { regimes: [{ name: 'nis2', reportable: false }] },
      mdx: 'Text.',
    },
    {
      name: 'nothing but a title, in a draft of a runbook',
      path: 'content/runbooks/flag.mdx',
      document: true,
      mdx: '---\ntitle: Switch the flag off\nstatus: draft\n---\n\nText.',
    },
  ],
  invalid: [
    {
      name: 'two missing keys are one thing to add',
      messageId: 'invalid',
      data: { message: 'without `services` and `detected`, expected these keys' },
      frontmatter: { services: undefined, detected: undefined },
      mdx: 'Text.',
      place: '---',
    },
    {
      name: 'another format is one thing to say',
      messageId: 'invalid',
      data: { message: 'without `severity`, `status`, `started` and `authors`' },
      document: true,
      mdx: '«---»\nslug: search-down\ntitle: Search down\nweight: 12\ncategories: [search]\n---\n\nText.',
    },
    {
      name: 'another format in the folder of runbooks',
      messageId: 'invalid',
      data: { message: 'without `playbook`, `service`, `owner` and `risk`' },
      path: 'content/runbooks/flag.mdx',
      document: true,
      mdx: '«---»\ntitle: Flag\nlayout: page\n---\n\nText.',
    },
    {
      name: 'another spelling of a word of the list',
      messageId: 'invalid',
      document: true,
      path: 'content/runbooks/index-rollback.mdx',
      mdx: '---\ntitle: Index rollback\nplaybook: «Rollback»\nservice: assistant\nrisk: reversible\nowner: "@team-retrieval"\n---\n\nText.\n',
      output:
        '---\ntitle: Index rollback\nplaybook: rollback\nservice: assistant\nrisk: reversible\nowner: "@team-retrieval"\n---\n\nText.\n',
    },
    { name: 'a severity in words', messageId: 'invalid', frontmatter: { severity: '«high»' }, mdx: 'Text.' },
    { name: 'an unknown key', messageId: 'invalid', frontmatter: { '«severty»': 'SEV1' }, mdx: 'Text.' },
    { name: 'a time in words', messageId: 'invalid', frontmatter: { started: '«yesterday»' }, mdx: 'Text.' },
    { name: 'a person as author', messageId: 'invalid', frontmatter: { authors: ['«Bob Smith»'] }, mdx: 'Text.' },
    { name: 'an unknown class', messageId: 'invalid', frontmatter: { classes: ['«slowness»'] }, mdx: 'Text.' },
    { name: 'an unknown detection source', messageId: 'invalid', frontmatter: { detectedBy: '«luck»' }, mdx: 'Text.' },
  ],
})
