/** An author's fence made ready for mermaid: what could configure mermaid is taken out, the lines stay known. */

export interface Prepared {
  /** The diagram alone. */
  readonly text: string
  /** Title of the front matter. */
  readonly title: string | undefined
  /** For each line of `text` its line in the fence, counted from 1. */
  readonly lines: readonly number[]
}

/**
 * Take out front matter, `%%{init}%%` directives and comments. Mermaid would obey configuration from the first two and
 * drops all three itself, but then its errors name lines that the author does not have.
 */
export function prepareSource(source: string): Prepared {
  const all = source.replaceAll('\r\n', '\n').split('\n')
  const body = endOfFrontMatter(all)
  const kept: { text: string; line: number }[] = []
  let isDirective = false
  for (const [index, text] of all.entries()) {
    if (index < body) continue
    const trimmed = text.trimStart()
    if (trimmed.startsWith('%%{')) isDirective = true
    const isDropped = isDirective || trimmed.startsWith('%%') || (kept.length === 0 && trimmed === '')
    if (isDirective && text.includes('}%%')) isDirective = false
    if (!isDropped) kept.push({ text, line: index + 1 })
  }
  while (kept.at(-1)?.text.trim() === '') kept.pop()
  return {
    text: `${kept.map(({ text }) => text).join('\n')}\n`,
    title: titleOf(all.slice(0, body)),
    lines: kept.map(({ line }) => line),
  }
}

/** First line behind the block between two `---`; 0 when there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (lines[start]?.trim() !== '---') return 0
  const end = lines.findIndex((line, index) => index > start && line.trim() === '---')
  return end === -1 ? 0 : end + 1
}

function titleOf(frontMatter: readonly string[]): string | undefined {
  for (const line of frontMatter) {
    const [, title] = /^title:\s*(\S.*)$/.exec(line) ?? []
    if (title) return title.replace(/^(["'])(.*)\1\s*$/, '$2')
  }
  return undefined
}
