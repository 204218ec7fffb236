/** Which sections of the template a document needs: by type, kind, severity and domain. */
import { isAiIncident, isNearMiss, isShortForm } from './derive.ts'
import type { ParsedDocument } from './document.ts'
import type { SectionKind } from './section-kinds.ts'
import { documentType, sectionOrder } from './section-names.ts'
import type { DocumentType } from './section-titles.ts'

/** All that decides it. */
export type DocumentForm = Pick<ParsedDocument, 'collection' | 'meta'>

/** `always`; `major`: SEV0–SEV2; `ai`: where the incident has an AI domain. A section without an entry is optional. */
type Need = 'always' | 'major' | 'ai'
type Needs = Readonly<Partial<Record<SectionKind, Need>>>

/** Content model §3, column "incident". */
const incident: Needs = {
  'executive-summary': 'always',
  impact: 'always',
  timeline: 'always',
  'detection-response': 'always',
  recovery: 'major',
  trigger: 'always',
  'root-cause': 'always',
  'contributing-factors': 'always',
  'detection-gap': 'always',
  'ai-analysis': 'ai',
  'safety-compliance': 'always',
  'went-well': 'always',
  'went-poorly': 'always',
  'got-lucky': 'always',
  lessons: 'major',
  actions: 'always',
  recurrence: 'always',
}

/** Content model §3, column "near miss". */
const nearMiss: Needs = {
  'executive-summary': 'always',
  timeline: 'always',
  trigger: 'always',
  'root-cause': 'always',
  'contributing-factors': 'always',
  'ai-analysis': 'ai',
  'what-stopped-it': 'always',
  lessons: 'always',
  actions: 'always',
  recurrence: 'always',
}

/** A SEV4 needs the near-miss column and Impact; nothing stopped it, so it need not say what did. */
const { 'what-stopped-it': _notStopped, ...sharedWithNearMiss } = nearMiss
const shortForm: Needs = { ...sharedWithNearMiss, impact: 'always' }

/** Content model §5. */
const others: Readonly<Record<Exclude<DocumentType, 'postmortem'>, readonly SectionKind[]>> = {
  runbook: ['quick-reference', 'when-to-use', 'before-you-start', 'steps', 'verification', 'undo', 'escalation'],
  'game-day': ['scenario', 'hypothesis', 'safety', 'script'],
  operations: ['dashboards', 'key-metrics', 'alerts', 'slos', 'escalation'],
  'learning-report': ['in-one-paragraph', 'what-we-learned', 'patterns', 'what-changed', 'still-open', 'try-this'],
}

function needsOf(document: DocumentForm): Needs {
  if (isNearMiss(document)) return nearMiss
  return isShortForm(document) ? shortForm : incident
}

/** Whether a document of this type, kind and severity needs a section. */
export function isRequired(document: DocumentForm, kind: SectionKind): boolean {
  const type = documentType(document.collection)
  if (type !== 'postmortem') return others[type].includes(kind)
  switch (needsOf(document)[kind]) {
    case 'always':
      return true
    case 'major':
      return ['SEV0', 'SEV1', 'SEV2'].includes(document.meta.severity ?? '')
    case 'ai':
      return isAiIncident(document)
    default:
      return false
  }
}

/** The sections that a document needs, in canonical order. */
export function requiredSections(document: DocumentForm): readonly SectionKind[] {
  return sectionOrder(documentType(document.collection)).filter((kind) => isRequired(document, kind))
}
