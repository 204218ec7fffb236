/** Rectangles in the coordinates of one SVG element. */

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest rectangle around both. */
export function union(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  if (!a || !b) return a ?? b
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** The smallest rectangle around points. */
export function around(points: Iterable<readonly [number, number]>): Bounds | undefined {
  let bounds: Bounds | undefined
  for (const [x, y] of points) bounds = union(bounds, { left: x, top: y, right: x, bottom: y })
  return bounds
}

/** The rectangle of `getBBox`, which has no edges: mermaid takes another path where it finds some. */
export function toBox(bounds: Bounds | undefined): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const { left, top, right, bottom } = bounds ?? { left: 0, top: 0, right: 0, bottom: 0 }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** As `getBoundingClientRect` has it; an element without extent has an empty rectangle at the origin. */
export function toRect(bounds: Bounds | undefined): DOMRect {
  const box = toBox(bounds)
  const rect = { ...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
  return { ...rect, toJSON: () => rect }
}
