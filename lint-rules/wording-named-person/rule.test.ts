import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'the handle of a function', mdx: 'No duty to report, decided by @legal and @data-privacy on 3 March.' },
    { name: 'a role', section: 'Detection and response', mdx: 'The on-call engineer activated bundle 37.' },
    { name: 'a product', section: 'Detection and response', mdx: 'Claude answered from the cache.' },
    { name: 'a build server', section: 'Detection and response', mdx: 'Jenkins ran the job.' },
    { name: 'a component', section: 'Detection and response', mdx: 'Athena cast the column.' },
    { name: "a team's handle", section: 'Detection and response', mdx: '@team-evals ran the suite.' },
    { name: 'thanks', section: 'Detection and response', mdx: 'Thanks to Ifeoma the index was frozen in time.' },
    {
      name: 'an owner',
      section: 'Action items',
      mdx: '- [ ] [P1] Gate bundles — Owner: @kim — Due: 2026-04-10 — Verification: a seeded regression fails',
    },
    { name: 'a month', section: 'Detection and response', mdx: 'May was quiet.' },
    { name: 'a word that is a name', section: 'Stabilisation and recovery', mdx: 'Mark the pod.' },
    { name: 'a capital letter alone', section: 'Detection and response', mdx: 'Quasar ran out of memory.' },
    {
      name: 'a word that is a declared name in small letters',
      mdx: 'The grant expired, and the lane was closed.',
      declared: { people: [{ name: 'Grant Lane' }] },
    },
    {
      name: 'a declared owner',
      section: 'Action items',
      mdx: '- [ ] [P1] Gate bundles — Owner: @quill — Due: 2026-04-10 — Verification: a seeded regression fails',
      declared: { people: [{ handle: '@quill', name: 'Quillon Vex' }] },
    },
  ],
  invalid: [
    {
      name: 'a declared name that no list of first names has',
      messageId: 'name',
      mdx: 'After the page «Quillon Vex» had the logs.',
      declared: { people: [{ name: 'Quillon Vex', role: 'on-call engineer' }] },
      output: 'After the page the on-call engineer had the logs.',
    },
    { name: 'a person is told of once', messageId: 'name', mdx: '«Priya» restarted it. Then Priya left.' },
    {
      name: 'a name and a verb',
      messageId: 'name',
      section: 'Detection and response',
      mdx: '«Priya» approved the rollout.',
    },
    {
      name: 'a handle',
      messageId: 'handle',
      section: 'Detection and response',
      mdx: '«@kim» pushed bundle 37.',
      output: 'The on-call engineer pushed bundle 37.',
    },
    {
      name: 'a genitive',
      messageId: 'name',
      section: 'Detection and response',
      mdx: "«Tomasz»'s laptop held the key.",
    },
    {
      name: 'an agent',
      messageId: 'name',
      section: 'Detection and response',
      mdx: 'The rollback was started by «Abena».',
      output: 'The rollback was started by the on-call engineer.',
    },
    { name: 'a full name', messageId: 'name', section: 'Detection and response', mdx: '«Dana Kim» joined the bridge.' },
  ],
})
