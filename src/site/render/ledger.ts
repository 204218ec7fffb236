import type { ParsedDocument } from '#model/document'
import { hostOf } from './addresses.ts'
import type { LedgerRow } from './rendered.ts'

/** The evidence of the frontmatter as rows, with how often each is cited. */
export function toLedger({ evidence, evidenceReferences }: ParsedDocument): readonly LedgerRow[] {
  const cited = new Map<string, number>()
  for (const { id } of evidenceReferences) cited.set(id, (cited.get(id) ?? 0) + 1)
  return evidence.map(({ id, kind, title, source, captured }) => {
    const host = source === undefined ? undefined : hostOf(source)
    return {
      id,
      ...(kind !== undefined && { kind }),
      title: title ?? source ?? id,
      ...(host !== undefined && source !== undefined && { href: source }),
      ...(source !== undefined && { place: host ?? source }),
      ...(captured && { captured: captured.raw }),
      cited: cited.get(id) ?? 0,
    }
  })
}
