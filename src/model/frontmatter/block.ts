/** Finding the frontmatter block, and reading it with gray-matter, which knows no engine but ours. */
import matter from 'gray-matter'
import type { Problem } from '#model/problem'
import type { Span } from '#model/span'
import { readSimpleYaml } from './simple-yaml.ts'
import { readYaml } from './yaml.ts'
import type { YamlReading } from './yaml.ts'

export interface Block extends YamlReading {
  /** With its fences. */
  readonly span: Span | undefined
}

/** YAML beyond these is nothing that a person wrote into a postmortem. */
export const blockLimits = { characters: 65_536, lines: 2000 } as const

/** Find and read the block at the start of a file. */
export function readBlock(source: string): Block {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const fence = /^(?:---|\+\+\+|;;;)[^\r\n]*/.exec(source.slice(start, start + 200))?.[0]
  if (fence === undefined) return none(missing(source, start))
  const opening = { start, end: start + fence.length }
  if (fence.trimEnd() !== '---') return none(refuseLanguage(fence, opening))
  const closing = closingFence(source, opening.end)
  if (!closing) {
    return none({
      kind: 'frontmatter',
      code: 'unclosed',
      span: opening,
      message: 'Unexpected frontmatter without an end, expected a line `---` after the last key',
    })
  }
  const span = { start, end: closing.end }
  const tooLarge = exceeds(source, opening.end, closing.start)
  if (tooLarge !== undefined)
    return { ...none({ kind: 'limit', code: 'frontmatter-size', span: opening, message: tooLarge }), span }
  return { ...readInside(source.slice(opening.end, closing.start), opening.end), span }
}

/**
 * Read the text between the fences. gray-matter gets it between fences of its own and one engine, ours; the engine reads
 * the text as it stands in the file, so that places hold. Other languages are refused before, and here once more.
 */
function readInside(inside: string, at: number): YamlReading {
  // YAML has no lone carriage returns.
  const text = inside.replace(/\r(?!\n)/g, '\n')
  // gray-matter would take any line that begins with `---` for the end.
  if (/[\n\r]---/.test(text)) return readYaml(text, at)
  let reading: YamlReading = { root: undefined, problems: [], broken: false }
  const yaml = (): object => {
    const simple = readSimpleYaml(text, at)
    reading = simple ? { root: simple, problems: [], broken: false } : readYaml(text, at)
    return {}
  }
  matter(`---\n${text}\n---\n`, { language: 'yaml', engines: { yaml, json: refuse, javascript: refuse, js: refuse } })
  return reading
}

function refuse(): object {
  return {}
}

function closingFence(source: string, from: number): Span | undefined {
  const line = /(?<=\n|\r)---[ \t]*(?=\r|\n|$)/g
  line.lastIndex = from
  const match = line.exec(source)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

function exceeds(source: string, start: number, end: number): string | undefined {
  const characters = end - start
  if (characters > blockLimits.characters) {
    return `Unexpected frontmatter of ${characters} characters, expected at most ${blockLimits.characters}`
  }
  const lines = source.slice(start, end).split('\n').length
  return lines > blockLimits.lines
    ? `Unexpected frontmatter of ${lines} lines, expected at most ${blockLimits.lines}`
    : undefined
}

function none(problem: Problem): Block {
  return { span: undefined, root: undefined, problems: [problem], broken: true }
}

function missing(source: string, start: number): Problem {
  const blank = /^\s{1,1000}(?=---[ \t]*\r?\n)/.exec(source.slice(start, start + 1100))?.[0]
  if (blank !== undefined) {
    return {
      kind: 'frontmatter',
      code: 'not-first',
      span: { start, end: start + blank.length },
      message: 'Unexpected blank before the frontmatter, expected `---` as the first line',
      fix: '',
    }
  }
  return {
    kind: 'frontmatter',
    code: 'missing-frontmatter',
    span: { start, end: start },
    message: 'Unexpected start of the file, expected frontmatter between two lines `---`',
  }
}

function refuseLanguage(fence: string, span: Span): Problem {
  const written = fence.trimEnd()
  const isYaml = /^---\s*ya?ml$/i.test(written)
  return {
    kind: 'frontmatter',
    code: 'language',
    span,
    message: `Unexpected frontmatter fence \`${written.slice(0, 40)}\`, expected \`---\` and YAML`,
    note: 'Frontmatter in another language could hold code; it is never read.',
    ...(isYaml ? { fix: '---' } : {}),
  }
}
