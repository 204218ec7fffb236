/** Labels of the sentence sets, and the rules that stand for each. */
export const rulesOf = {
  blame: ['wording-blame'],
  counterfactual: ['wording-counterfactual'],
  hindsight: ['wording-hindsight'],
  'human-error': ['cause-human-error'],
  'vague-cause': ['cause-vague'],
  'vague-impact': ['wording-vague-impact'],
  'vague-action': ['action-vague', 'action-be-careful'],
  'procedural-action': ['action-procedural', 'action-be-careful'],
  minimiser: ['wording-minimiser'],
  certainty: ['wording-certainty'],
  'person-why': ['wording-why-person'],
  pii: ['privacy-pii', 'privacy-secret'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Label = keyof typeof rulesOf

// `Object.keys` of a literal gives its own keys.
export const labels = Object.keys(rulesOf) as readonly Label[]

/** One labelled sentence of a set. */
export interface LabelledSentence {
  readonly id: string
  readonly section: string
  readonly text: string
  readonly labels: readonly string[]
}
