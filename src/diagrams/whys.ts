/** The five whys: a chain of questions and answers, with branches. */
import type { DiagramOptions, Variant, WhysInput } from './input.ts'
import { addNote } from './svg/note.ts'
import { printScene } from './svg/print.ts'
import type { Scene } from './svg/scene.ts'
import { layoutWhys, type WhysMeasures } from './whys/layout.ts'
import { toRows, type WhyRow } from './whys/rows.ts'

export { whysMermaid } from './whys/mermaid.ts'

const measures: Readonly<Record<Variant, WhysMeasures>> = {
  wide: { width: 840, indent: 32, deepest: 4, question: 360 },
  narrow: { width: 344, indent: 20, deepest: 3 },
}

/** An inline SVG, or an empty string when there is no why. */
export function whysSvg({ title, whys }: WhysInput, { id, variant }: DiagramOptions): string {
  if (whys.length === 0) return ''
  const { rows, omitted } = toRows(whys)
  const ends = rows.filter(({ isEnd, answer }) => isEnd && answer !== '').map(({ answer }) => answer)
  return printScene(addNote(layoutWhysVariant(rows, variant), omitted, 'questions'), {
    id,
    classes: `diagram-whys diagram-${variant}`,
    title: `Whys: ${title}`,
    description: `${rows.length + omitted} questions and answers. Ends at: ${ends.join('; ') || 'no answer yet'}.`,
  })
}

/** The layout in the measures of a variant. */
export function layoutWhysVariant(rows: readonly WhyRow[], variant: Variant): Scene {
  return layoutWhys(rows, measures[variant])
}
