/** The `transform` attribute. */
import { around, type Bounds } from './bounds.ts'

/** `[a b c d e f]` as in `matrix()`. */
type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The rectangle around the transformed corners. */
export function transformBounds(bounds: Bounds, transform: string | null): Bounds {
  if (!transform) return bounds
  const [a, b, c, d, e, f] = parseTransform(transform)
  const corners = [bounds.left, bounds.right].flatMap((x) =>
    [bounds.top, bounds.bottom].map((y): [number, number] => [a * x + c * y + e, b * x + d * y + f]),
  )
  return around(corners) ?? bounds
}

function parseTransform(text: string): Matrix {
  let matrix = identity
  for (const [, name = '', list = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list
      .split(/[\s,]+/)
      .map(Number)
      .filter(Number.isFinite)
    matrix = multiply(matrix, toMatrix(name, numbers))
  }
  return matrix
}

function toMatrix(name: string, [p = 0, q, r, s = 0, t = 0, u = 0]: readonly number[]): Matrix {
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0]
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0]
    case 'rotate':
      return rotation(p, q ?? 0, r ?? 0)
    case 'matrix':
      return [p, q ?? 0, r ?? 0, s, t, u]
    default:
      return identity
  }
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}
