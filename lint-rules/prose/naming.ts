/** People named in the narrative: listed first names in the syntax of a person, and personal handles. */
import { isDeclared } from './actor.ts'
import { nameAt } from './names.ts'
import type { Reading } from './reading.ts'
import type { Signal } from './signal.ts'

/** Thanks are welcome by name. */
const thanks = /\b(?:thanks? to|thank you|kudos|credit to|grateful|shout-?out)\b/i
/** Handles of teams, rotations, functions of an organisation, and packages. */
const shared =
  /\/|team|group|oncall|on-call|rotation|squad|crew|guild|desk|bot\b|^@(?:here|channel|everyone|all)$|(?:^@|-)(?:legal|security|privacy|compliance|comms|support|finance|sre|ops|infra|platform|data|design|product|qa|release|routing|search|gateway|evals?|safety|network|database|dba|billing|frontend|backend|mobile|api|ml|research|engineering|eng|dev|it|hr|pr|marketing|sales|success)(?:-|$)/i

/** The signal of the first person who is named. */
export function* namedPerson({ tokens, text, people }: Reading): Iterable<Signal> {
  if (thanks.test(text)) return
  for (const [at, token] of tokens.entries()) {
    // `package@1.2.2` is a version, and "Owner: @x" a slot.
    const inSlot = tokens[at - 1]?.lower === ':' || tokens[at - 1]?.to === token.from
    const isHandle = token.tag === 'handle' && !shared.test(token.text) && /^@\p{L}/u.test(token.text) && !inSlot
    const isName =
      token.kind === 'word' &&
      (isDeclared(token, people)
        ? /^\p{Lu}/u.test(token.text)
        : nameAt(tokens, at) === 'name' && actsAsPerson(tokens[at + 1], tokens[at + 2], tokens[at - 1]))
    if (!isHandle && !isName) continue
    const isListed = !isHandle && isDeclared(token, people)
    const next = tokens[at + 1]
    const surname = !isHandle && next !== undefined && isSurname(next) && next.from === token.to + 1 ? next : token
    yield {
      label: 'blame',
      kind: isHandle ? 'handle' : 'name',
      from: token.from,
      to: isListed ? endOfName(tokens, at, people) : surname.to,
      evidence: `\`${token.text}\` is ${isHandle ? 'a personal handle' : isListed ? 'a declared name' : 'a first name in the place of a person'}`,
    }
    return
  }
}

const isSurname = ({ text, tag }: Reading['tokens'][number]): boolean => tag === 'noun' && /^\p{Lu}\p{Ll}+$/u.test(text)
/** After the surnames that are declared as well. */
function endOfName(tokens: Reading['tokens'], first: number, people: Reading['people']): number {
  const after = tokens.slice(first).findIndex((token) => token.kind !== 'word' || !isDeclared(token, people))
  return tokens.at(after === -1 ? -1 : first + after - 1)?.to ?? 0
}

type Near = Reading['tokens'][number] | undefined

/** Before a verb, an auxiliary or a genitive, or after "by": a name anywhere else may be a place or a product. */
function actsAsPerson(next: Near, afterNext: Near, previous: Near): boolean {
  if (next === undefined) return previous?.lower === 'by'
  if (['verb', 'aux', 'modal', 'gen'].includes(next.tag)) return true
  if (next.tag === 'adv') return afterNext?.tag === 'verb'
  // A surname may stand between.
  return (
    (/^\p{Lu}\p{Ll}+$/u.test(next.text) &&
      afterNext !== undefined &&
      ['verb', 'aux', 'modal', 'gen'].includes(afterNext.tag)) ||
    previous?.lower === 'by'
  )
}
