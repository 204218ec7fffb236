/** Raw HTML in `.md`: a short list is safe, the rest is refused. */
import type { Problem } from '#model/problem'
import { active, attributesOf, elementNames } from './elements.ts'
import { explainAttributes } from './explain.ts'
import { readTag } from './tag.ts'

/** What is wrong with an `html` node that stands at `offset`. */
export function htmlProblems(
  value: string,
  offset: number,
  source: string,
  opened: Set<string>,
): readonly Omit<Problem, 'kind'>[] {
  const found: Omit<Problem, 'kind'>[] = []
  const open = /<!--[^]*?(?:-->|$)|</g
  for (const { 0: written, index } of value.matchAll(open)) {
    if (written !== '<') continue
    const problem = readHtml(source, offset + index, opened)
    if (problem) found.push(problem)
  }
  return found
}

function readHtml(source: string, at: number, opened: Set<string>): Omit<Problem, 'kind'> | undefined {
  const tag = readTag(source, at)
  if (!tag) {
    const isTag = /^<[/!?A-Za-z]/.test(source.slice(at, at + 2))
    const span = { start: at, end: at + 1 }
    return isTag ? { code: 'unknown-element', span, message: 'Unexpected HTML, expected Markdown' } : undefined
  }
  if (tag.isClosing && opened.has(tag.name)) return undefined
  if (!tag.isClosing) opened.add(tag.name)
  const shown = `<${tag.isClosing ? '/' : ''}${tag.name}>`
  if (active.has(tag.name.toLowerCase())) {
    return {
      code: 'script',
      span: tag.span,
      message: `Unexpected element \`${shown}\`, expected text`,
      note: 'A document runs and loads nothing.',
    }
  }
  if (!attributesOf(tag.name, 'md')) {
    const names = elementNames('md')
      .map((name) => `\`<${name}>\``)
      .join(', ')
    return {
      code: 'unknown-element',
      span: tag.span,
      message: `Unexpected element \`${shown}\`, expected Markdown, or one of ${names}`,
    }
  }
  return explainAttributes(tag, 'md')
}
