import type { ParsedDocument } from '#model/document'
import type { TextAt } from '#model/structure-types'
import { lineNamed } from '#model/types/line'
import type { Runbook } from '#model/types/runbook'

/** A fact by its label: a row of Quick reference, a labelled line elsewhere, or a heading with what stands under it. */
export function factOf({ sections, source }: ParsedDocument, runbook: Runbook, label: RegExp): TextAt | undefined {
  const { quickReference, beforeYouStart, verification, undo } = runbook
  const line = lineNamed([...quickReference, ...beforeYouStart, ...verification, ...undo], label)
  if (line && line.text !== '') return line
  const section = sections.find(({ title, kind }) => kind !== 'quick-reference' && label.test(title))
  const text = section && source.slice(section.body.start, section.body.end).trim()
  return section && text ? { text, span: section.heading } : undefined
}
