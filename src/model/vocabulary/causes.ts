/** Words for causes and for what changed. */
import { termList } from './term.ts'

export const factorCategories = termList([
  [
    'observability-gap',
    'What happened could not be seen',
    'Observability gap',
    'observability',
    'monitoring gap',
    'monitoring',
  ],
  ['testing-gap', 'No test or evaluation covered it', 'Testing gap', 'testing', 'test gap', 'evaluation gap'],
  [
    'change-control-gap',
    'A change reached production past the checks',
    'Change-control gap',
    'change control',
    'change management',
  ],
  [
    'dependency-fragility',
    'Something we depend on broke or changed',
    'Dependency fragility',
    'dependency',
    'dependencies',
  ],
  [
    'incentive-misalignment',
    'What is measured or rewarded pulled the other way',
    'Incentive misalignment',
    'incentives',
  ],
  ['data-fragility', 'Data were wrong, late, missing or unguarded', 'Data fragility', 'data', 'data quality'],
  [
    'process-and-communication',
    'Hand-overs, ownership, knowledge of what others do',
    'Process and communication',
    'process',
    'communication',
  ],
  ['tooling-ergonomics', 'The tool made the wrong thing easy', 'Tooling ergonomics', 'tooling', 'ergonomics', 'tools'],
  ['knowledge-concentration', 'Few people know how it works', 'Knowledge concentration', 'knowledge'],
  [
    'capacity-and-time-pressure',
    'Too little time, people or machines',
    'Capacity and time pressure',
    'capacity',
    'time pressure',
  ],
  ['external', 'Outside the organisation', 'External', 'external factor', 'vendor'],
])

export const changeKinds = termList([
  ['model', 'Another model or version of weights'],
  ['routing', 'Which model or server a request goes to'],
  ['fallback', 'What answers when the first choice fails'],
  ['prompt', 'Instructions, templates and examples'],
  ['policy', 'Safety rules and filters'],
  ['index', 'The search index'],
  ['corpus', 'The documents searched'],
  ['embedding', 'The model that makes vectors'],
  ['tool-schema', 'What a tool takes and gives', 'Tool schema'],
  ['tool-permission', 'What a tool may do', 'Tool permission'],
  ['budget', 'Limits of tokens, time or money'],
  ['rate-limit', 'Requests per time', 'Rate limit'],
  ['quota', 'Amounts granted by us or a vendor'],
  ['feature-pipeline', 'How features are computed', 'Feature pipeline'],
  ['feedback', 'Labels and ratings that train or steer'],
  ['vendor-api', 'The interface or behaviour of a vendor', 'Vendor API'],
  ['feature-flag', 'A switch in the product', 'Feature flag', 'flag'],
  ['config', 'Any other configuration', 'Configuration', 'configuration'],
  ['deploy', 'A release of code', 'Deployment', 'deployment', 'release'],
  ['infra', 'Servers, networks, platforms', 'Infrastructure', 'infrastructure'],
])

/** The id of a kind of control-plane change, from any spelling. */
export function changeKind(written: string): string | undefined {
  return changeKinds.find(written)?.id
}

/** The id of a category of contributing factors, from any spelling. */
export function factorCategory(written: string): string | undefined {
  return factorCategories.find(written)?.id
}

export const driftKinds = termList([
  ['data', 'The inputs change'],
  ['concept', 'The relation of input and truth changes'],
  ['output', 'The answers change'],
])

export const driftMethods = termList([
  ['ks', 'Kolmogorov–Smirnov, for continuous values', 'KS', 'kolmogorov smirnov', 'ks test'],
  ['chi-square', 'Chi-square, for categories', 'Chi-square', 'chi squared', 'chi2'],
  ['psi', 'Population stability index, in bins against a reference', 'PSI', 'population stability index'],
  ['rolling-accuracy', 'Accuracy over the latest labelled records', 'Rolling accuracy'],
  ['ab-holdout', 'A group that keeps the old version', 'A/B holdout', 'holdout'],
  ['confidence-decay', 'Confidence sinks over time', 'Confidence decay'],
  ['other', 'Another method, with a citation'],
])
