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
    {
      name: 'words of the evidence, in another layout',
      mdx: '> **Error panel** is flat — users say “wrong answers”!\n>\n> It’s the index.\n>\n> — on-call engineer, E1',
      evidence: { E1: "10:20 on-call: error panel is flat, users say 'wrong answers'\n10:31 on-call: it's the index" },
    },
    {
      name: 'words left out and replaced',
      mdx: '> The panel … is flat, ask [name] and @payments. I [would] wait.\n> — on-call engineer, E1',
      evidence: { E1: 'the panel of the gateway is flat, ask Priya and @kim. I d wait.' },
    },
    {
      name: 'words of one of two pieces of evidence',
      mdx: '> the panel is flat\n> — on-call engineer, E1, E2',
      evidence: { E1: 'nothing here', E2: 'The panel is flat' },
    },
    {
      name: 'evidence of which a part is not at hand',
      mdx: '> the panel is flat\n> — on-call engineer, E1, E2',
      evidence: { E1: 'nothing here' },
    },
    {
      name: 'a translation',
      mdx: '> the panel is flat\n> — on-call engineer, translated, E1',
      evidence: { E1: 'die Tafel ist leer' },
    },
    { name: 'a term', mdx: 'The team said "blast radius" for it.' },
    { name: 'a label of the interface', mdx: 'The button said "Save all".' },
    { name: 'a message of a program', mdx: 'It logged "no space left on device today".' },
    { name: 'a title', mdx: 'The post "A postmortem of three recent issues" lists them.' },
    { name: 'reported speech', mdx: 'Support said that answers were wrong.' },
  ],
  invalid: [
    {
      name: 'words that the evidence does not have',
      messageId: 'words',
      data: { words: 'users say wrong answers.', ids: 'E1' },
      mdx: '> «The error panel is flat. users say wrong answers. It is the index.»\n> — on-call engineer, E1',
      evidence: { E1: 'the error panel is flat. users complain about answers. it is the index.' },
    },
    {
      name: 'a part of a word',
      messageId: 'words',
      mdx: '> «the panel is flat»\n> — on-call engineer, E1',
      evidence: { E1: 'the panel is flatter' },
    },
    { name: 'inside a sentence', messageId: 'inline', mdx: 'On-call said «"it is the CDN again I think"» at 10:20.' },
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
    {
      name: 'no role',
      messageId: 'source',
      mdx: '> «error panel is flat, users say wrong answers»',
      output: '> error panel is flat, users say wrong answers\n> — on-call engineer, E1',
    },
    {
      name: 'no evidence',
      messageId: 'evidence',
      mdx: '> error panel is flat\n> — «on-call engineer»',
      output: '> error panel is flat\n> — on-call engineer, E1',
    },
  ],
})
