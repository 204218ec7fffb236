import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Contributing factors'
const two =
  '- **Testing gap:** No harness covers refunds. [E1]\n- **Observability gap:** No panel shows index age. [E2]'
const together = '\n\nThe first let the index in, the second kept it unseen.'

testRule(rule, {
  valid: [
    { name: 'two factors and how they met', section, mdx: two + together },
    {
      name: 'one factor with causes below it',
      section,
      mdx: '- **Testing gap:** No harness. [E1]\n  - Fixtures are from 2024',
    },
    { name: 'root cause in the singular', section: 'Root cause', mdx: 'The root cause is a missing gate.' },
    {
      name: 'a small incident',
      frontmatter: { severity: 'SEV4' },
      section,
      mdx: '- **Testing gap:** No harness covers refunds. [E1]',
    },
    { name: 'in a quote', section: 'Root cause', mdx: '> the only cause was the deploy' },
    { name: 'only as something else', section: 'Root cause', mdx: 'The only replica caused a queue.' },
  ],
  invalid: [
    {
      name: 'one factor',
      messageId: 'one',
      section,
      mdx: `- **«Testing gap»:** No harness covers refunds. [E1]${together}`,
      place: 'Testing gap',
    },
    {
      name: 'the single cause',
      messageId: 'only',
      section: 'Root cause',
      mdx: '«The single root cause» was the deploy.',
    },
    { name: 'a list without its paragraph', messageId: 'apart', section, mdx: two, place: '## Contributing factors' },
  ],
})
