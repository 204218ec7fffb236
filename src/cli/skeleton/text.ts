/** The parts that every skeleton is made of: gaps, comments, sections, tables, frontmatter. */

/** A section of a skeleton: what belongs there, said to the author, and the honest gap where it will stand. */
export interface SkeletonSection {
  readonly title: string
  /** For the author, invisible on the page. */
  readonly hint: string
  readonly body: string
}

/** How a section is written: the form of its comment and the depth of its heading. */
export interface SectionForm {
  readonly format: 'mdx' | 'md'
  readonly depth: number
}

const usual: SectionForm = { format: 'mdx', depth: 2 }

/** `[TBD: what is missing — from whom]` */
export function gap(missing: string, from: string): string {
  return `[TBD: ${missing} — from ${from}]`
}

/** A comment that is no part of the page. */
export function comment(text: string, format: 'mdx' | 'md' = 'mdx'): string {
  return format === 'mdx' ? `{/* ${text} */}` : `<!-- ${text} -->`
}

/** Heading, comment and body, with a final line break. */
export function renderSection({ title, hint, body }: SkeletonSection, { format, depth } = usual): string {
  return `${'#'.repeat(depth)} ${title}\n\n${comment(hint, format)}\n\n${body}\n`
}

/** A whole document: frontmatter, then sections with an empty line between them. */
export function renderDocument(keys: readonly string[], sections: readonly SkeletonSection[]): string {
  return [`---\n${keys.join('\n')}\n---\n`, ...sections.map((section) => renderSection(section))].join('\n')
}

/** A table; a row may be shorter than the header. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, header.map(() => '---'), ...rows.map((row) => header.map((_, at) => row[at] ?? ''))]
  return cells.map((row) => `|${row.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`).join('\n')
}

/** A YAML string in double quotes; JSON's form is one of them. */
export function quoted(text: string): string {
  return JSON.stringify(text)
}

/** A YAML list on one line. */
export function quotedList(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`
}

/** Keys that a draft may leave out, as comments that show their form. */
export function keysForLater(keys: readonly string[]): readonly string[] {
  return ['# Before review, fill these in and take the number signs away:', ...keys.map((key) => `# ${key}`)]
}
