import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Contributing factors'

testRule(rule, {
  valid: [
    {
      name: 'category, condition, evidence',
      section,
      mdx: '- **Testing gap:** No offline harness covers refund intents. [E1]',
    },
    {
      name: 'the absence of a control',
      section,
      mdx: '- **Change-control gap:** Lack of an approval step on `prompts/**`. [E1]',
    },
    {
      name: 'knowledge as a condition',
      section,
      mdx: '- **Knowledge concentration:** Two of nine on-call engineers have gateway access. [E1]',
    },
    { name: 'another spelling', section, mdx: '- **testing gaps:** No harness covers refunds. [E1]' },
    {
      name: 'evidence below',
      section,
      mdx: '- **Testing gap:** No harness covers refunds.\n  - Fixtures are from 2024 [E2]',
    },
    {
      name: 'a marked inference',
      section,
      mdx: '- **Testing gap:** No harness covers refunds (inference from the release notes).',
    },
    {
      name: 'a draft collects',
      frontmatter: { status: 'draft' },
      section,
      mdx: '- **Testing gap:** No harness covers refunds.',
    },
  ],
  invalid: [
    {
      name: 'no categories, said once',
      messageId: 'uncategorised',
      section,
      mdx: '- No harness [E1]\n- No panel [E2]',
      place: '## Contributing factors',
    },
    {
      name: 'one without',
      messageId: 'missing',
      section,
      mdx: '- **Testing gap:** No harness covers refunds. [E1]\n- «No panel shows it.» [E2]',
    },
    {
      name: 'an unknown category',
      messageId: 'category',
      section,
      mdx: '- **«Bad luck»:** It rained. [E1]',
      place: 'Bad luck',
    },
    {
      name: 'a slip in a category',
      messageId: 'category',
      section,
      mdx: '- **«Testin gap»:** No harness covers refunds. [E1]',
      output: '- **Testing gap:** No harness covers refunds. [E1]',
    },
    { name: 'a virtue', messageId: 'virtue', section, mdx: '- **Knowledge concentration:** «Limited knowledge»' },
    {
      name: 'no evidence',
      messageId: 'evidence',
      section,
      mdx: '- **Testing gap:** «No offline harness covers refund intents.»',
    },
  ],
})
