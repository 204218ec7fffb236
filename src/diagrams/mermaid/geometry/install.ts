/** Gives the elements of a jsdom window the measurements that only a browser has. */
import type { DOMWindow } from 'jsdom'
import { toBox, toRect } from './bounds.ts'
import { boundsOf } from './element.ts'
import { pathPoints } from './path.ts'
import { lineWidth } from './text.ts'

/** Define `getBBox` and its kin on the prototypes of a window. */
export function installGeometry(window: DOMWindow): void {
  const define = (prototype: object, name: string, value: (this: Element, ...args: never[]) => unknown): void => {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true })
  }
  const svg = window.SVGElement.prototype
  for (const prototype of [svg, window.SVGGraphicsElement.prototype]) {
    define(prototype, 'getBBox', function () {
      return toBox(boundsOf(this))
    })
  }
  define(window.Element.prototype, 'getBoundingClientRect', function () {
    return toRect(boundsOf(this))
  })
  define(svg, 'getComputedTextLength', function () {
    return lineWidth(this)
  })
  define(svg, 'getTotalLength', function () {
    return lengthOf(pathPoints(this.getAttribute('d') ?? ''))
  })
  define(svg, 'getPointAtLength', function (length: number) {
    return pointAt(pathPoints(this.getAttribute('d') ?? ''), length)
  })
}

function lengthOf(points: readonly (readonly [number, number])[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0)
}

function pointAt(points: readonly (readonly [number, number])[], length: number): { x: number; y: number } {
  let left = length
  for (const [index, to] of points.entries()) {
    const from = points[index - 1] ?? to
    const step = distance(from, to)
    if (left <= step && step > 0) {
      const share = left / step
      return { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share }
    }
    left -= step
  }
  const [x = 0, y = 0] = points.at(-1) ?? []
  return { x, y }
}

function distance([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  return Math.hypot(bx - ax, by - ay)
}
