/** A fishbone as Mermaid source, to copy into an issue or a chat. */
import type { FishboneInput } from '../input.ts'
import { mermaidText } from '../text/mermaid-text.ts'
import { toSkeleton } from './bones.ts'

/** An `ishikawa`; depth is indentation. */
export function fishboneMermaid({ effect, factors }: FishboneInput): string {
  const lines = ['ishikawa', line(1, effect)]
  for (const { name, causes } of toSkeleton(factors).bones) {
    lines.push(line(2, name))
    for (const { text, subs } of causes) {
      lines.push(line(3, text))
      for (const sub of subs) lines.push(line(4 + sub.depth, sub.text))
    }
  }
  return `${lines.join('\n')}\n`
}

function line(depth: number, text: string): string {
  const written = mermaidText(text) || '–'
  // A single percent sign is text, but the word that names the diagram is never one.
  return `${'    '.repeat(depth)}${/^ishikawa\b/i.test(written) ? `– ${written}` : written}`
}
