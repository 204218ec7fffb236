import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'a property of a thing', mdx: 'Session ids were predictable because the seed was the start time.' },
    { name: 'an interface', section: 'Lessons learned', mdx: 'The error message was clear.' },
    { name: 'a label', section: 'Lessons learned', mdx: 'The page was clearly labelled as a draft.' },
    { name: 'not obvious', section: 'Lessons learned', mdx: 'It is not obvious which region is selected.' },
    { name: 'no obvious owner', section: 'Lessons learned', mdx: 'The dashboard shows no obvious owner.' },
    { name: 'a verb', section: 'Lessons learned', mdx: 'Clear the cache before the rerun.' },
    { name: 'a regularity', section: 'Lessons learned', mdx: 'Traffic peaks predictably at nine.' },
    { name: 'an obvious display', section: 'Lessons learned', mdx: 'The new panel makes an outlier obvious.' },
    { name: 'naturally ordered', section: 'Lessons learned', mdx: 'The keys are naturally ordered.' },
    { name: 'clear text', section: 'Lessons learned', mdx: 'The log kept addresses in clear text.' },
    { name: 'an obvious button', section: 'Lessons learned', mdx: 'The form has an obvious button for it.' },
    { name: 'what is clear now', section: 'Lessons learned', mdx: 'At 10:40 it is clear that the primary is gone.' },
    { name: 'a clear procedure', section: 'Lessons learned', mdx: 'The handover has a clear procedure.' },
    { name: 'mentioned', section: 'Lessons learned', mdx: 'The words "in hindsight" do not appear here.' },
  ],
  invalid: [
    {
      name: 'in hindsight',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: '«In hindsight» the threshold was too high.',
    },
    { name: 'obviously', messageId: 'hindsight', section: 'Lessons learned', mdx: '«Obviously» the index was stale.' },
    {
      name: 'it was clear',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: '«It was clear that» the cache would not hold.',
    },
    {
      name: 'clear from a place',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: '«It was clear from the graph that» the pool was full.',
    },
    {
      name: 'of course',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: '«Of course» nobody had tried the restore.',
    },
    {
      name: 'predictably',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: '«Predictably», the first large file took the parser down.',
    },
    {
      name: 'no surprise',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: "«To nobody's surprise» the queue came back.",
    },
    { name: 'bound to', messageId: 'hindsight', section: 'Lessons learned', mdx: 'The disk «was bound to» fill up.' },
    {
      name: 'anyone could see',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: '«Anyone could see» that the batch would not fit.',
    },
    {
      name: 'avoidable',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: 'It was an «easily avoidable» incident.',
    },
    {
      name: 'signs',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: 'The «warning signs were» there for weeks.',
    },
    {
      name: 'failed to realise',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: 'We «failed to realise» how old the page was.',
    },
    {
      name: 'waiting to happen',
      messageId: 'hindsight',
      section: 'Lessons learned',
      mdx: 'The script was an «accident waiting to happen».',
    },
  ],
})
