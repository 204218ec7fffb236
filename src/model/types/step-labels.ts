/** The labels inside a step: `Expect:`, `If not:`, `Confirm:`, in the words that people use for them. */
import type { InlineText } from '#model/inline'
import { textAt } from '#model/structure/block-text'
import type { TextAt } from '#model/structure-types'

export type StepLabel = 'expect' | 'ifNot' | 'confirm'

export interface LabelledText {
  /** What stands before the first label. */
  readonly before: TextAt
  /** Each label's value up to the next one; the text is empty where nothing follows. */
  readonly values: readonly { readonly label: StepLabel; readonly value: TextAt }[]
}

const spellings: Readonly<Record<StepLabel, readonly string[]>> = {
  expect: ['expect(?:ed|ation)?(?: (?:result|outcome|output))?', 'you should see', 'verify'],
  ifNot: ['(?:if|when) (?:it |this )?(?:(?:does|is) )?not', 'if (?:it|this) fails', 'otherwise', 'on failure'],
  confirm: ['confirm(?: first)?', 'only if', 'check first'],
}

const patterns = Object.entries(spellings).map(([name, words]) => `(?<${name}>${words.join('|')})`)
const labels = new RegExp(String.raw`\b(?:${patterns.join('|')})\s?:`, 'gi')

/** Cut a text at its labels. */
export function readStepLabels(inline: InlineText): LabelledText {
  const matches = [...inline.masked.matchAll(labels)].filter((match) => isLabel(inline.text, match.index))
  return {
    before: clause(inline, 0, matches[0]?.index),
    values: matches.map((match, at) => ({
      label: labelOf(match.groups ?? {}),
      value: clause(inline, match.index + match[0].length, matches[at + 1]?.index),
    })),
  }
}

/** A stretch of text without the dash that sets off the label after it. */
function clause(inline: InlineText, from: number, next: number | undefined): TextAt {
  if (next === undefined) return textAt(inline, from)
  let end = next
  while (end > from && /[\s\u2014\u2013-]/.test(inline.text.charAt(end - 1))) end--
  return textAt(inline, from, end)
}

function labelOf(groups: Readonly<Record<string, string | undefined>>): StepLabel {
  if (groups['ifNot'] !== undefined) return 'ifNot'
  return groups['confirm'] === undefined ? 'expect' : 'confirm'
}

/** A label has a capital, opens the text, or follows the end of a clause; `see whether, if not: …` is none. */
function isLabel(text: string, at: number): boolean {
  if (/\p{Lu}/u.test(text.charAt(at))) return true
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  return before === '' || /[.;!?)\u2014\u2013]$/.test(before)
}
