/** Content that the site must not render; the same words, file and line as the linter's. */
import type { ParsedDocument } from '#model/document'
import type { Problem } from '#model/problem'

/** A build that stops because of content. The message is complete: one line per problem, no stack needed. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly hint: string
  /** Read by Astro's error overlay. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined

  constructor(document: Pick<ParsedDocument, 'path' | 'locate'>, problems: readonly Problem[]) {
    super(problems.map((problem) => lineOf(document, problem)).join('\n'))
    this.hint = 'Run `afterword lint` for the reasons and for fixes'
    const [first] = problems
    this.loc = first && { file: document.path, ...document.locate(first.span.start) }
  }
}

function lineOf(document: Pick<ParsedDocument, 'path' | 'locate'>, problem: Problem): string {
  const { line, column } = document.locate(problem.span.start)
  return `${document.path}:${line}:${column} ${problem.message}${problem.note ? `. ${problem.note}` : ''}`
}

/**
 * Frontmatter and structure may be incomplete in a draft and are the linter's business; syntax that could not be
 * read, that exceeds a limit or that asks to be executed is not shown in any form.
 */
function isFatal({ kind, code }: Problem): boolean {
  return kind === 'syntax' || kind === 'limit' || kind === 'encoding' || code === 'frontmatter-language'
}

/** Throws when a document has a problem with which it must not be rendered. */
export function assertReadable(document: ParsedDocument): void {
  const fatal = document.problems.filter(isFatal)
  if (fatal.length > 0) throw new ContentError(document, fatal)
}
