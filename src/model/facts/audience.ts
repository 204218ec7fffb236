/** Who may learn of which document. */
import type { DocumentFacts } from '#model/facts-types'

type Read = Pick<DocumentFacts, 'meta'>

const order = { public: 0, internal: 1, restricted: 2 } as const

/** Whether the readers of one document may learn that another exists: it is not kept from any of them. */
export function mayName(speaker: Read, other: Read): boolean {
  return order[other.meta.audience ?? 'internal'] <= order[speaker.meta.audience ?? 'internal']
}
