/** What a reader of the grammar found in a sentence. */
export type Label =
  | 'blame'
  | 'counterfactual'
  | 'hindsight'
  | 'human-error'
  | 'vague-cause'
  | 'vague-impact'
  | 'vague-action'
  | 'procedural-action'
  | 'minimiser'
  | 'certainty'
  | 'person-why'

export interface Signal {
  readonly label: Label
  /** Which of the ways to say it this is; rules choose message and rewrites by it. */
  readonly kind: string
  /** Offsets of the words in the sentence. */
  readonly from: number
  readonly to: number
  /** `` `reviewer` (role) is the subject of `waved … through` (omission) ``. */
  readonly evidence: string
  /** What could stand in place of the words, where that follows from them: "did not test" for "should have tested". */
  readonly rewrite?: string
}
