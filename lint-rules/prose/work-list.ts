import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'

/** Columns of a table of work, done or to do. */
const ofWork = /^(?:action(?: items?)?|task|status|state|owner|assignee|ticket|done|priority)$/

/** Whether a section is a table of work under another name: "Remediation" with `Action | Status` tells no recovery. */
export function isWorkList({ passages }: ParsedDocument, kind: SectionKind): boolean {
  return passages.some(({ section, column, row }) => section === kind && row === 0 && ofWork.test(column ?? ''))
}
