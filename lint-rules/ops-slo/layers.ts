/** Four layers, from the machines to what the service is for; one may be left out with a reason. */
import type { RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import { metricLayers } from '#model/vocabulary'
import type { Operations } from '#model/types/operations'

/** Each layer has a metric, or a sentence that says why it has none. */
export function* checkLayers(
  document: ParsedDocument,
  { keyMetrics }: Operations,
): Iterable<RuleProblem<'noLayer' | 'layer' | 'layers'>> {
  const [first] = keyMetrics
  const section = document.sections.find(({ kind }) => kind === 'key-metrics')
  if (!first || !section) return
  if (keyMetrics.every(({ layerText }) => layerText === undefined)) {
    yield { messageId: 'noLayer', span: first.header }
    return
  }
  const seen = new Set<string>()
  for (const { layer, layerText } of keyMetrics) {
    if (layer !== undefined || !layerText || seen.has(layerText.text)) continue
    seen.add(layerText.text)
    const span = layerText.text === '' ? first.header : layerText.span
    yield { messageId: 'layer', span, data: { seen: layerText.text || 'no layer' } }
  }
  const missing = metricLayers.ids.filter(
    (id) => !keyMetrics.some(({ layer }) => layer === id) && !isReasoned(document, id),
  )
  if (missing.length > 0) yield { messageId: 'layers', span: section.heading, data: { missing: missing.join(', ') } }
}

/** `No business layer, because …` */
function isReasoned({ passages }: ParsedDocument, layer: string): boolean {
  return passages.some(
    ({ section, kind, text }) =>
      section === 'key-metrics' &&
      kind !== 'table-cell' &&
      /\b(?:no|not|none|without)\b/i.test(text) &&
      new RegExp(String.raw`\b${layer}\b`, 'i').test(text),
  )
}
