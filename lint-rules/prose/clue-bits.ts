/** What the words of a sentence can be a clue for, a bit each. */
export const bit = {
  human: 1,
  fault: 2,
  personal: 4,
  modal: 8,
  regret: 16,
  hindsight: 32,
  lapse: 64,
  /** An error that is a lapse if it is a person's. */
  slip: 32_768,
  /** A question mark. */
  question: 65_536,
  why: 128,
  minimiser: 256,
  certainty: 512,
  cause: 1024,
  impact: 2048,
  /** A handle or a capitalised first name. */
  name: 4096,
  urgent: 8192,
  model: 16384,
} as const
