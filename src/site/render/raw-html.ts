/** Raw HTML of plain Markdown: the few elements that carry no behaviour, without attributes; all else is dropped. */
import type { Element, ElementContent } from 'hast'
import { h, isOurs } from './h.ts'

const kept = new Set(
  'abbr b br dd del details dfn dl dt em hr i ins kbd mark q s samp small strong sub summary sup u var wbr'.split(' '),
)
const empty = new Set(['br', 'hr', 'wbr'])

/** Whether an element of this name may stand in a page. */
export function isSafeTag(name: string): boolean {
  return kept.has(name)
}

const TAG = /^<(\/?)([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>$/i

/** Folds `raw` siblings (`<kbd>`, text, `</kbd>`) into elements; a tag without its partner vanishes. */
export function foldRawHtml(children: readonly ElementContent[]): ElementContent[] {
  const root = h('root', {})
  const open: Element[] = [root]
  for (const child of children) {
    const current = open.at(-1) ?? root
    if (child.type !== 'raw' || isOurs(child)) {
      current.children.push(child.type === 'element' ? { ...child, children: foldRawHtml(child.children) } : child)
      continue
    }
    const [, closing, name = ''] = TAG.exec(child.value.trim()) ?? []
    const tag = name.toLowerCase()
    if (!kept.has(tag)) continue
    if (empty.has(tag)) current.children.push(h(tag, {}))
    else if (closing) closeTo(open, tag)
    else {
      const element = h(tag, {})
      current.children.push(element)
      open.push(element)
    }
  }
  return root.children
}

function closeTo(open: Element[], tag: string): void {
  const index = open.findLastIndex(({ tagName }) => tagName === tag)
  if (index > 0) open.length = index
}
