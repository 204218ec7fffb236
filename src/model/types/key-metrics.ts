/** Key metrics by layer; the layer is a column, or the heading above the table. */
import { metricLayers } from '#model/vocabulary'
import type { TypeContext } from './context.ts'
import type { LinkedText } from './line.ts'
import { type NamedRow, readPartRows } from './named-rows.ts'

export type MetricLayer = (typeof metricLayers.ids)[number]

export interface KeyMetric extends NamedRow<'metric' | 'normal' | 'warning' | 'critical'> {
  /** As written. */
  readonly layerText?: LinkedText
  readonly layer?: MetricLayer
}

/** Read `Layer | Metric | Normal range | Warning | Critical`. */
export function readKeyMetrics({ parts, blocks }: TypeContext): readonly KeyMetric[] {
  const patterns = {
    layer: [/^layer/i],
    metric: [/^metric|^name|^indicator|^signal/i],
    normal: [/^normal|^range|^baseline|^expected/i],
    warning: [/^warn/i],
    critical: [/^crit/i],
  }
  return parts.of('key-metrics').flatMap((part) => {
    const { title, heading } = part.section
    return readPartRows(part, blocks, patterns, ['metric']).map(({ layer: cell, ...row }) => {
      const layerText = cell ?? (part.isRoot ? undefined : { text: title, span: heading, links: [] })
      const layer = layerText && layerOf(layerText.text)
      return { ...row, ...(layerText && { layerText }), ...(layer && { layer }) }
    })
  })
}

/** `Infrastructure`, `Layer 1: Infrastructure`, `Model layer` */
export function layerOf(written: string): MetricLayer | undefined {
  const bare = written.replace(/^layer\s*\d?\s*[:.\u2014\u2013-]?\s*|\s+(?:layer|metrics)$/gi, '')
  return metricLayers.find(bare)?.id
}
