/** The canonical text of an action item: what the fix of `action-format` writes, and what importers produce. */
import type { ActionItem } from '#model/structure-types'
import { dayIn } from './instant-in.ts'
import { isBalanced, markdownOf } from './markdown-slice.ts'

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

/** Ways of saying that an action is done, other than a ticked box. */
const doneWords = /[\u2705\u2714\u2611]|~~|\b(?:done|completed?|closed|fixed|shipped|merged|implemented|deployed)\b/i

/**
 * The canonical text of an action that was read, to stand in place of `action.span`; inline markup is kept. Nothing
 * when that cannot be done without touching the meaning: the item is a table row, markup runs across the parts, a line
 * break in it is hard, or without a box it may be done as well as open.
 */
export function printAction(action: ActionItem, source: string): string | undefined {
  const own = source.slice(action.span.start, action.span.end)
  if (action.done === undefined && (action.proof || doneWords.test(own))) return undefined
  if (action.passage?.kind === 'table-cell' || /(?: {2}|\\)\r?\n|\n[ \t]*>|\n[ \t]*\n/.test(own)) return undefined
  const description = markdownOf(action.description.span, action.span, source)
  // After the priority these would be read as part of it.
  if (/^[\u2014\u2013-]/.test(description)) return undefined
  const segments = action.segments.map(({ key, value }) => ({
    key,
    value: (key === 'due' ? dayIn(value.text) : undefined) ?? markdownOf(value.span, action.span, source),
  }))
  const parts: ActionParts = {
    done: action.done ?? false,
    ...(action.priorityText && { priority: action.priority ?? action.priorityText.text }),
    description,
    segments,
  }
  return [description, ...segments.map(({ value }) => value)].every(isBalanced) ? formatAction(parts) : undefined
}
