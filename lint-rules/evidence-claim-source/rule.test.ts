import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const one = { evidence: [{ id: 'E1', kind: 'metric', title: 'Answers', source: 'evidence/a.csv' }] }
/** Cites the only entry elsewhere, so that a case is about its own text. */
const cited = (text: string): string => `${text}\n\nThe channel shows the rest [E1].`

testRule(rule, {
  valid: [
    {
      name: 'a number with its source',
      frontmatter: one,
      section: 'Impact',
      mdx: 'Refusals rose from 1.9 % to 3.0 % [E1].',
    },
    {
      name: 'one reference for a paragraph',
      frontmatter: one,
      section: 'Impact',
      mdx: 'Refusals rose by 41 %. 1,840 chats were affected [E1].',
    },
    {
      name: 'a link',
      frontmatter: one,
      section: 'Impact',
      mdx: cited('About [12 % of requests](https://status.example.org/1) failed.'),
    },
    {
      name: 'a derived value',
      frontmatter: one,
      section: 'Impact',
      mdx: cited('It took <Duration of="impact"/>, 3 times the target.'),
    },
    {
      name: 'times and dates are no measure',
      frontmatter: one,
      section: 'Executive summary',
      mdx: cited('From 09:14 to 12:40 UTC on 2 March 2026 answers were wrong.'),
    },
    {
      name: 'an identifier with a number',
      frontmatter: one,
      section: 'Trigger',
      mdx: cited('Bundle 37 was activated, and version 4.1 kept.'),
    },
    {
      name: 'a lesson',
      frontmatter: one,
      section: 'Lessons learned',
      mdx: cited('Nine of 10 such gaps are found by users.'),
    },
    { name: 'in a quote', frontmatter: one, section: 'Impact', mdx: cited('> 41 % refused') },
    {
      name: 'an impact row with its source',
      frontmatter: one,
      section: 'Impact',
      mdx: '| Measure | Value | Source |\n| --- | --- | --- |\n| Chats | 1,840 | E1 |',
    },
    {
      name: 'an unknown value',
      frontmatter: one,
      section: 'Impact',
      mdx: cited('| Measure | Value | Source |\n| --- | --- | --- |\n| Chats | unknown | |'),
    },
  ],
  invalid: [
    {
      name: 'a number',
      messageId: 'claim',
      frontmatter: one,
      section: 'Impact',
      mdx: cited('Refusals rose by «41.37 %».'),
    },
    {
      name: 'a cause',
      messageId: 'claim',
      frontmatter: one,
      section: 'Root cause',
      mdx: cited('Answers were cut «because of» the token limit.'),
    },
    {
      name: 'an impact row',
      messageId: 'row',
      frontmatter: one,
      section: 'Impact',
      mdx: cited('| Measure | Value | Source |\n| --- | --- | --- |\n| Chats | «1,840» | |'),
    },
    {
      name: 'evidence that nothing cites',
      messageId: 'unused',
      frontmatter: one,
      section: 'Impact',
      mdx: 'Text.',
      place: 'id: E1\n    kind: metric\n    title: Answers\n    source: evidence/a.csv',
    },
    {
      name: 'evidence that does not exist',
      messageId: 'dangling',
      frontmatter: one,
      section: 'Impact',
      mdx: cited('Refusals rose by 41 % [«E9»].'),
      place: 'E9',
    },
  ],
})
