/** What a row of the drift table means. */
import type { DriftMonitor } from '#model/types/operations'

export type Kind = 'data' | 'concept' | 'output'
export type Method = 'ks' | 'chi-square' | 'psi' | 'rolling' | 'holdout' | 'confidence'
/** What a signal is made of, as far as it is said or sure. */
export type SignalType = 'continuous' | 'categorical' | 'text'

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['concept', /\bconcept\b|\blabel (?:drift|shift)\b/i],
  ['output', /\boutputs?\b|\bpredictions?\b|\bresponses?\b|\banswers?\b/i],
  ['data', /\bdata\b|\binputs?\b|\bfeatures?\b|\bcovariate\b|\bprompts?\b/i],
]

const methods: readonly (readonly [Method, RegExp])[] = [
  ['ks', /\bk-?s\b|\bkolmogorov/i],
  ['chi-square', /\bchi[- ]?(?:squared?|2)\b|\bchi²|\u03c7\s?²|\u03c7\s?2/i],
  ['psi', /\bpsi\b|\bpopulation stability/i],
  ['rolling', /\brolling\b|\bsliding\b|\baccuracy over\b/i],
  ['holdout', /\bhold[- ]?outs?\b|\ba\/b\b/i],
  ['confidence', /\bconfidence\b/i],
]

const stated: readonly (readonly [SignalType, RegExp])[] = [
  ['text', /\btext\b|\bembeddings?\b|\bvectors?\b|\bimages?\b/i],
  ['categorical', /\bcategor|\bnominal\b|\bboolean\b|\bbinary\b|\benum/i],
  ['continuous', /\bcontinuous\b|\bnumeric|\binterval\b|\breal[- ]valued\b/i],
]
/** The last word of a name often says it: `prompt_length`, `user intent`. */
const inferred: readonly (readonly [SignalType, RegExp])[] = [
  [
    'categorical',
    /(?:intents?|languages?|locales?|countr(?:y|ies)|regions?|tiers?|plans?|tenants?|labels?|class(?:es)?|categor(?:y|ies)|types?|topics?|devices?|browsers?|routes?)$/i,
  ],
  [
    'continuous',
    /(?:lengths?|latency|durations?|tokens?|scores?|prices?|amounts?|ages?|distances?|temperatures?|probabilit(?:y|ies)|size)$/i,
  ],
]

function first<Value>(table: readonly (readonly [Value, RegExp])[], text: string): Value | undefined {
  return table.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Which of the three drifts a row watches. */
export function kindOf({ kind }: DriftMonitor): Kind | undefined {
  return first(kinds, kind?.text ?? '')
}

/** The method of a row, if it is one that the format knows. */
export function methodOf({ method }: DriftMonitor): Method | undefined {
  return first(methods, method?.text ?? '')
}

/** The type of a signal: its own column, a word beside its name, or a name that leaves no doubt. */
export function signalTypeOf({ type, signal }: DriftMonitor): SignalType | undefined {
  const name = signal?.text ?? ''
  return (
    first(stated, type?.text ?? '') ?? first(stated, name) ?? first(inferred, name.replace(/\s*\([^()]*\)\s*$/, ''))
  )
}

/** Methods that compare distributions and therefore depend on what the signal is made of. */
const fits: Readonly<Partial<Record<Method, Readonly<Record<SignalType, string | undefined>>>>> = {
  ks: {
    continuous: undefined,
    categorical: 'chi-square, or PSI over the categories',
    text: 'MMD, centroid distance or a style metric, with its source',
  },
  'chi-square': {
    continuous: 'KS, or PSI over bins',
    categorical: undefined,
    text: 'MMD, centroid distance or a style metric, with its source',
  },
  psi: {
    continuous: undefined,
    categorical: undefined,
    text: 'MMD, centroid distance or a style metric, with its source',
  },
}

/** What would fit a signal of this type instead of a method; nothing if the method fits. */
export function betterFor(method: Method, type: SignalType): string | undefined {
  return fits[method]?.[type]
}

const distributions: ReadonlySet<Method> = new Set(['ks', 'chi-square', 'psi'])

/** What would watch this kind of drift instead of a method; nothing if the method does. */
export function betterForKind(method: Method, kind: Kind): string | undefined {
  if (kind === 'concept' && distributions.has(method)) return 'rolling accuracy, an A/B holdout or confidence decay'
  if (kind === 'data' && !distributions.has(method)) return 'KS, chi-square or PSI'
  return undefined
}

/** Bins are named, or the categories are the bins. */
export function hasBins({ method, threshold, reference }: DriftMonitor, type: SignalType | undefined): boolean {
  const text = [method, threshold, reference].map((cell) => cell?.text ?? '').join(' ')
  return (
    type === 'categorical' ||
    /\bbins?\b|\bbuckets?\b|\bquantiles?\b|\bdeciles?\b|\bcategor|\bper (?:class|label|value)\b/i.test(text)
  )
}
