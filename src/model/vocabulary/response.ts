/** Words for the response and for what is done afterwards. */
import { termList } from './term.ts'

export const phases = termList([
  ['context', 'What was so before: changes, known-good states'],
  ['detection', 'The first sign and who saw it'],
  ['triage', 'How bad, and who takes it'],
  ['stabilisation', 'Stopping the harm before knowing why', 'Stabilisation', 'stabilization'],
  ['diagnosis', 'Finding out why'],
  ['recovery', 'Back to normal, by stated criteria'],
  ['learning', 'What came after'],
])

export const levers = termList([
  ['freeze-routing', 'Keep traffic where it is'],
  ['disable-tool', 'Take a tool away from the model'],
  ['restrict-permission', 'Allow less'],
  ['conservative-prompt', 'Use the careful instructions'],
  ['smaller-output-budget', 'Shorter answers'],
  ['stricter-retrieval', 'Fewer, surer sources'],
  ['rate-limit', 'Fewer requests'],
  ['cost-cap', 'A limit on spending'],
  ['feature-kill', 'Switch the feature off'],
  ['rollback', 'Back to the version before'],
  ['failover', 'Over to the spare'],
  ['human-takeover', 'People answer instead'],
])

export const priorities = termList([
  ['P0', 'Before anything else; due within 15 days'],
  ['P1', 'Next; due within 30 days'],
  ['P2', 'Planned; due within 90 days'],
])

export const actionTypes = termList([
  ['prevent', 'It cannot happen again this way'],
  ['detect', 'It is seen sooner'],
  ['mitigate', 'It does less harm'],
  ['repair', 'What broke is put right'],
  ['learn', 'Something unknown becomes known'],
])

export const constraints = termList([
  ['observability', 'It can be seen'],
  ['test', 'A test or evaluation fails first'],
  ['change-control', 'A gate before production', 'Change control'],
  ['runtime', 'The running system refuses'],
])

export const aiDimensions = termList([
  ['model', 'Weights, version, vendor'],
  ['data', 'Training, features, labels'],
  ['prompt', 'Instructions and context'],
  ['retrieval', 'Index, corpus, ranking'],
  ['tools', 'Calls to other systems'],
  ['safety', 'Filters, policies, refusals'],
  ['infra', 'Serving and what lies below', 'Infrastructure', 'infrastructure'],
])

export const hypothesisResults = termList([
  ['confirmed', 'The test agreed'],
  ['refuted', 'The test disagreed'],
  ['open', 'Not tested, or no answer'],
])

export const evidenceKinds = termList([
  ['log', 'Lines that a system wrote'],
  ['metric', 'Numbers over time'],
  ['trace', 'One request through the systems'],
  ['chat', 'What people wrote to each other'],
  ['page', 'An alert that called somebody'],
  ['deploy', 'The record of a release'],
  ['config-diff', 'A change of configuration'],
  ['prompt-diff', 'A change of instructions'],
  ['eval-run', 'The result of an evaluation', 'Evaluation run'],
  ['dashboard', 'A picture of a dashboard'],
  ['ticket', 'A record in a tracker'],
  ['feedback', 'What users said'],
  ['recollection', 'What somebody remembers, with a role'],
  ['document', 'A report, page or paper'],
])
