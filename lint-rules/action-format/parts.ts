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

const frames: Readonly<Record<string, string>> = {
  '`Owner`': 'Owner: @team',
  '`Due`': 'Due: YYYY-MM-DD',
  '`Verification`': 'Verification: what someone else can observe',
}

/** The description with a place for each part that is missing; `--fix` puts the parts in order. */
export function frameOf(description: string, missing: readonly string[]): string {
  const mark = missing.includes('`[P0|P1|P2]`') ? '[P1] ' : ''
  const parts = missing.flatMap((name) => frames[name] ?? [])
  return `${mark}${[description, ...parts].join(' — ')}`
}
