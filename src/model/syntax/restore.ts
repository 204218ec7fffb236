import type { Nodes } from 'mdast'
import type { Guarded } from './guard.ts'

/** Puts back the letters that the guard hid, in every text that a node holds. */
export class Restorer {
  readonly #hidden: RegExp
  readonly #letters: ReadonlyMap<string, string>

  constructor({ letters }: Pick<Guarded, 'letters'>) {
    this.#hidden = new RegExp(`[${[...letters.values()].join('')}]`, 'g')
    this.#letters = new Map([...letters].map(([letter, control]) => [control, letter]))
  }

  /** Restore in place; says whether anything was hidden in the node. */
  restore(node: Nodes): boolean {
    switch (node.type) {
      case 'text':
        return this.#set(node, 'value', true)
      case 'inlineCode':
      case 'yaml':
      case 'html':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        return this.#set(node, 'value', false)
      case 'code':
        return this.#all([
          this.#set(node, 'value', false),
          this.#set(node, 'lang', true),
          this.#set(node, 'meta', true),
        ])
      case 'link':
        return this.#all([this.#address(node), this.#set(node, 'title', true)])
      case 'image':
        return this.#all([this.#address(node), this.#set(node, 'title', true), this.#set(node, 'alt', true)])
      case 'definition':
        return this.#all([this.#address(node), this.#set(node, 'title', true), this.#names(node)])
      case 'imageReference':
        return this.#all([this.#set(node, 'alt', true), this.#names(node)])
      case 'linkReference':
      case 'footnoteReference':
      case 'footnoteDefinition':
        return this.#names(node)
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#all(
          node.attributes.map(
            (attribute) => attribute.type === 'mdxJsxAttribute' && this.#set(attribute, 'value', false),
          ),
        )
      default:
        return false
    }
  }

  /** Angles around an address, hidden from the parser, are none of it. */
  #address(node: { url: string }): boolean {
    if (!this.#set(node, 'url', true)) return false
    if (node.url.startsWith('<') && node.url.endsWith('>')) node.url = node.url.slice(1, -1)
    return true
  }

  #names(node: { identifier: string; label?: string | null | undefined }): boolean {
    return this.#all([this.#set(node, 'identifier', false), this.#set(node, 'label', false)])
  }

  /** Restore one text; where escapes are resolved, the backslash of an escape goes. */
  #set<Key extends string>(node: { [K in Key]?: unknown }, key: Key, resolvesEscapes: boolean): boolean {
    const text = node[key]
    if (typeof text !== 'string' || text.search(this.#hidden) < 0) return false
    node[key] = text.replace(this.#hidden, (control) => {
      const letter = this.#letters.get(control) ?? ''
      return letter === '\\' && resolvesEscapes ? '' : letter
    })
    return true
  }

  #all(results: readonly boolean[]): boolean {
    return results.includes(true)
  }
}
