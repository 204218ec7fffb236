/** Five whys: `Why did the assistant cite a retired policy? — Retrieval ranked the 2024 page first. [E4]`. */
import type { TextAt, Why } from '#model/structure-types'
import { type Blocks, textAt } from './block-text.ts'
import { citedIds, endBeforeCitations } from './cited.ts'
import { type Branch, readTree } from './list-tree.ts'
import type { SectionParts } from './section-blocks.ts'

/** Read the chains of the section; branches are nested lists. */
export function readWhys(parts: SectionParts, blocks: Blocks): readonly Why[] {
  return readTree<Why>(parts.content('five-whys'), (branch) => toWhy(branch, blocks))
}

function toWhy({ paragraph, further, children, span }: Branch<Why>, blocks: Blocks): Why {
  const inline = blocks.read(paragraph)
  const end = endBeforeCitations(inline.text)
  const { question, answer: from } = split(inline.text.slice(0, end))
  const own = textAt(inline, from, end)
  const below = further[0] && blocks.read(further[0])
  const answer: TextAt | undefined = own.text !== '' ? own : below && textAt(below, 0, endBeforeCitations(below.text))
  const evidence = [inline, ...(own.text === '' && below ? [below] : [])].flatMap((each) =>
    citedIds(each, blocks.source),
  )
  return { question: textAt(inline, 0, question), answer, evidence: [...new Set(evidence)], children, span }
}

/** The question ends at its mark, else before the first dash between blanks; the whole text if there is neither. */
function split(text: string): { readonly question: number; readonly answer: number } {
  const mark = /\?(?=[\s\u2014\u2013]|$)/.exec(text)
  if (mark) return { question: mark.index + 1, answer: afterDash(text, mark.index + 1) }
  const dash = /\s[\u2014\u2013-]\s/.exec(text)
  if (dash) return { question: dash.index, answer: dash.index + dash[0].length }
  return { question: text.length, answer: text.length }
}

function afterDash(text: string, from: number): number {
  let at = from
  while (at < text.length && /[\s:\u2014\u2013-]/.test(text.charAt(at))) at++
  return at
}
