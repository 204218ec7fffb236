import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: 'decomposed',
      section: 'Root cause',
      mdx: 'A manual mistake was possible at step 7, which shows no region.',
    },
    {
      name: 'with the condition',
      section: 'Root cause',
      mdx: 'The typing error got through because the form takes free text.',
    },
    { name: 'prevention', section: 'Root cause', mdx: 'The gate prevents human error.' },
    { name: 'error-prone', section: 'Root cause', mdx: 'The step is error-prone.' },
    { name: 'human in the loop', section: 'Root cause', mdx: 'A human-in-the-loop check runs hourly.' },
    { name: 'a metric', section: 'Root cause', mdx: 'The human evaluation error rate rose.' },
    { name: 'a page', section: 'Root cause', mdx: 'The user error page was blank.' },
    { name: 'fatigue', section: 'Root cause', mdx: 'Operator fatigue is a condition: 73 pages in four hours.' },
    { name: 'about the term', section: 'Root cause', mdx: 'We do not use "human error" as a cause.' },
    { name: 'a hypothesis', section: 'Root cause', mdx: 'We assumed user error at the time.' },
    { name: 'ruled out', section: 'Root cause', mdx: 'Human error was ruled out.' },
    { name: 'a model', section: 'Root cause', mdx: 'The safety classifier wrongly flagged the recipe.' },
    { name: 'a manual', section: 'Root cause', mdx: 'The manual says the flag does nothing.' },
    { name: 'somebody helpful', section: 'Root cause', mdx: 'The reviewer caught a mistake in the draft.' },
    { name: 'a system failing', section: 'Root cause', mdx: 'A failure of client boot operations stopped the pool.' },
    { name: 'mistakes of a model', section: 'Root cause', mdx: "The teacher's mistakes were copied by the student." },
    {
      name: 'errors of users as data',
      section: 'Root cause',
      mdx: 'User errors (status 400) are logged beside ours on one graph.',
    },
    {
      name: 'watching over a model',
      section: 'Root cause',
      mdx: 'Human oversight of the agent ends at the tool call.',
    },
    { name: 'overlooked, in the course of events', section: 'Response', mdx: 'The second page was overlooked.' },
    {
      name: 'picked by a system',
      section: 'Root cause',
      mdx: 'The wrong replica was selected by the election, which compares host names.',
    },
    { name: 'a guardrail', section: 'Root cause', mdx: 'Deletion protection would have stopped an accidental drop.' },
    { name: 'a flag that was set', section: 'Root cause', mdx: 'The flag that turns on retries had been set to 40.' },
  ],
  invalid: [
    {
      name: 'an adverb behind its deed',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: 'The table was «dropped inadvertently» while old rows were purged.',
      output:
        'The table was dropped, which [TBD: tool, form or check] accepted because [TBD: what it did not ask, show or refuse] while old rows were purged.',
    },
    { name: 'overlooked', messageId: 'lapse', section: 'Root cause', mdx: 'Step 4 «was overlooked» at the rebuild.' },
    {
      name: 'the wrong one was taken',
      messageId: 'lapse',
      section: 'Trigger',
      mdx: 'The wrong cluster «was selected» at the switchover.',
    },
    {
      name: 'training as the cause',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: '«Lack of training» on the console brought the index down.',
    },
    {
      name: 'a flag, by accident',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: 'The flag had been «turned on in production unintentionally».',
    },
    {
      name: 'human error',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: 'The outage was caused by «human error».',
      output:
        'The outage was caused by [TBD: tool, form or check] that accepted [TBD: what] because [TBD: what it did not ask, show or refuse].',
    },
    {
      name: 'operator error',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: '«Operator error» during the switchover.',
    },
    {
      name: 'a manual mistake',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: 'A «manual mistake» in the values file scaled it to zero.',
    },
    {
      name: 'fat finger',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: 'A «fat-fingered» port cut the gateway off.',
    },
    {
      name: 'a copy error',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: 'A «copy-and-paste error» put both shards on one host.',
    },
    {
      name: "somebody's mistake",
      messageId: 'lapse',
      section: 'Root cause',
      mdx: "The trigger was «Abena's mistake» in the form.",
    },
    {
      name: 'an accident in the passive',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: 'The branch was «accidentally merged» to production.',
    },
    {
      name: 'an accidental execution',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: '«Accidental execution» of the delete command.',
    },
    { name: 'by mistake', messageId: 'lapse', section: 'Root cause', mdx: 'The wrong file was «uploaded by mistake».' },
    { name: 'lack of care', messageId: 'lapse', section: 'Root cause', mdx: 'The cause was a «lack of attention».' },
    {
      name: 'an oversight',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: 'This was «an oversight» in the migration.',
    },
    { name: 'PEBKAC', messageId: 'lapse', section: 'Root cause', mdx: 'Root cause: «PEBKAC».' },
    {
      name: 'outside the cause sections',
      messageId: 'lapse',
      section: 'Executive summary',
      mdx: 'The incident was due to «user error».',
    },
    {
      name: 'a typo',
      messageId: 'lapse',
      section: 'Root cause',
      mdx: '«A typo» in the feature name disabled the filter.',
    },
  ],
})
