/** Raw HTML of plain Markdown: the few elements that the format lists; what else may arrive here is dropped. */
import type { Element, ElementContent, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { safeHtml } from '#model/syntax/elements'
import { h, isOurs } from './h.ts'

/** Whether an element of this name may stand in a page. */
export function isSafeTag(name: string): boolean {
  return Object.hasOwn(safeHtml, name)
}

/** The attributes that the format lists for an element. */
export function safeAttributes(name: string, attributes: Properties): Properties {
  const listed = safeHtml[name] ?? {}
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => Object.hasOwn(listed, key)))
}

const CLOSING = /^<\/([a-z][a-z\d]*)\s*>$/i
const OPENING = /^<[a-z][a-z\d]*(?:\s[^<>]*)?>$/i

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
    const closing = CLOSING.exec(child.value.trim())?.[1]?.toLowerCase()
    if (closing) closeTo(open, closing)
    const element = readOpening(child.value.trim())
    if (!element) continue
    current.children.push(element)
    if (element.tagName !== 'br') open.push(element)
  }
  return root.children
}

function readOpening(tag: string): Element | undefined {
  if (!OPENING.test(tag)) return undefined
  const [element] = fromHtml(tag, { fragment: true }).children
  if (element?.type !== 'element' || !isSafeTag(element.tagName)) return undefined
  return h(element.tagName, safeAttributes(element.tagName, element.properties))
}

function closeTo(open: Element[], tag: string): void {
  const index = open.findLastIndex(({ tagName }) => tagName === tag)
  if (index > 0) open.length = index
}
