import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'a complete gap', mdx: '[TBD: gateway request log 09:00–10:00 — from @team-gateway]' },
    { name: 'a board', mdx: 'It stands on the TODO board and the TODO list.' },
    { name: 'in code', mdx: 'The line `// TODO: remove` stayed.' },
    { name: 'in a quote', mdx: '> TODO: ask them' },
    { name: 'a redaction', mdx: 'Key xxx was rotated.' },
    {
      name: 'a reasoned n/a',
      section: 'Safety and compliance',
      mdx: 'Not applicable, because no output reached a person.',
    },
    { name: 'a dash in a table', section: 'Impact', mdx: '| Measure | Value |\n| --- | --- |\n| Refunds | n/a |' },
    { name: 'a link', mdx: '[How the gate works](https://docs.example.org/gate)' },
    { name: 'a question of a person', mdx: 'The form asked them to describe what happened in their words.' },
  ],
  invalid: [
    { name: 'a bare gap', messageId: 'bare', mdx: '«[TBD]»', output: '[TBD: what is missing — from @whom]' },
    {
      name: 'a gap without a source',
      messageId: 'bare',
      mdx: '«[TBD: gateway log]»',
      output: '[TBD: gateway log — from @whom]',
    },
    {
      name: 'a mark',
      messageId: 'todo',
      mdx: '«TODO»: numbers',
      output: '[TBD: what is missing — from @whom]: numbers',
    },
    { name: 'dummy text', messageId: 'todo', mdx: 'Here «lorem ipsum» dolor.' },
    {
      name: 'a template prompt',
      messageId: 'prompt',
      mdx: '«[What happened]»',
      output: '[TBD: what is missing — from @whom]',
    },
    { name: 'an instruction', messageId: 'prompt', mdx: '«Describe what happened here.»' },
    {
      name: 'a bare n/a',
      messageId: 'reason',
      section: 'Safety and compliance',
      mdx: '«N/A»',
      output: 'Not applicable, because [TBD: what is missing — from @whom]',
    },
  ],
})
