/** Every requirement of the five texts. Nothing stays without a row; a row that is not built says so. */
import { cultureGuide } from './culture-guide.ts'
import { fieldGuide } from './field-guide.ts'
import { leadBrief } from './lead-brief.ts'
import { operationsMode } from './operations-mode.ts'
import { reviewLesson } from './review-lesson.ts'
import type { Row } from './row.ts'

export const rows: readonly Row[] = [...leadBrief, ...fieldGuide, ...reviewLesson, ...cultureGuide, ...operationsMode]
