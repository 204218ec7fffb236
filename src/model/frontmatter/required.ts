/** Which keys must be there, by type, status, kind and origin. */
import type { Meta } from '#model/frontmatter-types'
import type { DocumentType } from '#model/sections'

/** A live record of an incident that goes on. */
const declared = ['title', 'severity', 'status', 'started']
/** A draft may be unfinished; these say what it is about. */
const draft = ['title', 'severity', 'status', 'started', 'authors']
const complete = [
  'title',
  'severity',
  'status',
  'classes',
  'services',
  'started',
  'detected',
  'resolved',
  'detectedBy',
  'authors',
  'evidence',
]

const others: Readonly<Record<Exclude<DocumentType, 'postmortem'>, readonly string[]>> = {
  runbook: ['title', 'playbook', 'service', 'owner', 'risk'],
  'game-day': ['title', 'sources', 'mode', 'scheduled'],
  operations: ['title', 'service', 'owner', 'oncall'],
  'learning-report': ['title', 'period', 'audience', 'sources', 'themes'],
}

/** Keys that a document with these facts needs. */
export function requiredKeys(type: DocumentType, meta: Meta): readonly string[] {
  if (type !== 'postmortem') return meta.status === 'draft' ? ['title'] : others[type]
  if (meta.status === 'declared') return declared
  if (meta.status === 'draft') return draft
  // Without a readable status only what every document needs is sure.
  if (meta.status === undefined) return draft
  const isPublic = meta.origin === 'public-record'
  return [
    ...complete.filter((key) => !(key === 'resolved' && meta.kind === 'near-miss')),
    ...(isPublic ? ['organisation'] : ['reviewers']),
    ...(!isPublic && needsSnapshot(meta) ? ['snapshot'] : []),
  ]
}

/** An incident of an AI system that was more than down or expensive: what was running must be on record. */
function needsSnapshot(meta: Meta): boolean {
  if (meta.kind === 'near-miss' || (meta.domains?.length ?? 0) === 0) return false
  return (meta.classes ?? []).some((name) => name !== 'availability' && name !== 'cost')
}
