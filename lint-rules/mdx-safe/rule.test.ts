import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'inline code', mdx: 'It read `{process.env.KEY}` and `<script>`.' },
    { name: 'fenced code', mdx: '```ts\nimport { x } from "y"\nconst a = <div>{x}</div>\n```' },
    { name: 'an escaped brace', mdx: 'The template held \\{name\\} and more.' },
    { name: 'an entity', mdx: 'p95 &lt;200 ms' },
    { name: 'a comment', mdx: '{/* why this is so */}' },
    { name: 'a listed component', mdx: 'It took <Duration of="impact"/>.' },
    { name: 'a listed component around text', mdx: '<Fact>The flag was on.</Fact>' },
    { name: 'a comparison with spaces', mdx: 'a > b' },
    { name: 'a link', mdx: '[status page](https://status.example.org/)' },
    { name: 'a bare address', mdx: 'https://status.example.org/ shows it' },
    { name: 'braces in plain Markdown', format: 'md', mdx: 'The path was /v1/{id}.' },
    { name: 'a comment in plain Markdown', format: 'md', mdx: '<!-- note -->' },
  ],
  invalid: [
    { name: 'a number after an angle', messageId: 'unsafe', mdx: 'p95 «<»200ms', output: 'p95 &lt;200ms' },
    {
      name: 'a placeholder',
      messageId: 'unsafe',
      mdx: 'Path /v1/«{tenant id}» failed.',
      output: 'Path /v1/\\{tenant id\\} failed.',
    },
    {
      name: 'an autolink',
      messageId: 'unsafe',
      mdx: 'See «<https://status.example.org/>».',
      output: 'See https://status.example.org/.',
    },
    { name: 'an import', messageId: 'unsafe', mdx: '«import» fs from "node:fs"' },
    { name: 'an unknown component', messageId: 'unsafe', mdx: '«<Chart />»' },
    { name: 'a script', messageId: 'unsafe', format: 'md', mdx: '«<script>»alert(1)</script>' },
    { name: 'a link that runs', messageId: 'unsafe', mdx: '[x](«javascript:alert(1)»)' },
  ],
})
