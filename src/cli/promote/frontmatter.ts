import { isAiIncident } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import { declaredStatus } from '../skeleton/declaration.ts'
import { missingKeys } from '../skeleton/postmortem-keys.ts'
import { draftStatus } from '../skeleton/postmortem.ts'
import { keysForLater, quotedList } from '../skeleton/text.ts'

/** The frontmatter of the draft: another status, and the keys that a draft has and a declaration has not. */
export function promotedFrontmatter(document: ParsedDocument, author: () => string, eol: string): string {
  const { frontmatter, source, meta } = document
  const span = frontmatter.span ?? { start: 0, end: 0 }
  const status = frontmatter.valueSpan('status')
  const before = source.slice(span.start, status.start)
  const after = source.slice(status.end, span.end)
  const block = withStatus(before, source.slice(status.start, status.end), after)

  const present = new Set([...Object.keys(frontmatter.data), ...commentedKeys(block)])
  const later = missingKeys(present, isAiIncident(document)).flatMap(({ lines }) => lines)
  const added = [
    ...(meta.authors === undefined && !present.has('authors') ? [`authors: ${quotedList([author()])}`] : []),
    ...(later.length > 0 ? keysForLater(later) : []),
  ]
  const fence = block.lastIndexOf('---')
  const lines = added.map((line) => line + eol).join('')
  return block.slice(0, fence) + lines + block.slice(fence).trimEnd()
}

/** The comment of the skeleton speaks of the incident as going on, so it goes with the status that it explains. */
function withStatus(before: string, value: string, after: string): string {
  const [rest = ''] = after.split(/\r?\n/, 1)
  const isOurs = `status: ${value}${rest}` === declaredStatus
  return isOurs
    ? `${before}${draftStatus.slice('status: '.length)}${after.slice(rest.length)}`
    : `${before}draft${after}`
}

/** `# services: [support-chat]` shows the form of a key already. */
function commentedKeys(block: string): readonly string[] {
  return Array.from(block.matchAll(/^#\s?([A-Za-z]+):/gm), ([, key = '']) => key)
}
