/** The kinds of Mermaid diagrams that are drawn, by the name that mermaid's detector gives them. */

/** How a kind is called in titles, and the words that a fence of it may begin with. */
export interface Kind {
  readonly name: string
  /** Last part of the class of the drawing. */
  readonly slug: string
  readonly keyword: string
}

/** Drawn by mermaid. Each was compared with what a browser draws. */
export const mermaidKinds: Readonly<Record<string, Kind>> = {
  'flowchart-v2': { name: 'Flowchart', slug: 'flowchart', keyword: 'flowchart' },
  sequence: { name: 'Sequence diagram', slug: 'sequence', keyword: 'sequenceDiagram' },
  stateDiagram: { name: 'State diagram', slug: 'state', keyword: 'stateDiagram-v2' },
  classDiagram: { name: 'Class diagram', slug: 'class', keyword: 'classDiagram' },
  gantt: { name: 'Gantt chart', slug: 'gantt', keyword: 'gantt' },
  mindmap: { name: 'Mind map', slug: 'mindmap', keyword: 'mindmap' },
  quadrantChart: { name: 'Quadrant chart', slug: 'quadrant', keyword: 'quadrantChart' },
  xychart: { name: 'Chart', slug: 'xychart', keyword: 'xychart' },
  er: { name: 'Entity relationship diagram', slug: 'er', keyword: 'erDiagram' },
}

/** Read by mermaid and drawn by our own layouts. */
export const ownKinds = ['timeline', 'ishikawa']

/** What to write for a kind that is not drawn: others need a browser, or tell their parts by colour alone. */
export function expectedKinds(): string {
  const keywords = [...Object.values(mermaidKinds).map(({ keyword }) => keyword), ...ownKinds]
  return keywords.map((keyword) => `\`${keyword}\``).join(', ')
}
