import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'a mitigation by its name', mdx: 'The limit was raised as a quick fix.' },
    { name: 'temporal', section: 'Executive summary', mdx: 'Just before 06:00 the queue grew.' },
    { name: 'exact', section: 'Executive summary', mdx: 'Only the EU shard was affected.' },
    { name: 'technical', section: 'Executive summary', mdx: 'The replica is read-only.' },
    { name: 'just in time', section: 'Executive summary', mdx: 'Access is granted just-in-time.' },
    { name: 'comparative', section: 'Executive summary', mdx: 'The rollback was just as slow.' },
    { name: 'perfect', section: 'Executive summary', mdx: 'The job had just started.' },
    { name: 'non-trivial', section: 'Executive summary', mdx: 'The migration is non-trivial.' },
    { name: 'not simply', section: 'Executive summary', mdx: 'It is not simply a matter of size.' },
    { name: 'an intensifier', section: 'Executive summary', mdx: 'This simply was not in the tests.' },
    { name: 'a method', section: 'Executive summary', mdx: 'We use a simple moving average.' },
    { name: 'measured', section: 'Executive summary', mdx: 'Only a few requests failed, 41 of 90,000.' },
    { name: 'easy to confuse', section: 'Executive summary', mdx: 'The two flags are easy to confuse.' },
    { name: 'a mathematical term', section: 'Executive summary', mdx: 'Zero is the trivial solution of the loss.' },
  ],
  invalid: [
    { name: 'merely', messageId: 'minimiser', section: 'Executive summary', mdx: 'It was «merely» a restart.' },
    {
      name: 'simply',
      messageId: 'minimiser',
      section: 'Executive summary',
      mdx: 'The fix is «simply» a higher limit.',
    },
    {
      name: 'just a',
      messageId: 'minimiser',
      section: 'Executive summary',
      mdx: 'It was «just a» glitch in the gateway.',
    },
    {
      name: 'just do',
      messageId: 'minimiser',
      section: 'Lessons learned',
      mdx: 'You «just point» the alias at the old index.',
    },
    {
      name: 'trivial',
      messageId: 'minimiser',
      section: 'Executive summary',
      mdx: 'A «trivial» change of the limit cured it.',
    },
    {
      name: 'only a few',
      messageId: 'minimiser',
      section: 'Executive summary',
      mdx: '«Only a few» customers complained.',
    },
    { name: 'a blip', messageId: 'minimiser', section: 'Executive summary', mdx: 'There was a «small blip» in chat.' },
    { name: 'nobody noticed', messageId: 'minimiser', section: 'Executive summary', mdx: '«Hardly anyone» noticed.' },
    {
      name: 'cosmetic',
      messageId: 'minimiser',
      section: 'Executive summary',
      mdx: 'The wrong citation was a «cosmetic problem».',
    },
    { name: 'easy', messageId: 'minimiser', section: 'Lessons learned', mdx: 'Rolling back «is easy».' },
    {
      name: 'nothing more',
      messageId: 'minimiser',
      section: 'Executive summary',
      mdx: 'A configuration issue, «nothing more».',
    },
    {
      name: 'a quick fix',
      messageId: 'minimiser',
      section: 'Executive summary',
      mdx: 'A «quick fix» went out at noon.',
    },
  ],
})
