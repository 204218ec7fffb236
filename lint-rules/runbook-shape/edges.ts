/** What stands before and after the steps: what to save, the way back, and who is called next. */
import type { RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Runbook } from '#model/types/runbook'

const saving =
  /\b(?:sav(?:e|ing)|preserv\w*|snapshot\w*|captur\w*|cop(?:y|ies)|export\w*|record\w*|keep|screenshots?|dump\w*|archiv\w*|back ?up|evidence|write down|collect\w*|store)\b/i
const nothing =
  /^(?:none|n\/?a|no(?: undo)?|not (?:needed|applicable|possible|available)|irreversible|cannot be undone|-|\u2014)?[.!]?$/i

/** The first line before the first step says what to save; nothing is lost where nothing changes. */
export function* checkOpening({ fields, beforeYouStart }: Runbook): Iterable<RuleProblem<'preserve'>> {
  const [first] = beforeYouStart
  const isChanging = fields.risk !== 'read-only' && fields.playbook !== 'diagnostic'
  // Without playbook and risk nothing is known of what the runbook does.
  if (!first || !isChanging || (fields.risk ?? fields.playbook) === undefined) return
  if (!saving.test(`${first.label?.text ?? ''} ${first.text}`)) yield { messageId: 'preserve', span: first.span }
}

/** `None` is no way back and no reason either. */
export function* checkUndo({ undo }: Runbook): Iterable<RuleProblem<'undo'>> {
  const [only, second] = undo
  if (only && !second && nothing.test(only.text))
    yield { messageId: 'undo', span: only.span, data: { seen: only.text } }
}

/** Each level has a contact and a condition; a section without the table is said once. */
export function* checkEscalation(
  { sections, source }: ParsedDocument,
  { escalation }: Runbook,
): Iterable<RuleProblem<'escalation' | 'column' | 'level'>> {
  const section = sections.find(({ kind }) => kind === 'escalation')
  const [first] = escalation
  if (!first) {
    const isEmpty = !section || source.slice(section.body.start, section.body.end).trim() === ''
    if (!isEmpty) yield { messageId: 'escalation', span: section.heading }
    return
  }
  if (!first.when) yield { messageId: 'column', span: first.header }
  for (const { level, contact, when, span } of escalation) {
    const missing = [...(contact?.text === '' ? ['contact'] : []), ...(when?.text === '' ? ['condition'] : [])]
    if (missing.length > 0) {
      const data = { level: level?.text || 'of the row', missing: missing.join(' and ') }
      yield { messageId: 'level', span: level && level.text !== '' ? level.span : span, data }
    }
  }
}
