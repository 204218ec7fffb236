/**
 * Rewrites that a finding offers: frames with a gap `…` for what only the author knows. They are shown and offered,
 * never applied by themselves.
 */
import type { Signal } from './signal.ts'

type Frames = readonly string[]

/** Frames for the ways in which a person is blamed. */
const blameFrames: Readonly<Record<string, Frames>> = {
  omission: ['nothing in … showed that … was needed', 'the alert for … was not visible, because …'],
  circumstance: ['the process allowed … without …, because …'],
  'wrong-choice': ['the tool accepted …, as it shows … and … alike'],
  accident: ['the tool accepted … without asking, because …'],
  harm: ['the tool let … reach …, because …'],
  judgement: ['at that moment … could be seen, and … could not'],
  state: ['at that moment … could be seen, and … could not'],
  counterfactual: ['what could be seen then was …, so … looked right'],
  lapse: ['the condition that let it through was …'],
  guilt: ['the condition that let it through was …'],
}

const impactFrames: Readonly<Record<string, Frames>> = {
  size: ['from … to …, for … min'],
  state: ['for … min, from … to … UTC', 'from … to … (p99, share, count)'],
}

/** The frames for a signal; `words` are those of the finding as written. */
export function framesFor({ label, kind, rewrite }: Signal, words: string): Frames {
  if (rewrite !== undefined) return [inCaseOf(words, rewrite)]
  return framesOf(label, kind, words).map((frame) => inCaseOf(words, frame))
}

function framesOf(label: Signal['label'], kind: string, words: string): Frames {
  switch (label) {
    case 'blame':
      return blameFrames[kind] ?? []
    case 'counterfactual':
      return ['what happened was …, and it looked right because …']
    case 'hindsight':
      return ['at that moment … showed …']
    case 'person-why':
      return ['what made … look right', 'how did the tool or the process let …']
    case 'certainty':
      return ['… is blocked, as test … shows; what remains is …']
    case 'minimiser':
      return minimiserFrames(words)
    case 'vague-impact':
      return impactFrames[kind] ?? [`… of … ${words.split(' ').at(-1) ?? ''}`]
    default:
      return []
  }
}

/** "just flipped" loses its first word; "only a few" becomes a count. */
function minimiserFrames(words: string): Frames {
  if (/^just \S+$/i.test(words)) return [words.slice('just '.length)]
  return /^(?:only|just|hardly|barely|scarcely) /i.test(words) ? ['… of …'] : []
}

/** A frame that replaces the start of a sentence starts as that does. */
function inCaseOf(words: string, frame: string): string {
  return /^\p{Lu}/u.test(words) ? `${frame.charAt(0).toUpperCase()}${frame.slice(1)}` : frame
}
