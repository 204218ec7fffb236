import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'a policy', section: 'Root cause', mdx: 'The tool policy allowed deletes without a confirmation step.' },
    {
      name: 'with the condition',
      section: 'Root cause',
      mdx: 'The agent ignored its instructions because the context was cut at 8,000 tokens.',
    },
    { name: 'a user agent', section: 'Root cause', mdx: 'The user agent lied about its version.' },
    { name: 'a support agent', section: 'Root cause', mdx: 'The support agent decided to call back.' },
    { name: 'a person', section: 'Root cause', mdx: 'The on-call engineer decided to roll back.' },
    { name: 'another section', section: 'Impact', mdx: 'The agent ignored its instructions.' },
    { name: 'a mask', section: 'Root cause', mdx: 'The attention mask ignored the padding.' },
    { name: 'a loss', section: 'Root cause', mdx: 'The loss ignored the padding tokens.' },
    { name: 'a quote', section: 'Root cause', mdx: '> The model decided to retry.' },
  ],
  invalid: [
    {
      name: 'ignored its instructions',
      messageId: 'intent',
      section: 'Root cause',
      mdx: 'The agent «ignored its instructions».',
    },
    { name: 'decided to', messageId: 'intent', section: 'Root cause', mdx: 'The model «decided to» delete the rows.' },
    { name: 'lied', messageId: 'intent', section: 'Root cause', mdx: 'The assistant «lied about» the refund.' },
    { name: 'hallucinated alone', messageId: 'intent', section: 'Root cause', mdx: 'The LLM just «hallucinated».' },
    { name: 'went rogue', messageId: 'intent', section: 'Root cause', mdx: 'The bot «went rogue».' },
    {
      name: 'as a factor',
      messageId: 'intent',
      section: 'Contributing factors',
      mdx: '- **Model:** The agent «disobeyed» the policy.',
    },
  ],
})
