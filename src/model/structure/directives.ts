/** Directives in comments: `{/* afterword-disable-next-line wording-blame -- reason *​/}`, in `.md` an HTML comment. */
import type { Directive } from '#model/directive-types'
import type { Span } from '#model/span'

const form = /^\s*afterword-(disable-next-line|disable|enable)(?![\w-])([^]*)$/

/** Read the directives among the comments of an MDX expression; their place is the whole expression. */
export function readExpression(value: string, span: Span): readonly Directive[] {
  return value.includes('afterword-')
    ? comments(value, '/*', '*/').flatMap(({ text }) => toDirective(text, span) ?? [])
    : []
}

/** Read the directives among the HTML comments of a node. */
export function readHtml(source: string, span: Span): readonly Directive[] {
  const html = source.slice(span.start, span.end)
  if (!html.includes('afterword-')) return []
  return comments(html, '<!--', '-->').flatMap(
    ({ text, start, end }) => toDirective(text, { start: span.start + start, end: span.start + end }) ?? [],
  )
}

interface Comment extends Span {
  readonly text: string
}

function comments(text: string, open: string, close: string): readonly Comment[] {
  const found: Comment[] = []
  let start = text.indexOf(open)
  while (start !== -1) {
    const stop = text.indexOf(close, start + open.length)
    if (stop === -1) return found
    found.push({ text: text.slice(start + open.length, stop), start, end: stop + close.length })
    start = text.indexOf(open, stop + close.length)
  }
  return found
}

function toDirective(comment: string, span: Span): Directive | undefined {
  const match = form.exec(comment)
  const action = match?.[1]
  if (action !== 'disable' && action !== 'enable' && action !== 'disable-next-line') return undefined
  const rest = match?.[2] ?? ''
  const mark = rest.search(/(?:^|\s)--(?:\s|$)/)
  const names = mark === -1 ? rest : rest.slice(0, mark)
  const reason = mark === -1 ? '' : rest.slice(rest.indexOf('--', mark) + 2)
  return { action, rules: names.split(/[\s,]+/).filter((name) => name !== ''), reason: reason.trim(), span }
}
