import type { Palette } from '#report/stylish'
import { printable } from '#report/printable'
import { wrap } from '#report/wrap'
import type { PrintedQuestion, PrintedReview } from './asked.ts'

export interface TextContext {
  readonly palette: Palette
  /** Columns of the terminal; text is wrapped to them. */
  readonly width: number
}

/** Questions stand in this column, behind the line that they are about. */
const indent = 8

/** For people at a terminal: by topic, each question behind the line that it is about. */
export function formatText({ path, topics }: PrintedReview, context: TextContext): string {
  const { bold, dim, underline, green } = context.palette
  if (topics.length === 0) return `${green(`✔ nothing to ask about ${printable(path)}`)}\n`
  return [
    underline(printable(path)),
    '',
    ...topics.flatMap(({ title, questions }) => [
      bold(title),
      ...questions.flatMap((question) => describe(question, context)),
      '',
    ]),
    dim('Numbers are lines. Answer in the text, or say that it cannot be known and why.'),
    '',
  ].join('\n')
}

function describe({ text, places }: PrintedQuestion, { palette, width }: TextContext): readonly string[] {
  const [first, ...others] = places
  const room = Math.min(Math.max(width, 60), 110) - indent
  const lines = wrap(printable(text), room)
  return [
    ...lines.map((line, index) => {
      const margin = index === 0 ? String(first?.line ?? 1).padStart(indent - 2) : ''
      return palette.dim(margin.padEnd(indent)) + line
    }),
    ...(others.length > 0 ? wrap(alsoAt(others), room).map((line) => ' '.repeat(indent) + palette.dim(line)) : []),
  ]
}

/** More than these are a habit, not places. */
const most = 12

function alsoAt(places: PrintedQuestion['places']): string {
  const numbers = [...new Set(places.map(({ line }) => line))]
  const rest = numbers.length > most ? ` and ${numbers.length - most} more` : ''
  return `also ${numbers.slice(0, most).join(', ')}${rest}`
}
