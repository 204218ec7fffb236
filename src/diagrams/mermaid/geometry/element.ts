/** Extent of any SVG element in its own coordinates, as `getBBox` gives it. */
import { around, union, type Bounds } from './bounds.ts'
import { pathPoints } from './path.ts'
import { styleOf, toPixels } from './style.ts'
import { lineWidth, textBounds } from './text.ts'
import { transformBounds } from './transform.ts'

/** Rectangle around an element; `undefined` when it has no extent. */
export function boundsOf(element: Element): Bounds | undefined {
  if (styleOf(element, 'display') === 'none') return undefined
  const at = (name: string): number => toPixels(element.getAttribute(name))
  switch (element.localName) {
    case 'text':
      return textBounds(element)
    case 'tspan':
      return { left: at('x'), top: at('y') - 14, right: at('x') + lineWidth(element), bottom: at('y') + 4 }
    case 'rect':
    case 'image':
    case 'use':
    case 'foreignObject':
      return sized(at('x'), at('y'), at('width'), at('height'))
    case 'circle':
      return sized(at('cx') - at('r'), at('cy') - at('r'), 2 * at('r'), 2 * at('r'))
    case 'ellipse':
      return sized(at('cx') - at('rx'), at('cy') - at('ry'), 2 * at('rx'), 2 * at('ry'))
    case 'line':
      return around([
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ])
    case 'polygon':
    case 'polyline':
      return around(pointsOf(element))
    case 'path':
      return around(pathPoints(element.getAttribute('d') ?? ''))
    case 'svg':
    case 'g':
    case 'a':
      return childBounds(element)
    default:
      return undefined
  }
}

function sized(left: number, top: number, width: number, height: number): Bounds | undefined {
  return width || height ? { left, top, right: left + width, bottom: top + height } : undefined
}

function pointsOf(element: Element): [number, number][] {
  const numbers = (element.getAttribute('points') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const points: [number, number][] = []
  for (let index = 0; index + 1 < numbers.length; index += 2)
    points.push([numbers[index] ?? 0, numbers[index + 1] ?? 0])
  return points
}

function childBounds(element: Element): Bounds | undefined {
  let bounds: Bounds | undefined
  for (const child of element.children) {
    const own = boundsOf(child)
    if (own) bounds = union(bounds, transformBounds(own, child.getAttribute('transform')))
  }
  return bounds
}
