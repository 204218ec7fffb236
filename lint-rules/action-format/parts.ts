import type { ActionItem } from '#model/structure-types'

/** A plain list item that uses nothing of the grammar. */
export function isForeign({ priorityText, segments }: ActionItem): boolean {
  return !priorityText && segments.length === 0
}

/** Names of the parts that an action lacks. A decision not to act (`Accepted`) needs neither date nor check. */
export function missingParts({ priorityText, owner, due, verification, accepted }: ActionItem): readonly string[] {
  const missing: string[] = []
  if (!priorityText) missing.push('`[P0|P1|P2]`')
  if (!owner) missing.push('`Owner`')
  if (!due && !accepted) missing.push('`Due`')
  if (!verification?.text.trim() && !accepted) missing.push('`Verification`')
  return missing
}
