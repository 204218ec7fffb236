import { framesFor } from './frames.ts'
import type { Signal } from './signal.ts'

/** What a finding of a signal shows beside its message: the evidence, and the frames that it offers. */
export function detailsOf(
  signal: Signal,
  words: string,
): { readonly evidence: string; readonly expected?: readonly string[] } {
  const expected = framesFor(signal, words)
  return { evidence: signal.evidence, ...(expected.length > 0 ? { expected } : {}) }
}
