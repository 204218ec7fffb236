import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'role and evidence', mdx: '> error panel is flat, users say wrong answers\n> — on-call engineer, E1' },
    { name: 'a note to the reader', mdx: '> **Note:** all times are in UTC.' },
    { name: 'the state of the page', mdx: '> **Status:** mitigated\n> **Last updated:** 4 March 2026' },
    {
      name: 'what a program said',
      mdx: 'Nodes were refused with this error of the provider:\n\n> Insufficient capacity for the instance type, stopping the database',
    },
    {
      name: 'the manual, linked',
      mdx: 'From the [manual](https://example.org/manual):\n\n> identifiers come from one counter that wraps around',
    },
    { name: 'a term', mdx: 'The team said "blast radius" for it.' },
    { name: 'a label of the interface', mdx: 'The button said "Save all".' },
    { name: 'a message of a program', mdx: 'It logged "no space left on device today".' },
    { name: 'a title', mdx: 'The post "A postmortem of three recent issues" lists them.' },
    { name: 'reported speech', mdx: 'Support said that answers were wrong.' },
  ],
  invalid: [
    { name: 'inside a sentence', messageId: 'inline', mdx: 'On-call said «"it is the CDN again I think"» at 10:20.' },
    { name: 'no role', messageId: 'source', mdx: '> «error panel is flat, users say wrong answers»' },
    {
      name: 'several without a role, said once',
      messageId: 'source',
      mdx: '> «is this a known bug»\n\nYes.\n\n> since when does it happen\n\nMay.',
    },
    {
      name: 'one without a role among others',
      messageId: 'source',
      mdx: '> the panel is flat\n> — on-call engineer, E1\n\nThen:\n\n> «users say the answers are wrong»',
    },
    { name: 'no evidence', messageId: 'evidence', mdx: '> error panel is flat\n> — «on-call engineer»' },
  ],
})
