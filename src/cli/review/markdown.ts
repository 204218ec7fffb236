import { printable } from '#report/printable'
import { toMarkdown } from '../skeleton/quoted-text.ts'
import type { PrintedQuestion, PrintedReview } from './asked.ts'

/** For a comment on a pull request: a list to tick off, each question with links to its lines. */
export function formatMarkdown({ path, title, topics }: PrintedReview): string {
  const heading = `## Questions about “${toMarkdown(printable(title))}”`
  if (topics.length === 0) return `${heading}\n\nNothing to ask.\n`
  return [
    heading,
    ...topics.map(({ title: topic, questions }) =>
      [`### ${topic}`, '', ...questions.map((question) => item(question, path))].join('\n'),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function item({ text, places }: PrintedQuestion, path: string): string {
  const lines = [...new Set(places.map(({ line }) => line))]
  const links = lines.map((line) => `[line ${line}](${address(path)}#L${line})`)
  return `- [ ] ${toMarkdown(printable(text))} (${links.join(', ')})`
}

function address(path: string): string {
  return encodeURI(path).replaceAll('(', '%28').replaceAll(')', '%29')
}
