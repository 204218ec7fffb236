/** What the readers of guilt share. */
import type { Reading } from './reading.ts'
import type { Actor } from './actor.ts'
import type { Signal } from './signal.ts'

/** A charge against somebody, from the first to the last token of its words. */
export function toCharge(reading: Reading, actor: Actor, first: number, last: number, reason: string): Signal {
  const from = reading.tokens[first]?.from ?? 0
  const to = reading.tokens[last]?.to ?? from
  return {
    label: 'blame',
    kind: 'guilt',
    from,
    to,
    evidence: `\`${actor.text}\` (${actor.reason}) is charged with \`${reason}\``,
  }
}
