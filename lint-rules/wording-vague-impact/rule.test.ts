import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: 'a measure in the next sentence',
      section: 'Impact',
      mdx: 'Some users saw errors. They were 412 of 9,000.',
    },
    { name: 'an interval', section: 'Impact', mdx: 'Degraded performance from 16:02 to 18:40.' },
    { name: 'a measure taken', section: 'Impact', mdx: 'We temporarily increased the limit and lost nothing.' },
    { name: 'a supposition', section: 'Impact', mdx: 'Multiple services might be affected.' },
    { name: 'a share', section: 'Impact', mdx: 'Some users saw errors, 12 % of requests.' },
    { name: 'a count', section: 'Impact', mdx: 'Several customers, 1,904 in all, lost their history.' },
    { name: 'a duration', section: 'Impact', mdx: 'The chat was briefly down, for 47 minutes.' },
    { name: 'all of them', section: 'Impact', mdx: 'All requests failed.' },
    { name: 'nothing', section: 'Impact', mdx: 'No data was lost.' },
    { name: 'number words', section: 'Impact', mdx: 'Twelve tenants saw errors.' },
    { name: 'a cause', section: 'Impact', mdx: 'Recovery took 40 minutes due to several bugs.' },
    { name: 'another section', section: 'Root cause', mdx: 'Some users saw errors.' },
    { name: 'a present description', section: 'Impact', mdx: 'Some clients retry on their own.' },
    { name: 'a possibility', section: 'Impact', mdx: 'A flood could slow some nodes.' },
    { name: 'a severity', section: 'Impact', mdx: 'Severity: major.' },
    {
      name: 'how it will be known',
      section: 'Impact',
      mdx: 'The number of affected users is unknown; it is counted from gateway logs.',
    },
  ],
  invalid: [
    {
      name: 'one reminder for a paragraph',
      messageId: 'unmeasured',
      section: 'Impact',
      mdx: '«Some users» saw errors. Many users left.',
    },
    {
      name: 'people with no word of harm',
      messageId: 'unmeasured',
      section: 'Impact',
      mdx: '«A large subset of accounts» showed old balances.',
    },
    { name: 'a plunge', messageId: 'unmeasured', section: 'Impact', mdx: 'Latency «soared».' },
    {
      name: 'a frequency',
      messageId: 'unmeasured',
      section: 'Impact',
      mdx: 'It «occasionally answered» in the wrong language.',
    },
    { name: 'some users', messageId: 'unmeasured', section: 'Impact', mdx: '«Some users» saw errors.' },
    { name: 'a number of', messageId: 'unmeasured', section: 'Impact', mdx: '«A number of invoices» went astray.' },
    {
      name: 'a severe slowdown',
      messageId: 'unmeasured',
      section: 'Impact',
      mdx: 'The API suffered a «severe slowdown».',
    },
    { name: 'an adverb', messageId: 'unmeasured', section: 'Impact', mdx: 'Search was «significantly degraded».' },
    { name: 'a state', messageId: 'unmeasured', section: 'Impact', mdx: 'The assistant «was very slow».' },
    { name: 'a spell', messageId: 'unmeasured', section: 'Impact', mdx: 'The chat was down «for a while».' },
    { name: 'a handful', messageId: 'unmeasured', section: 'Impact', mdx: '«A handful of calls» failed.' },
    { name: 'relative', messageId: 'unmeasured', section: 'Impact', mdx: 'Answers were «far slower» than usual.' },
    { name: 'went up', messageId: 'unmeasured', section: 'Impact', mdx: 'Response times went «up considerably».' },
    {
      name: 'in the summary',
      messageId: 'unmeasured',
      section: 'Executive summary',
      mdx: '«Many customers» lost their history.',
    },
  ],
})
