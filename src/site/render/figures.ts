/** A derived diagram as a figure: two variants of which a container query shows one, and its Mermaid source. */
import type { ElementContent } from 'hast'
import {
  faultTreeFromDocument,
  fishboneFromDocument,
  timelineFromDocument,
  whysFromDocument,
} from '#diagrams/from-document'
import { faultTreeMermaid, faultTreeSvg } from '#diagrams/fault-tree'
import { fishboneMermaid, fishboneSvg } from '#diagrams/fishbone'
import { timelineMermaid, timelineSvg } from '#diagrams/timeline'
import { whysMermaid, whysSvg } from '#diagrams/whys'
import type { ParsedDocument } from '#model/document'
import type { DrawingKind } from './context.ts'
import { h, raw } from './h.ts'

interface Drawn {
  readonly wide: string
  readonly narrow: string
  readonly mermaid: string
}

interface Renderer<Input> {
  readonly svg: (input: Input, options: { id: string; variant: 'wide' | 'narrow' }) => string
  readonly mermaid: (input: Input) => string
}

function draw<Input>(id: string, input: Input | undefined, { svg, mermaid }: Renderer<Input>): Drawn | undefined {
  if (input === undefined) return undefined
  return {
    wide: svg(input, { id: `${id}-wide`, variant: 'wide' }),
    narrow: svg(input, { id: `${id}-narrow`, variant: 'narrow' }),
    mermaid: mermaid(input),
  }
}

const names: Readonly<Record<DrawingKind, string>> = {
  timeline: 'Timeline',
  fishbone: 'Contributing factors',
  'five-whys': 'Five whys',
  'fault-tree': 'Fault tree',
}

/** Every diagram that the document has something to draw for. */
export function drawDiagrams(document: ParsedDocument): ReadonlyMap<DrawingKind, ElementContent> {
  const drawn: readonly (readonly [DrawingKind, Drawn | undefined])[] = [
    ['timeline', draw('timeline', timelineFromDocument(document), { svg: timelineSvg, mermaid: timelineMermaid })],
    ['fishbone', draw('fishbone', fishboneFromDocument(document), { svg: fishboneSvg, mermaid: fishboneMermaid })],
    ['five-whys', draw('five-whys', whysFromDocument(document), { svg: whysSvg, mermaid: whysMermaid })],
    [
      'fault-tree',
      draw('fault-tree', faultTreeFromDocument(document), { svg: faultTreeSvg, mermaid: faultTreeMermaid }),
    ],
  ]
  return new Map(drawn.flatMap(([kind, drawing]) => (drawing ? [[kind, toFigure(kind, drawing)] as const] : [])))
}

function toFigure(kind: DrawingKind, { wide, narrow, mermaid }: Drawn): ElementContent {
  return h(
    'figure',
    { className: ['drawing', `drawing-${kind}`] },
    h(
      'div',
      { className: ['drawing-frame'] },
      h('div', { className: ['drawing-wide'] }, raw(wide)),
      h('div', { className: ['drawing-narrow'] }, raw(narrow)),
    ),
    h('figcaption', {}, mermaidSource(names[kind], mermaid)),
  )
}

/** The source of a diagram to copy into an issue or a chat. */
export function mermaidSource(name: string, source: string): ElementContent {
  return h(
    'details',
    { className: ['drawing-source'], dataPagefindIgnore: '' },
    h('summary', {}, `${name} as Mermaid source`),
    h('copy-text', {}, h('pre', { tabIndex: 0 }, h('code', {}, source))),
  )
}
