/** The canonical text of an action item: what the fix of `action-format` writes, and what importers produce. */
import type { ActionItem } from '#model/structure-types'
import type { Span } from '#model/span'

/** The parts of an action item as Markdown. */
export interface ActionParts {
  readonly done: boolean
  readonly priority?: string
  readonly description: string
  /** In writing order; `owner`, `due` and `verification` are put first. */
  readonly segments: readonly { readonly key: string; readonly value: string }[]
}

const first = ['owner', 'due', 'verification']

/** `[ ] [P0] Description — Owner: @x — Due: 2026-04-10 — Verification: …`, without the list's own mark. */
export function formatAction({ done, priority, description, segments }: ActionParts): string {
  const ordered = [
    ...first.flatMap((key) => segments.filter((segment) => segment.key === key)),
    ...segments.filter((segment) => !first.includes(segment.key)),
  ]
  const head = [done ? '[x]' : '[ ]', priority === undefined ? '' : `[${priority}]`, description]
  return [
    head.filter((part) => part !== '').join(' '),
    ...ordered.map(({ key, value }) => `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${value}`.trimEnd()),
  ].join(' \u2014 ')
}

/**
 * The canonical text of an action that was read, to stand in place of `action.span`; inline markup is kept. Nothing
 * when that cannot be done without touching the meaning: the item is a table row, markup runs across the parts, or a
 * line break in it is hard.
 */
export function printAction(action: ActionItem, source: string): string | undefined {
  const own = source.slice(action.span.start, action.span.end)
  if (action.passage?.kind === 'table-cell' || /(?: {2}|\\)\r?\n|\n[ \t]*>|\n[ \t]*\n/.test(own)) return undefined
  const description = markdownOf(action.description.span, action.span, source)
  const segments = action.segments.map(({ key, value }) => ({
    key,
    value: markdownOf(value.span, action.span, source),
  }))
  const parts: ActionParts = {
    done: action.done ?? false,
    ...(action.priorityText && { priority: action.priorityText.text }),
    description,
    segments,
  }
  return [description, ...segments.map(({ value }) => value)].every(isBalanced) ? formatAction(parts) : undefined
}

/** The Markdown of a part: its text with the marks that touch it, on one line. */
function markdownOf(part: Span, item: Span, source: string): string {
  let { start, end } = part
  if (start === end) return ''
  while (start > item.start && opening.has(source.charAt(start - 1))) start--
  end = closingEnd(source, end, item.end)
  return source
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

const opening = new Set(['*', '_', '~', '`', '[', '!', '<'])
const closing = new Set(['*', '_', '~', '`', ']', '>'])

/** After closing marks and the target of a link. */
function closingEnd(source: string, from: number, limit: number): number {
  let end = from
  while (end < limit && closing.has(source.charAt(end))) {
    end++
    if (source.charAt(end - 1) !== ']') continue
    const target = linkTarget(source.slice(end, Math.min(limit, end + LONGEST_TARGET)))
    end += target
  }
  return end
}

const LONGEST_TARGET = 2000

function linkTarget(text: string): number {
  return /^\([^()\s]*\)|^\[[^[\]]*\]/.exec(text)?.[0].length ?? 0
}

/** No mark opens in this part and closes in another. */
function isBalanced(markdown: string): boolean {
  const plain = markdown.replace(/\\./g, '').replace(/(`{1,9})[^`]*\1/g, '')
  const count = (mark: string) => plain.split(mark).length - 1
  return (
    !plain.includes('`') &&
    count('**') % 2 === 0 &&
    count('*') % 2 === 0 &&
    count('~~') % 2 === 0 &&
    count('[') === count(']') &&
    count('(') === count(')')
  )
}
