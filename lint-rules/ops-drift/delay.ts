/** How late the truth is: concept drift is seen only once labels, clicks or complaints have arrived. */
import type { ParsedDocument } from '#model/document'

const delay =
  /\b(?:ground[- ]truth|labels?|outcomes?)\b[^.]{0,80}\b(?:delay\w*|lag\w*|later|after|within|arriv\w+|days?|hours?|weeks?)\b|\b(?:delay|lag)\b[^.]{0,60}\b(?:ground[- ]truth|labels?)\b|\b(?:arriv\w+|known|available|tagged|labell?ed|confirmed)\b[^.|]{0,40}\d\s?(?:min\w*|h|hours?|d|days?|w|weeks?|months?)\b/i

/** Whether a text says how long the truth takes. */
export function saysDelay(text: string): boolean {
  return delay.test(text)
}

/** A sentence of the section says it for all rows. */
export function statesDelay({ passages }: ParsedDocument): boolean {
  return passages.some(({ section, kind, text }) => section === 'drift' && kind !== 'table-cell' && saysDelay(text))
}
