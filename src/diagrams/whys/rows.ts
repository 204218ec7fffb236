/** The tree of whys as a list of numbered rows. */
import type { Why } from '#model/structure-types'
import { cleanText } from '../text/clean.ts'

/** One why with its place in the tree. */
export interface WhyRow {
  /** `2`, or `2.1` inside a branch. */
  readonly number: string
  readonly depth: number
  /** Index of the row that it branches from. */
  readonly parent: number | undefined
  readonly question: string
  readonly answer: string
  /** Nothing is asked about its answer any more: the end of a chain. */
  readonly isEnd: boolean
}

const mostRows = 60

/** Rows in reading order, and how many were left out. */
export function toRows(whys: readonly Why[]): { rows: readonly WhyRow[]; omitted: number } {
  const rows: WhyRow[] = []
  const total = addChain(rows, whys, '', 0, undefined)
  return { rows, omitted: total - rows.length }
}

function addChain(
  rows: WhyRow[],
  whys: readonly Why[],
  prefix: string,
  depth: number,
  parent: number | undefined,
): number {
  let total = 0
  for (const [index, why] of whys.entries()) {
    const number = `${prefix}${index + 1}`
    total += 1
    const place = rows.length
    if (place < mostRows)
      rows.push({
        number,
        depth,
        parent,
        question: cleanText(why.question.text),
        answer: cleanText(why.answer?.text ?? ''),
        isEnd: index === whys.length - 1 && why.children.length === 0,
      })
    total += addChain(rows, why.children, `${number}.`, depth + 1, place)
  }
  return total
}
