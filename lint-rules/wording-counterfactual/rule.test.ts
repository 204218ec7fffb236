import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: "a machine's expected behaviour",
      section: 'Detection and response',
      mdx: 'Pacemaker should have promoted a replica.',
    },
    {
      name: 'an alert that did not fire',
      section: 'Detection and response',
      mdx: 'The alert should have fired at 14:02 but did not.',
    },
    { name: 'a count', section: 'Detection and response', mdx: 'Only one primary should have existed.' },
    { name: 'an obligation', section: 'Detection and response', mdx: 'We should have a talk about quotas.' },
    { name: 'read access', section: 'Detection and response', mdx: 'The auditors should have read access.' },
    { name: 'forward-looking', section: 'Detection and response', mdx: 'We should add a test.' },
    { name: 'a guardrail', section: 'Detection and response', mdx: 'A schema check would have rejected this file.' },
    {
      name: 'a guardrail as condition',
      section: 'Detection and response',
      mdx: 'Had the schema marked the field as required, the upload would have been rejected.',
    },
    { name: 'a risk', section: 'Detection and response', mdx: 'Tokens could have been exposed.' },
    {
      name: 'a purpose',
      section: 'Detection and response',
      mdx: 'We announced it so they could have tested their clients.',
    },
    { name: 'somebody cleared', section: 'Detection and response', mdx: 'The on-call engineer could not have known.' },
    {
      name: 'praise in reverse',
      section: 'Detection and response',
      mdx: 'Had we not been watching, the queue would have overflowed.',
    },
    { name: 'an instruction', section: 'Detection and response', mdx: 'The page told them to disregard the warning.' },
  ],
  invalid: [
    {
      name: 'the team that should have',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'We «should have paged» the vendor at once.',
    },
    {
      name: 'could have',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'We «could have kept» the old index for a week.',
    },
    {
      name: 'an inverted condition',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: '«Had we known» the age of the index, we would have rolled back.',
    },
    {
      name: 'a condition',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: '«If the intern had followed» the checklist, the alias would not have moved.',
    },
    {
      name: 'a passive of review',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'This «should have been caught» in review.',
    },
    {
      name: 'ought to',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'The two limiters «ought to have been tested» together.',
    },
    {
      name: 'a wish',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: '«If only» there had been a canary.',
    },
    {
      name: 'better off',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'It «would have been wiser to» wait.',
    },
    {
      name: 'needed to have',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'The quota «needed to have been raised» before the launch.',
    },
    {
      name: 'a deed as subject',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'Appointing an incident manager «could have helped».',
    },
    {
      name: 'a comparative wish',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'Better communication «would have saved» us an hour.',
    },
    {
      name: 'spoken contraction',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'The reviewers «shoulda asked».',
    },
    {
      name: 'with an auxiliary as verb',
      messageId: 'counterfactual',
      section: 'Detection and response',
      mdx: 'We «should have had» a canary for this.',
    },
  ],
})
