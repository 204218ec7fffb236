import type { ActionItem } from '#model/structure-types'

const handle = /^@[\w-]+(?:\/[\w-]+)?$/
/** What a re-analysis from public sources may honestly say where the organisation published nothing. */
const notPublished = /^not (?:published|public)\b/i

/** Exactly one handle; in a public-record document also the organisation's name or `not published`. */
export function checkOwner(text: string, isPublicRecord: boolean): boolean {
  const owner = text.trim()
  return handle.test(owner) || (isPublicRecord && owner !== '' && !/^(?:tbd|tba|\?+|none)$/i.test(owner))
}

/** A real ISO date; in a public-record document also `not published`. */
export function checkDue({ due, dueAt }: ActionItem, isPublicRecord: boolean): boolean {
  return dueAt !== undefined || (isPublicRecord && notPublished.test(due?.text.trim() ?? ''))
}
