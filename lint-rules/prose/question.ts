/** What the readers of questions share. */
import type { Actor } from './actor.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'

/** A finding from the question word to the person who is asked. */
export function toQuestion({ tokens, text }: Reading, first: number, actor: Actor, kind: string): Signal {
  const from = Math.min(tokens[first]?.from ?? 0, actor.from)
  const to = Math.max(actor.to, tokens[first]?.to ?? 0)
  return {
    label: 'person-why',
    kind,
    from,
    to,
    evidence: `\`${text.slice(from, to)}\` asks \`${actor.text}\` (${actor.reason}) for a motive`,
  }
}

/** Does the sentence ask something? */
export const isQuestion = ({ tokens }: Reading): boolean => tokens.slice(-2).some(({ lower }) => lower === '?')
