import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Root cause'

testRule(rule, {
  valid: [
    { name: 'a fact', section, mdx: 'The index held pages of 2024 [E3].' },
    {
      name: 'a labelled assumption',
      section: 'Open questions',
      mdx: '- **Assumption:** the vendor probably updated first — Basis: E3 — Confirm: vendor changelog',
    },
    {
      name: 'an assumption element',
      section,
      mdx: '<Assumption>The vendor probably updated first. — Basis: E3 — Confirm: vendor changelog</Assumption>',
    },
    { name: 'a statistical likelihood', section, mdx: 'Short prompts were more likely to be routed there.' },
    { name: 'a class of a model', section, mdx: 'It returned the most likely class for each row.' },
    { name: 'a stated gap', section, mdx: 'The cause is not confirmed; logs expired after 24 h.' },
    { name: 'an inference said to be one', section, mdx: 'Our inference: the cache probably held it.' },
    {
      name: 'what another design would have held',
      section,
      mdx: 'The query was one that the database probably could have run, but the mapper held all rows in memory.',
    },
    { name: 'what was possible', section, mdx: 'A user could have reached it by search.' },
    { name: 'in a lesson', section: 'Lessons learned', mdx: 'Such gaps are probably common.' },
    { name: 'in a quote', section, mdx: '> probably the CDN again' },
    { name: 'confirmed with evidence', section, mdx: 'The replay confirmed it, and the vendor has confirmed it [E3].' },
  ],
  invalid: [
    { name: 'probably', messageId: 'hedge', section, mdx: 'It «probably» started with the vendor update.' },
    { name: 'we believe', messageId: 'hedge', section, mdx: '«We believe» the cache held it.' },
    { name: 'may have', messageId: 'hedge', section: 'Trigger', mdx: 'The update «may have» reached all tenants.' },
    { name: 'confirmed without evidence', messageId: 'confirmed', section, mdx: 'This was «confirmed».' },
    {
      name: 'an assumption that cannot be closed',
      messageId: 'confirm',
      section: 'Open questions',
      mdx: '- **Assumption:** «the vendor updated first» — Basis: E3',
    },
  ],
})
