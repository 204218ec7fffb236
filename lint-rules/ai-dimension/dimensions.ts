/** Dimensions of the AI analysis (content model §4.4). */
export const dimensions = ['model', 'data', 'prompt', 'retrieval', 'safety', 'infra', 'tools'] as const
type Dimension = (typeof dimensions)[number]

/** Words for each dimension, among them the failure domains whose analysis belongs to it. */
const words: readonly (readonly [Dimension, RegExp])[] = [
  ['model', /\bmodels?\b|\bweights?\b|\bvendor model\b/i],
  ['data', /\bdata\b|\bfeatures?\b|\btraining\b|\blabels?\b|\bmlops\b|\bfeedback\b/i],
  ['prompt', /\bprompts?\b|\bpolicy\b|\binstructions?\b|\bcontext\b/i],
  ['retrieval', /\bretrieval\b|\bindex\b|\bcorpus\b|\brag\b|\bsearch\b/i],
  ['safety', /\bsafety\b|\brefusals?\b|\bguardrails?\b|\bcompliance\b/i],
  [
    'infra',
    /\binfra(?:structure)?\b|\bserving\b|\bgateway\b|\brouting\b|\bplatform\b|\bhardware\b|\bgpus?\b|\bcache\b/i,
  ],
  ['tools', /\btools?\b|\bagents?\b|\bpermissions?\b/i],
]

/** The dimensions that a text names. */
export function dimensionOf(text: string): readonly Dimension[] {
  return words.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
}

/** A finding that finds nothing: empty, a dash, `n/a`. */
export function isEmptyFinding(text: string): boolean {
  return /^[\s—–-]*(?:n\/?a|none|not applicable|tbd|\?+)?[\s.—–-]*$/i.test(text)
}

/** Whether a finding says that the dimension had no part in it. */
export function isRuledOut(text: string): boolean {
  return /\bruled out\b|\bno change\b|\bunchanged\b|\bnot involved\b|\bno (?:part|role|influence|effect)\b/i.test(text)
}
