/** Words for an incident as a whole. */
import { termList } from './term.ts'

export const severities = termList([
  ['SEV0', 'Critical: harm to people, loss of data, or the product down for most users'],
  ['SEV1', 'Major: a main function fails or gives wrong results for many users'],
  ['SEV2', 'Significant: a function fails for some users, or a promise is missed'],
  ['SEV3', 'Minor: few users notice, or there is a good way around it'],
  ['SEV4', 'Small: nobody outside the team notices'],
])

export const statuses = termList([
  ['declared', 'The incident goes on; the short live record', 'Declared'],
  ['draft', 'Being written; gaps are marked with [TBD]', 'Draft'],
  ['in-review', 'Complete enough for reviewers to ask questions', 'In review', 'review'],
  ['published', 'Reviewed and shared with its audience', 'Published', 'final', 'done', 'complete'],
])

export const kinds = termList([
  [
    'incident',
    'Unplanned, needs a coordinated response, and harms users, breaks a measurable promise or exposes to risk',
  ],
  ['near-miss', 'Would have been an incident but for chance or a late barrier', 'Near miss'],
])

export const incidentClasses = termList([
  ['availability', 'The service was down, slow or refused requests'],
  ['correctness', 'It answered, and the answer was wrong'],
  ['usefulness', 'It answered, and the answer was of no use: refusals, empty or off-topic output'],
  ['safety', 'Output or action that can harm people'],
  ['cost', 'Spending beyond the budget'],
  ['compliance', 'A law, contract or policy was not kept'],
])

export const audiences = termList([
  ['restricted', 'Only those named'],
  ['internal', 'Everybody in the organisation'],
  ['public', 'Everybody'],
])

export const origins = termList([
  ['own', 'Our own incident'],
  ['public-record', "Somebody else's incident, re-analysed from public sources", 'Public record'],
])

export const detectionSources = termList([
  ['synthetic', 'A probe or test that runs all the time', 'Synthetic monitoring'],
  ['real-user-monitoring', 'Measurements in real sessions', 'Real user monitoring', 'rum'],
  ['quality-monitor', 'A monitor of the quality of output', 'Quality monitor'],
  ['drift-monitor', 'A monitor of inputs, outputs or their relation', 'Drift monitor'],
  ['feedback', 'Ratings and comments of users, in aggregate'],
  ['infra-alert', 'An alert on servers, queues, errors or latency', 'Infrastructure alert'],
  ['employee', 'Somebody in the organisation noticed'],
  ['customer', 'A customer or user reported it'],
  ['vendor', 'A supplier told us'],
  ['press', 'Press or social media'],
  ['audit', 'An audit, review or scheduled inspection'],
  ['accident', 'Found while looking for something else', 'By accident'],
  ['unknown', 'Not on record; an open question says so'],
])

export const relationKinds = termList([
  ['recurrence-of', 'The same causes again', 'Recurrence of'],
  ['variant-of', 'The same pattern with other causes', 'Variant of'],
  ['similar-to', 'Worth reading together', 'Similar to'],
  ['not-related-to', 'Looks alike and is not; says why', 'Not related to'],
  ['mitigated-by', 'A runbook that stops it', 'Mitigated by'],
  ['rehearsed-by', 'A game day that replays it', 'Rehearsed by'],
])

export const traits = termList([
  ['retrieval', 'Answers from retrieved documents'],
  ['tools-read', 'Calls tools that read', 'Tools that read'],
  ['tools-write', 'Calls tools that change something', 'Tools that write'],
  ['long-context', 'Works on long inputs', 'Long context'],
  ['fine-tuned', 'Uses a model tuned on own data', 'Fine-tuned model'],
  ['vendor-model', 'Uses a model of a vendor', 'Vendor model'],
  ['user-uploads', 'Takes files from users', 'User uploads'],
  ['medical', 'Gives or touches medical advice'],
  ['legal', 'Gives or touches legal advice'],
  ['financial', 'Gives or touches financial advice'],
  ['children', 'Used by children'],
  ['personal-data', 'Processes personal data', 'Personal data'],
  ['batch-scoring', 'Scores records in batches', 'Batch scoring'],
  ['autonomous-agent', 'Acts over many steps without a person', 'Autonomous agent'],
])

/** Duty to answer an alert, derived from severity: minutes, or the next business day. */
export const responseClasses = termList([
  ['P1', 'Answer within 15 minutes'],
  ['P2', 'Answer within 1 hour'],
  ['P3', 'Answer within 4 hours'],
  ['P4', 'Answer on the next business day'],
])

/** Severity to response class; configurable, this is the default. */
export const responseClassOf = { SEV0: 'P1', SEV1: 'P1', SEV2: 'P2', SEV3: 'P3', SEV4: 'P4' } as const
