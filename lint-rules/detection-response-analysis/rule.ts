import { defineRule } from '#lint/rule'
import { hasGapIn } from '#model/derive'
import type { ParsedDocument } from '#model/document'
import type { SectionKind } from '#model/section-kinds'
import { isBareLabel } from '../prose/bare-label.ts'
import { sectionProse } from '../prose/section-prose.ts'
import { isDetectionAction, openQuestions } from './questions.ts'

/** Sources by which the organisation did not find it itself. */
const foundByOthers = new Set(['feedback', 'customer', 'press', 'accident', 'vendor', 'employee'])

export default defineRule({
  id: 'detection-response-analysis',
  meta: {
    category: 'detection',
    levels: ['warn', 'error', 'error'],
    description:
      'Require an answer to how it was found, who was called, what was communicated, and what should have seen it.',
    messages: {
      open: 'Unexpected section that does not say {missing}, expected an answer or `[TBD: … — from …]`',
      action:
        'Unexpected detection by `{source}` without an action for earlier detection, expected one with `— Type: detect`',
    },
    advice:
      'The response is half of what can be learned. How did the first person know? Who was called, and could they act? What were users told? Which signal would have shown the harm first, and did anybody look at it?',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const section = document.sections.find(({ kind }) => kind === 'detection-response')
    const text = sectionProse(document, ['detection-response', 'detection-gap'])
    if (section && text !== '' && !isBareLabel(document, section) && !hasGapIn(document, section.body)) {
      const missing = openQuestions(text, () => responseOf(document))
      if (missing.length > 0) yield { messageId: 'open', span: section.heading, data: { missing } }
    }

    const { detectedBy, origin } = document.meta
    if (detectedBy === undefined || !foundByOthers.has(detectedBy) || origin === 'public-record') return
    if (document.actions.length === 0 || document.actions.some(isDetectionAction)) return
    yield { messageId: 'action', span: document.frontmatter.valueSpan('detectedBy'), data: { source: detectedBy } }
  },
})

/** What comes after the response: plans and lessons tell nothing of it. */
const afterwards: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'actions',
  'lessons',
  'went-well',
  'went-poorly',
  'got-lucky',
  'recurrence',
  'open-questions',
])

/** The words of a document about the incident itself. */
function responseOf({ passages }: ParsedDocument): string {
  return passages
    .filter(({ section, quoted }) => !quoted && (section === undefined || !afterwards.has(section)))
    .map(({ text }) => text)
    .join('\n')
}
