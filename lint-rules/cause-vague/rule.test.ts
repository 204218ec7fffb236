import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    {
      name: 'a bug with a mechanism',
      section: 'Root cause',
      mdx: 'A bug in the wrapper that re-sends the body from the current position.',
    },
    { name: 'numbers', section: 'Root cause', mdx: 'A misconfiguration: idle timeout 30 s against keep-alive 75 s.' },
    { name: 'a reason', section: 'Root cause', mdx: 'The cache was unstable because two writers share one key.' },
    { name: 'code', section: 'Root cause', mdx: 'A configuration issue: `maxUnavailable` was nested too deep.' },
    {
      name: 'a gap that is stated',
      section: 'Root cause',
      mdx: 'Cause not confirmed: request logs expired after 24 h.',
    },
    { name: 'unknown, honestly', section: 'Root cause', mdx: 'The root cause is still unknown.' },
    { name: 'another section', section: 'Executive summary', mdx: 'It was a bug in the gateway.' },
    {
      name: 'a mechanism at length',
      section: 'Root cause',
      mdx: 'When the builder restarts, it keeps the counter from memory, so the manifest promises more than the segments hold.',
    },
    { name: 'pointing back', section: 'Root cause', mdx: 'The fix for the issue was released at noon.' },
    { name: 'a bug report', section: 'Root cause', mdx: 'The bug report named the region.' },
    { name: 'a question', section: 'Root cause', mdx: 'What was the problem with the cache?' },
    { name: 'a guardrail', section: 'Root cause', mdx: 'With the default policy the issue would not have occurred.' },
  ],
  invalid: [
    { name: 'a bug', messageId: 'vague', section: 'Root cause', mdx: 'It was a «bug» in the gateway.' },
    {
      name: 'a configuration issue',
      messageId: 'vague',
      section: 'Root cause',
      mdx: 'The cause was a «configuration issue».',
    },
    {
      name: 'unexpected traffic',
      messageId: 'vague',
      section: 'Root cause',
      mdx: 'The outage was caused by «unexpected traffic».',
    },
    {
      name: 'network problems',
      messageId: 'vague',
      section: 'Trigger',
      mdx: '«Network problems» between the two regions.',
    },
    {
      name: 'something went wrong',
      messageId: 'vague',
      section: 'Root cause',
      mdx: 'Something «went wrong» in the retrieval step.',
    },
    {
      name: 'an anomaly',
      messageId: 'vague',
      section: 'Root cause',
      mdx: 'An «anomaly» in the platform led to a service-affecting condition.',
    },
    {
      name: 'the model misbehaved',
      messageId: 'vague',
      section: 'Root cause',
      mdx: 'After the update the model «misbehaved».',
    },
    { name: 'unstable', messageId: 'vague', section: 'Root cause', mdx: 'The environment «was unstable».' },
    { name: 'a bad deploy', messageId: 'vague', section: 'Root cause', mdx: 'Root cause: a «bad deploy».' },
    {
      name: 'an edge case',
      messageId: 'vague',
      section: 'Root cause',
      mdx: 'An «edge case» in the prompt that nobody had seen before.',
    },
    {
      name: 'unknown reasons',
      messageId: 'vague',
      section: 'Root cause',
      mdx: 'The job stopped «for unknown reasons».',
    },
    {
      name: 'high load',
      messageId: 'vague',
      section: 'Contributing factors',
      mdx: 'The pool «fell over» under high load.',
    },
  ],
})
