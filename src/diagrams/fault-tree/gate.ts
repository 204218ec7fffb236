/** The signs of gates: a straight back for AND, a curved one for OR, each with its name. */
import { number } from '../svg/print.ts'
import type { Item } from '../svg/scene.ts'

export const gateWidth = 46
const half = 13

/** A gate with the middle of its left edge at a point; causes enter on the right. */
export function drawGate(gate: 'and' | 'or', x: number, y: number): Item[] {
  const right = number(x + gateWidth)
  const [top, bottom, back] = [number(y - half), number(y + half), number(x + 14)]
  const round = `M${right} ${top}H${back}A13 ${half} 0 0 0 ${back} ${bottom}H${right}`
  const pointed = `M${right} ${top}H${back}Q${number(x + 5)} ${top} ${number(x)} ${number(y)}Q${number(x + 5)} ${bottom} ${back} ${bottom}H${right}`
  const d = gate === 'and' ? `${round}Z` : `${pointed}Q${number(x + gateWidth - 7)} ${number(y)} ${right} ${top}Z`
  const name = gate.toUpperCase()
  return [
    { kind: 'path', d, classes: 'd-gate' },
    { kind: 'text', x: x + gateWidth / 2 + 1, y: y + 4.5, lines: [name], style: 'label', anchor: 'middle' },
  ]
}
