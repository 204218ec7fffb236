/** Content that the site must not render; the same words, file and line as the linter's. */
import type { ParsedDocument } from '#model/document'
import type { Problem } from '#model/problem'

type Place = Pick<ParsedDocument, 'path' | 'locate'>

/** A build that stops because of content. The message is complete, one line per problem; no stack is needed. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly hint = 'Run `afterword lint` for the reasons and for fixes'
  /** Read by Astro's error overlay. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined

  constructor(message: string, loc?: ContentError['loc']) {
    super(message)
    this.loc = loc
  }
}

/** The error for the problems of one document. */
export function toContentError(document: Place, problems: readonly Problem[]): ContentError {
  const [first] = problems
  const loc = first && { file: document.path, ...document.locate(first.span.start) }
  return new ContentError(problems.map((problem) => toLine(document, problem)).join('\n'), loc)
}

/** One error for all documents that cannot be shown, so that nobody mends them one build at a time. */
export function joinErrors(errors: readonly ContentError[]): ContentError {
  return new ContentError(errors.map(({ message }) => message).join('\n'), errors[0]?.loc)
}

function toLine({ path, locate }: Place, { span, message, note }: Problem): string {
  const { line, column } = locate(span.start)
  return `${path}:${line}:${column} ${message}${note ? `. ${note}` : ''}`
}

/** Syntax that could not be read, that exceeds a limit or that asks to be executed is not shown in any form. */
const fatalKinds: ReadonlySet<Problem['kind']> = new Set(['syntax', 'limit', 'encoding'])

/** Frontmatter of which nothing was read: who may see the document is then unknown. */
const fatalCodes = /^(?:language|unclosed|not-a-mapping|yaml-.*)$/

/**
 * The error with which a document must not be rendered. Frontmatter and structure that are merely incomplete are the
 * linter's business: a draft may be looked at.
 */
export function refusal(document: ParsedDocument): ContentError | undefined {
  const problems = document.problems.filter(
    ({ kind, code }) => fatalKinds.has(kind) || (kind === 'frontmatter' && fatalCodes.test(code)),
  )
  return problems.length > 0 ? toContentError(document, problems) : undefined
}
