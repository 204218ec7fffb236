/**
 * Text that means nothing but itself to Mermaid. Its own escapes print literally in some kinds of diagrams and break
 * others, so letters with a meaning give way to letters that look like them.
 */
import { cleanText } from './clean.ts'

/** Text without comments, entities and tags, on one line. */
export function mermaidText(text: string): string {
  return cleanText(text)
    .replace(/%{2,}/g, '%')
    .replace(/#(\w+);/g, '#$1,')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
}

/** Text that a colon would end. */
export function withoutColons(text: string): string {
  return mermaidText(text).replaceAll(':', '\u2236')
}

/** A label in double quotes; lines are kept apart. */
export function quoted(...lines: readonly string[]): string {
  const written = lines.map((line) => mermaidText(line).replaceAll('"', '”').replaceAll('`', '’').replaceAll('\\', '⧵'))
  return `"${written.filter(Boolean).join('<br/>') || ' '}"`
}
