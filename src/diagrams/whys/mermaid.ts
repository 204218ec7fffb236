/** Five whys as Mermaid source, to copy into an issue or a chat. */
import type { WhysInput } from '../input.ts'
import { quoted } from '../text/mermaid-text.ts'
import { toRows } from './rows.ts'

/** A `flowchart` from the first question down. */
export function whysMermaid({ whys }: WhysInput): string {
  const { rows } = toRows(whys)
  const lines = ['flowchart TB']
  const previous = new Map<string, number>()
  for (const [index, { number, depth, parent, question, answer }] of rows.entries()) {
    lines.push(`    w${index}[${quoted(`${number}. ${question}`, answer)}]`)
    const chain = `${depth}/${parent ?? ''}`
    const before = previous.get(chain) ?? parent
    if (before !== undefined) lines.push(`    w${before} --> w${index}`)
    previous.set(chain, index)
  }
  return `${lines.join('\n')}\n`
}
