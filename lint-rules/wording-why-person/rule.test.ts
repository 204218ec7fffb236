import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'a rationale that is told', mdx: 'The reasoning of the on-call engineer was that the panel showed green.' },
    { name: 'what led to a view', mdx: 'What moved the reviewer to conclude that the diff was empty?' },
    { name: 'what nobody could see', mdx: 'Could nobody see the panel?' },
    { name: 'a figure of speech', mdx: 'It is what everyone was thinking.' },
    { name: 'who is a role', mdx: 'Who is paged when the queue is full?' },
    { name: 'an alert', section: 'Detection and response', mdx: 'Why did the alert not fire?' },
    { name: 'a retriever', section: 'Detection and response', mdx: 'Why did the retriever return a satire page?' },
    { name: 'how a rollout went', section: 'Detection and response', mdx: 'How did the rollout reach all tenants?' },
    { name: 'a process', section: 'Detection and response', mdx: 'Why did nothing stop the second writer?' },
    {
      name: 'people who were not told',
      section: 'Detection and response',
      mdx: 'Why was the on-call engineer not paged?',
    },
    {
      name: 'what could be seen',
      section: 'Detection and response',
      mdx: 'Why could the operator not see the region?',
    },
    { name: 'the organisation', section: 'Detection and response', mdx: 'Why did we keep the old index?' },
    { name: 'the reason why', section: 'Detection and response', mdx: 'That is the reason why the job failed.' },
    { name: 'what made it look right', section: 'Detection and response', mdx: 'What made the rollback look risky?' },
  ],
  invalid: [
    { name: 'a name', messageId: 'why', section: 'Detection and response', mdx: '«Why did Sam» skip the canary?' },
    {
      name: 'a role',
      messageId: 'why',
      section: 'Detection and response',
      mdx: '«Why did the operator» choose the older checkpoint?',
    },
    {
      name: 'negated',
      messageId: 'why',
      section: 'Detection and response',
      mdx: "«Why didn't the on-call engineer» roll back?",
    },
    {
      name: 'an indirect question',
      messageId: 'why',
      section: 'Detection and response',
      mdx: 'Nobody could explain «why Ayumi» closed the ticket.',
    },
    {
      name: 'how come',
      messageId: 'why',
      section: 'Detection and response',
      mdx: '«How come the reviewer» did not wait?',
    },
    {
      name: 'what was somebody thinking',
      messageId: 'why',
      section: 'Detection and response',
      mdx: '«What was the release captain» thinking?',
    },
    {
      name: 'how could',
      messageId: 'why',
      section: 'Detection and response',
      mdx: '«How could the data team» be so irresponsible?',
    },
    {
      name: 'a team',
      messageId: 'why',
      section: 'Detection and response',
      mdx: '«Why has the platform team» not fixed this?',
    },
    {
      name: 'the reasons of somebody',
      messageId: 'why',
      section: 'Detection and response',
      mdx: "The «reasons for Hana»'s decision are unknown.",
    },
  ],
})
