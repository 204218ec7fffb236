import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Safety and compliance'
const whole =
  'Checked 2,000 sampled outputs: 0 harmful; refusals 3.0 % (2.6 policy, 0.4 capability). No personal data left the tenant. No duty to report, decided by @legal. [E1]'

testRule(rule, {
  valid: [
    { name: 'all four', section, mdx: whole },
    {
      name: 'refusals matter to AI only',
      frontmatter: { domains: undefined },
      section,
      mdx: whole.replace('; refusals 3.0 % (2.6 policy, 0.4 capability)', ''),
    },
    { name: 'a stated gap', section, mdx: '[TBD: sampled outputs — from @team-safety]' },
    {
      name: 'a regime with its clock',
      frontmatter: {
        regimes: [{ name: 'nis2', reportable: 'yes', aware: '2026-03-02T10:20:00Z', notified: '2026-03-03T09:00:00Z' }],
      },
      section,
      mdx: whole,
    },
    {
      name: 'an undecided regime',
      frontmatter: { regimes: [{ name: 'nis2', reportable: 'undecided' }] },
      section,
      mdx: whole,
    },
    { name: 'no section is another rule', section: 'Impact', mdx: 'Text.' },
  ],
  invalid: [
    { name: 'a denial', messageId: 'unchecked', section, mdx: 'No safety impact.', place: '## Safety and compliance' },
    {
      name: 'no word on duties',
      messageId: 'open',
      data: { missing: 'whether a duty to report or notify applies' },
      section,
      mdx: 'Of 2,000 outputs none was harmful; refusals stayed at 2 %; no personal data was exposed.',
      place: '## Safety and compliance',
    },
    {
      name: 'reportable without a clock',
      messageId: 'clock',
      frontmatter: { regimes: [{ name: 'nis2', reportable: 'yes' }] },
      section,
      mdx: whole,
      place: 'name: nis2\n    reportable: yes',
    },
  ],
})
