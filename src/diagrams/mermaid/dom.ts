/** The browser that mermaid finds: a jsdom window with geometry, put where mermaid looks for it. */
import { JSDOM, type DOMWindow } from 'jsdom'
import { installGeometry } from './geometry/install.ts'

/** Names that mermaid and its libraries read from the global scope. */
const globals = [
  'document',
  'CSSStyleSheet',
  'DocumentFragment',
  'DOMParser',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLTemplateElement',
  'NamedNodeMap',
  'Node',
  'NodeFilter',
  'SVGElement',
  'SVGSVGElement',
  'XMLSerializer',
] as const

/**
 * Create the window and make it global. Only for a thread that does nothing else; to be called before mermaid is
 * imported, because its sanitizer binds to the window that it finds then. Scripts and resources stay off.
 */
export function createDom(): DOMWindow {
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>')
  installGeometry(window)
  Reflect.set(globalThis, 'window', window)
  for (const name of globals) Reflect.set(globalThis, name, Reflect.get(window, name))
  Reflect.set(globalThis, 'getComputedStyle', window.getComputedStyle.bind(window))
  return window
}
