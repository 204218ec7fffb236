import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'AI analysis'
const table = (...rows: string[]): string =>
  `| Dimension | Finding | Evidence |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`

testRule(rule, {
  valid: [
    { name: 'the domain is covered', section, mdx: table('Retrieval | Ranked the 2024 page first | E1') },
    {
      name: 'ruled out with evidence',
      section,
      mdx: table(
        'Retrieval | Ranked the 2024 page first | E1',
        'Model | Ruled out: m-4.1 unchanged since January | E3',
      ),
    },
    { name: 'two dimensions in a row', section, mdx: table('Retrieval and data | Ranked the 2024 page first | E1') },
    {
      name: 'serving belongs to infra',
      frontmatter: { domains: ['serving/routing'] },
      section,
      mdx: table('Infra | Routed short prompts to long-context servers | E1'),
    },
    { name: 'no AI domain', frontmatter: { domains: undefined }, section, mdx: 'Text.' },
    { name: 'no section is another rule', section: 'Impact', mdx: 'Text.' },
  ],
  invalid: [
    { name: 'no rows', messageId: 'none', section, mdx: 'The model was fine.', place: '## AI analysis' },
    {
      name: 'the domain is not covered',
      messageId: 'untouched',
      frontmatter: { domains: ['«retrieval/stale-index»'] },
      section,
      mdx: table('Model | m-4.1 answered from the context given | E1'),
    },
    {
      name: 'an unknown dimension',
      messageId: 'unknown',
      section,
      mdx: table('Retrieval | Ranked the 2024 page first | E1', '«Karma» | Bad | E1'),
    },
    {
      name: 'nothing found',
      messageId: 'empty',
      section,
      mdx: table('Retrieval | Ranked the 2024 page first | E1', 'Model | «n/a» | E1'),
    },
    {
      name: 'ruled out without evidence',
      messageId: 'evidence',
      section,
      mdx: table('Retrieval | Ranked the 2024 page first | E1', 'Model | «Ruled out» | '),
    },
  ],
})
