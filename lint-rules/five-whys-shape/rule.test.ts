import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const section = 'Five whys'
const chain = [
  '1. Why did the assistant cite a retired policy? — Retrieval ranked the 2024 page first. [E1]',
  '2. Why did it rank first? — The index still held it. [E2]',
  '3. Why was it still held? — No job removes retired pages. [E3]',
]

testRule(rule, {
  valid: [
    { name: 'a chain to a condition', section, mdx: chain.join('\n') },
    {
      name: 'a branch',
      section,
      mdx: [...chain.slice(0, 2), '   1. Why was it held? — No job removes pages. [E3]'].join('\n'),
    },
    { name: 'no such section', section: 'Root cause', mdx: 'Text.' },
    {
      name: 'a draft may lack answers',
      frontmatter: { status: 'draft' },
      section,
      mdx: [...chain, '4. Why is there no such job?'].join('\n'),
    },
    {
      name: 'a person in the middle',
      section,
      mdx: [
        '1. Why was it off? — Someone forgot the flag. [E1]',
        '2. Why could it be forgotten? — It is set by hand. [E2]',
        '3. Why by hand? — The tool has no default. [E3]',
      ].join('\n'),
    },
  ],
  invalid: [
    { name: 'two links', messageId: 'short', section, mdx: chain.slice(0, 2).join('\n'), place: '## Five whys' },
    {
      name: 'the same again',
      messageId: 'repeated',
      section,
      mdx: [...chain, '4. Why is that so? — «No job removes retired pages.» [E3]'].join('\n'),
    },
    {
      name: 'it ends at a person',
      messageId: 'person',
      section,
      mdx: [...chain, '4. Why does no job do it? — «The engineer forgot it.»'].join('\n'),
    },
    { name: 'no answer', messageId: 'answer', section, mdx: [...chain, '4. «Why is there no such job?»'].join('\n') },
  ],
})
