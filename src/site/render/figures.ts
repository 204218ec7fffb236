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

/** A drawing with its frame and its source; `toFigure` puts them into a page. */
export interface Drawing {
  readonly frame: ElementContent
  readonly source: ElementContent
}

/** Every diagram that the document has something to draw for. */
export function drawDiagrams(document: ParsedDocument): ReadonlyMap<DrawingKind, Drawing> {
  const drawn: readonly (readonly [DrawingKind, Drawn | undefined])[] = [
    ['timeline', draw('timeline', timelineFromDocument(document), { svg: timelineSvg, mermaid: timelineMermaid })],
    ['fishbone', draw('fishbone', fishboneFromDocument(document), { svg: fishboneSvg, mermaid: fishboneMermaid })],
    ['five-whys', draw('five-whys', whysFromDocument(document), { svg: whysSvg, mermaid: whysMermaid })],
    [
      'fault-tree',
      draw('fault-tree', faultTreeFromDocument(document), { svg: faultTreeSvg, mermaid: faultTreeMermaid }),
    ],
  ]
  return new Map(drawn.flatMap(([kind, drawing]) => (drawing ? [[kind, toDrawing(kind, drawing)] as const] : [])))
}

function toDrawing(kind: DrawingKind, { wide, narrow, mermaid }: Drawn): Drawing {
  return {
    frame: h('div', { className: ['diagram-frame'] }, raw(wide), raw(narrow)),
    source: mermaidSource(names[kind], mermaid),
  }
}

/** The figure; `text` is what the drawing was made from, folded below it. */
export function toFigure(
  kind: string,
  { frame, source }: Drawing,
  text: readonly ElementContent[] = [],
): ElementContent {
  const summary = h('summary', {}, 'As text, with sources')
  const folded = text.length > 0 ? h('details', { className: ['as-text'] }, summary, text) : undefined
  return h(
    'figure',
    { className: ['drawing', `drawing-${kind}`] },
    frame,
    h('figcaption', { className: ['drawing-notes'] }, folded, source),
  )
}

/** The source of a diagram to copy into an issue or a chat. */
export function mermaidSource(name: string, source: string): ElementContent {
  return h(
    'details',
    { className: ['drawing-source'] },
    h('summary', {}, `${name} as Mermaid source`),
    h('copy-text', {}, h('pre', { tabIndex: 0 }, h('code', {}, source))),
  )
}
