/** A quote whose last line names role and evidence: `— on-call engineer, E4`. */
import type { Element, ElementContent } from 'hast'
import type { Blockquote } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { RenderContext } from './context.ts'
import { h } from './h.ts'
import { linkLooseIds } from './references.ts'

/** A dash at the beginning of a line, which is where a text node begins or where its source line breaks. */
const AT_START = /^\s*[—–]\s+/
const AFTER_BREAK = /\n\s*[—–]\s+/

/** The quote with its attribution as a footer. */
export function renderQuote(state: State, node: Blockquote, { evidenceIds }: RenderContext): Element {
  const children = state.all(node)
  const last = children.findLast((child) => child.type === 'element')
  const found = last?.tagName === 'p' ? findAttribution(last.children) : undefined
  if (!last || !found) return h('blockquote', {}, children)
  const said = [...last.children.slice(0, found.index), ...toText(found.before)]
  const by = [...linkLooseIds(`— ${found.after}`, evidenceIds), ...last.children.slice(found.index + 1)]
  const blocks = children.filter((child) => child !== last)
  return h('blockquote', {}, blocks, said.length > 0 ? h('p', {}, said) : undefined, h('footer', {}, by))
}

interface Attribution {
  /** Of the text node that the last line begins in. */
  readonly index: number
  readonly before: string
  readonly after: string
}

function findAttribution(children: readonly ElementContent[]): Attribution | undefined {
  for (const [index, child] of [...children.entries()].toReversed()) {
    if (child.type !== 'text') continue
    const match =
      (startsLine(children, index) ? AT_START : AFTER_BREAK).exec(child.value) ?? AFTER_BREAK.exec(child.value)
    if (!match) continue
    return {
      index,
      before: child.value.slice(0, match.index),
      after: child.value.slice(match.index + match[0].length),
    }
  }
  return undefined
}

/** The first node of the paragraph, or the one behind a hard break and its line end. */
function startsLine(children: readonly ElementContent[], index: number): boolean {
  const before = children.slice(0, index).findLast((child) => child.type !== 'text' || child.value.trim() !== '')
  return before === undefined || (before.type === 'element' && before.tagName === 'br')
}

function toText(value: string): readonly ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
