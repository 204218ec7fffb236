/** The frontmatter of a file: data with places, typed fields, and what is wrong with it. */
import { fieldsOf, isTyped } from './frontmatter-schema.ts'
import type { Frontmatter, Meta } from './frontmatter-types.ts'
import { readBlock } from './frontmatter/block.ts'
import type { Block } from './frontmatter/block.ts'
import { locate, toData } from './frontmatter/nodes.ts'
import type { YamlMapping } from './frontmatter/nodes.ts'
import { readFields, shown } from './frontmatter/reader.ts'
import { requiredKeys } from './frontmatter/required.ts'
import type { Problem } from './problem.ts'
import type { DocumentType } from './section-titles.ts'
import type { Span } from './span.ts'

export interface FrontmatterReading {
  readonly frontmatter: Frontmatter
  readonly meta: Meta
  readonly problems: readonly Problem[]
}

/** Read the frontmatter of a file. Never throws; each field is read by itself. */
export function readFrontmatter(source: string, type: DocumentType): FrontmatterReading {
  const block = readBlock(source)
  const problems: Problem[] = [...block.problems]
  const root = mappingOf(block, problems)
  const frontmatter = toFrontmatter(block, root)
  if (!root) return { frontmatter, meta: { other: {} }, problems }
  const meta = readMeta(root, type, problems)
  if (!block.broken) reportMissing(root, type, meta, frontmatter, problems)
  return { frontmatter, meta, problems }
}

/** Keys that other formats use for one of ours. */
const aliases: Readonly<Record<string, string>> = {
  start: 'started',
  began: 'started',
  start_time: 'started',
  end: 'resolved',
  ended: 'resolved',
  end_time: 'resolved',
  date: 'started',
  author: 'authors',
  owner: 'authors',
  owners: 'authors',
  reviewer: 'reviewers',
  service: 'services',
  systems: 'services',
  sev: 'severity',
  priority: 'severity',
  state: 'status',
  summary: 'title',
  class: 'classes',
  domain: 'domains',
  visibility: 'audience',
  organization: 'organisation',
  company: 'organisation',
}

function mappingOf(block: Block, problems: Problem[]): YamlMapping | undefined {
  if (block.span === undefined || block.problems.some(({ kind }) => kind === 'limit')) return undefined
  if (block.root?.type === 'mapping') return block.root
  if (block.root && !(block.root.type === 'scalar' && block.root.value === null)) {
    const message = `Unexpected ${shown(block.root)} as frontmatter, expected \`key: value\` lines`
    problems.push({ kind: 'frontmatter', code: 'not-a-mapping', span: block.root.span, message })
    return undefined
  }
  return { type: 'mapping', entries: [], span: { start: block.span.start + 3, end: block.span.start + 3 } }
}

function toFrontmatter(block: Block, root: YamlMapping | undefined): Frontmatter {
  const fallback = block.span ?? { start: 0, end: 0 }
  const data = root ? toData(root) : {}
  return {
    span: block.span,
    // `toData` of a mapping is a record.
    data: data as Readonly<Record<string, unknown>>,
    valueSpan: (...path) => (root && locate(root, path)?.value) ?? fallback,
    keySpan: (...path) => (root && locate(root, path)?.key) ?? fallback,
  }
}

function readMeta(root: YamlMapping, type: DocumentType, problems: Problem[]): Meta {
  const report = (code: string, span: Span, message: string, more?: Pick<Problem, 'note' | 'fix'>) => {
    problems.push({ kind: 'frontmatter', code, span, message, ...more })
  }
  const values = readFields(root, fieldsOf[type], report, aliases)
  const entries = Object.entries(values)
  const other = Object.fromEntries(entries.filter(([key]) => !isTyped(key, type)))
  // Each value was read by the reader that the table of fields types for its key.
  return { ...(Object.fromEntries(entries.filter(([key]) => isTyped(key, type))) as Partial<Meta>), other }
}

/** Keys of every format: that they are there says nothing. */
const everywhere: ReadonlySet<string> = new Set(['title', 'authors'])

/**
 * Missing keys are reported at the opening fence, where a line of the file says `---`: together, for they are one thing
 * to add. Where all that are ours are missing, the block is of another format, which explains its other keys too.
 */
function reportMissing(
  root: YamlMapping,
  type: DocumentType,
  meta: Meta,
  frontmatter: Frontmatter,
  problems: Problem[],
): void {
  const start = frontmatter.span?.start ?? 0
  const expected = (key: string): string => fieldsOf[type].get(key)?.reader.expected ?? 'a value'
  const keys = new Map(root.entries.map(({ key, value }) => [key, value]))
  const required = requiredKeys(type, meta)
  const missing = required.filter((key) => !keys.has(key))
  const [only] = missing
  if (only !== undefined) {
    const isOne = missing.length === 1
    const isOther = required.every((key) => !keys.has(key) || everywhere.has(key))
    const code = isOther ? 'other-format' : 'missing-key'
    const message = isOne
      ? `Unexpected missing key \`${only}\`, expected ${expected(only)}`
      : `Unexpected frontmatter without ${listed(missing)}, expected these keys`
    const note = missing.map((key) => `\`${key}\`: ${expected(key)}.`).join(' ')
    const span = { start, end: start + 3 }
    problems.push({ kind: 'frontmatter', code, span, message, ...(!isOne && { note }) })
  }
  for (const key of required) {
    const value = keys.get(key)
    if (value?.type !== 'sequence' || value.items.length > 0) continue
    const message = `Unexpected empty list \`${key}\`, expected ${expected(key)}`
    problems.push({ kind: 'frontmatter', code: 'empty-list', span: value.span, message })
  }
}

/** `` `a`, `b` and `c` `` */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`
}
