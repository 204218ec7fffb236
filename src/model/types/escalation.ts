import type { TypeContext } from './context.ts'
import { type NamedRow, readNamedRows } from './named-rows.ts'

/** Who is called next, and when. */
export type EscalationLevel = NamedRow<'level' | 'contact' | 'when'>

/** Read `Level | Contact | When`. */
export function readEscalation({ parts, blocks }: TypeContext): readonly EscalationLevel[] {
  const patterns = {
    level: [/^level|^tier|^step|^order/i, /^role|^severity/i],
    contact: [/^contact|^who|^team/i, /^call|^channel|^reach|^name/i],
    when: [/^when|^criteri|^if\b/i, /condition|trigger|after/i],
  }
  return readNamedRows(parts, blocks, 'escalation', patterns, ['contact'])
}
