/** Path data as points: corners as they are, curves sampled. */

type Point = readonly [number, number]

const commandOrNumber = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g
const samples = 16
/** Numbers that each command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 }

interface Pen {
  readonly at: Point
  /** Where the subpath began. */
  readonly start: Point
}

/** Points on a path, close enough together to measure its extent and its length. */
export function pathPoints(d: string): Point[] {
  const tokens = d.match(commandOrNumber) ?? []
  const points: Point[] = []
  let pen: Pen = { at: [0, 0], start: [0, 0] }
  let command = ''
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index] ?? ''
    if (/[a-zA-Z]/.test(token)) {
      command = token
      index += 1
    } else if (arity[command.toUpperCase()] === undefined || command.toUpperCase() === 'Z') return points
    const count = arity[command.toUpperCase()] ?? 0
    const numbers = tokens.slice(index, index + count).map(Number)
    if (numbers.length < count || numbers.some(Number.isNaN)) return points
    index += count
    pen = step(command, numbers, pen, points)
    if (command === 'M') command = 'L'
    if (command === 'm') command = 'l'
  }
  return points
}

function step(command: string, numbers: readonly number[], { at, start }: Pen, points: Point[]): Pen {
  const isRelative = command === command.toLowerCase()
  const [ox, oy] = isRelative ? at : [0, 0]
  const pairs: Point[] = []
  for (let index = 0; index + 1 < numbers.length; index += 2)
    pairs.push([(numbers[index] ?? 0) + ox, (numbers[index + 1] ?? 0) + oy])
  const [value = 0] = numbers
  switch (command.toUpperCase()) {
    case 'Z':
      return { at: start, start }
    case 'H':
      return lineTo([value + ox, at[1]], start, points)
    case 'V':
      return lineTo([at[0], value + oy], start, points)
    case 'C':
    case 'S':
    case 'Q': {
      const end = pairs.at(-1) ?? at
      points.push(...sampleCurve([at, ...pairs]))
      return { at: end, start }
    }
    case 'A': {
      const end: Point = [(numbers[5] ?? 0) + ox, (numbers[6] ?? 0) + oy]
      points.push(...sampleArc(at, end, numbers))
      return { at: end, start }
    }
    case 'M': {
      const [to = at] = pairs
      points.push(to)
      return { at: to, start: to }
    }
    default:
      return lineTo(pairs[0] ?? at, start, points)
  }
}

function lineTo(to: Point, start: Point, points: Point[]): Pen {
  points.push(to)
  return { at: to, start }
}

/** Points on a Bézier curve of any degree (de Casteljau). */
function sampleCurve(control: readonly Point[]): Point[] {
  return Array.from({ length: samples }, (_, index) => {
    const t = (index + 1) / samples
    let layer = control
    while (layer.length > 1)
      layer = layer.slice(1).map(([x, y], i): Point => {
        const [px, py] = layer[i] ?? [x, y]
        return [px + (x - px) * t, py + (y - py) * t]
      })
    return layer[0] ?? [0, 0]
  })
}

/** Points on an elliptic arc (SVG 2, appendix B.2.4). */
function sampleArc(from: Point, to: Point, numbers: readonly number[]): Point[] {
  const [rx = 0, ry = 0, degrees = 0, large = 0, sweep = 0] = numbers
  const [a, b] = [Math.abs(rx), Math.abs(ry)]
  if (a === 0 || b === 0) return [to]
  const phi = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * hx + sin * hy, -sin * hx + cos * hy]
  const grow = Math.max(1, Math.hypot(x / a, y / b))
  const [ra, rb] = [a * grow, b * grow]
  const square = Math.max(0, (ra * rb) ** 2 - (ra * y) ** 2 - (rb * x) ** 2)
  const root = Math.sqrt(square / ((ra * y) ** 2 + (rb * x) ** 2 || 1)) * (large === sweep ? -1 : 1)
  const [cx, cy] = [(root * ra * y) / rb, (-root * rb * x) / ra]
  const first = Math.atan2((y - cy) / rb, (x - cx) / ra)
  const last = Math.atan2((-y - cy) / rb, (-x - cx) / ra)
  const turn = 2 * Math.PI
  const span = sweep ? (((last - first) % turn) + turn) % turn : -((((first - last) % turn) + turn) % turn)
  return Array.from({ length: samples }, (_, index) => {
    const angle = first + (span * (index + 1)) / samples
    const [ex, ey] = [ra * Math.cos(angle) + cx, rb * Math.sin(angle) + cy]
    return [cos * ex - sin * ey + (from[0] + to[0]) / 2, sin * ex + cos * ey + (from[1] + to[1]) / 2]
  })
}
