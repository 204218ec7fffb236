import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const short = { severity: 'SEV4', domains: undefined }
/** The sections of the short form, filled; `edit` changes the text. */
const shortForm = (edit: (text: string) => string = (text) => text): string =>
  edit(
    [
      'Executive summary',
      'Impact',
      'Timeline',
      'Trigger',
      'Root cause',
      'Contributing factors',
      'Lessons learned',
      'Action items',
      "How do we know this won't happen again?",
    ]
      .map((title) => `## ${title}\n\nText of it.`)
      .join('\n\n'),
  )

/** The sections of an incident, filled. */
const wholeForm = (edit: (text: string) => string): string =>
  edit(
    [
      'Executive summary',
      'Impact',
      'Timeline',
      'Detection and response',
      'Trigger',
      'Root cause',
      'Contributing factors',
      'Detection gap',
      'Safety and compliance',
      'What went well',
      'What went poorly',
      'Where we got lucky',
      'Action items',
      "How do we know this won't happen again?",
    ]
      .map((title) => `## ${title}\n\nText of it.`)
      .join('\n\n'),
  )

testRule(rule, {
  valid: [
    { name: 'the short form of a SEV4', frontmatter: short, mdx: shortForm() },
    {
      name: 'synonyms',
      frontmatter: short,
      mdx: shortForm((text) =>
        text.replace('## Impact', '## User impact').replace('## Action items', '## Corrective actions'),
      ),
    },
    {
      name: 'emoji and numbers',
      frontmatter: short,
      mdx: shortForm((text) => text.replace('## Impact', '## 2. 💥 Impact:')),
    },
    { name: 'an appendix at the end', frontmatter: short, mdx: `${shortForm()}\n\n## Appendix A: queries\n\nText.` },
    {
      name: 'an unknown heading between',
      frontmatter: short,
      mdx: shortForm((text) => text.replace('## Timeline', '## Background\n\nText.\n\n## Timeline')),
    },
    {
      name: 'a reasoned empty section',
      frontmatter: short,
      mdx: shortForm((text) =>
        text.replace(
          '## Lessons learned\n\nText of it.',
          '## Lessons learned\n\nNone found, because the same fault is described elsewhere.',
        ),
      ),
    },
    {
      name: 'a section of subsections',
      frontmatter: short,
      mdx: shortForm((text) =>
        text.replace('## Root cause\n\nText of it.', '## Root cause\n\n### Fault 1\n\nText.\n\n### Fault 2\n\nText.'),
      ),
    },
    {
      name: 'a near miss says what stopped it',
      frontmatter: { ...short, kind: 'near-miss' },
      mdx: shortForm((text) =>
        text
          .replace('## Impact\n\nText of it.\n\n', '')
          .replace('## Lessons', '## What stopped it\n\nText.\n\n## Lessons'),
      ),
    },
    {
      name: 'one heading for two sections',
      frontmatter: short,
      mdx: shortForm((text) =>
        text.replace(
          '## Root cause\n\nText of it.\n\n## Contributing factors',
          '## Root cause and contributing factors',
        ),
      ),
    },
    {
      name: 'lessons around what went well',
      frontmatter: { severity: 'SEV3', domains: undefined },
      mdx: wholeForm((text) =>
        text
          .replace('## What went well', '## Lessons learned\n\n### What went well')
          .replace('## What went poorly', '### What went poorly')
          .replace('## Where we got lucky', '### Where we got lucky'),
      ),
    },
    {
      name: 'detection and response apart',
      frontmatter: { severity: 'SEV3', domains: undefined },
      mdx: wholeForm((text) => text.replace('## Detection and response', '## Detection\n\nAn alert.\n\n## Response')),
    },
    {
      name: 'a title with dates and a zone',
      frontmatter: short,
      mdx: shortForm((text) => text.replace('## Timeline', '## Timeline (UTC), 3 to 5 March, all times approximate')),
    },
    {
      name: 'a detail of a section, one level down',
      frontmatter: short,
      mdx: shortForm((text) =>
        text.replace('## Trigger\n\nText of it.', '## Trigger\n\nA deploy.\n\n### Impact\n\nOf the deploy alone.'),
      ),
    },
    {
      name: 'steps of a runbook under a name of their own',
      path: 'content/runbooks/snapshot.mdx',
      document: true,
      mdx: `---\ntitle: Restore a snapshot\n---\n\n${[
        'Quick reference',
        'Problem description',
        'Pre-requisites',
        'Restoration process',
        'Verification after restoration',
        'Rolling back',
        'Escalation',
      ]
        .map((title) => `## ${title}\n\nText.`)
        .join('\n\n')}`,
    },
    {
      name: 'actions under the question of prevention',
      frontmatter: short,
      mdx: shortForm((text) =>
        text
          .replace('## Action items\n\nText of it.\n\n', '')
          .replace("## How do we know this won't happen again?", '## How are we preventing it from happening again?'),
      ),
    },
    {
      name: 'a table of actions in the remediation',
      frontmatter: short,
      mdx: shortForm((text) =>
        text
          .replace('## Action items\n\nText of it.\n\n', '')
          .replace(
            '## Trigger',
            '## Remediation\n\n| Action | Status |\n| --- | --- |\n| Gate it | done |\n\n## Trigger',
          ),
      ),
    },
    {
      name: 'headings in another language',
      frontmatter: short,
      mdx: '## Zusammenfassung\n\nDie Suche war für eine Stunde nicht erreichbar, und die Bestellungen wurden nicht angenommen. Das ist auch den Kunden aufgefallen, die es von der Seite und durch den Anruf wissen.\n\n## Zeitleiste\n\nText.',
    },
    { name: 'a declaration is a live record', frontmatter: { status: 'declared' }, mdx: 'Text.' },
  ],
  invalid: [
    {
      name: 'a missing section',
      messageId: 'missing',
      data: { title: 'Impact' },
      frontmatter: short,
      mdx: shortForm((text) =>
        text.replace('## Impact\n\nText of it.\n\n', '').replace('## Executive summary', '«## Executive summary»'),
      ),
    },
    {
      name: 'the first section is missing',
      messageId: 'missing',
      frontmatter: short,
      mdx: shortForm((text) => text.replace('## Executive summary\n\nText of it.\n\n## Impact', '«## Impact»')),
    },
    {
      name: 'neighbours that are missing together',
      messageId: 'missing',
      data: { titles: '"Trigger", "Root cause"', after: 'Timeline' },
      frontmatter: short,
      mdx: shortForm((text) =>
        text
          .replace('## Trigger\n\nText of it.\n\n## Root cause\n\nText of it.\n\n', '')
          .replace('## Timeline', '«## Timeline»'),
      ),
    },
    {
      name: 'another template',
      messageId: 'foreign',
      data: { titles: '"Executive summary", "Timeline", "Trigger", "Contributing factors"' },
      frontmatter: short,
      mdx: '«## Impact»\n\nSearch was slow.\n\n## Action items\n\nNone.\n\n## Root cause\n\nThe cache was cold.',
    },
    {
      name: 'a section that belongs before all others',
      messageId: 'order',
      data: { place: 'before "Impact"' },
      frontmatter: short,
      mdx: shortForm((text) =>
        text
          .replace('## Executive summary\n\nText of it.\n\n', '')
          .replace('## Timeline', '«## Executive summary»\n\nText of it.\n\n## Timeline'),
      ),
    },
    {
      name: 'actions above the timeline',
      messageId: 'order',
      frontmatter: short,
      mdx: shortForm((text) =>
        text
          .replace('## Action items\n\nText of it.\n\n', '')
          .replace('## Timeline', '«## Action items»\n\nText of it.\n\n## Timeline'),
      ),
    },
    {
      name: 'twice',
      messageId: 'duplicate',
      frontmatter: short,
      mdx: shortForm((text) => text.replace('## Timeline', '«## Impact»\n\nMore.\n\n## Timeline')),
    },
    {
      name: 'empty',
      messageId: 'empty',
      frontmatter: short,
      mdx: shortForm((text) => text.replace('## Trigger\n\nText of it.', '«## Trigger»')),
    },
    {
      name: 'a runbook without a way back',
      messageId: 'missing',
      data: { title: 'Undo' },
      path: 'content/runbooks/flag.mdx',
      document: true,
      mdx: `---\ntitle: Flag off\n---\n\n${[
        'Quick reference',
        'When to use',
        'Before you start',
        'Steps',
        '«Verification»',
        'Escalation',
      ]
        .map((title) => `## ${title}\n\nText.`)
        .join('\n\n')
        .replace('## «Verification»', '«## Verification»')}`,
    },
  ],
})
