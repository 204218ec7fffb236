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

/** A missing key is reported at the opening fence, where a line of the file says `---`. */
function reportMissing(
  root: YamlMapping,
  type: DocumentType,
  meta: Meta,
  frontmatter: Frontmatter,
  problems: Problem[],
): void {
  const start = frontmatter.span?.start ?? 0
  const keys = new Map(root.entries.map(({ key, keySpan, value }) => [key, { keySpan, value }]))
  for (const key of requiredKeys(type, meta)) {
    const expected = fieldsOf[type].get(key)?.reader.expected ?? 'a value'
    const entry = keys.get(key)
    if (!entry) {
      const message = `Unexpected missing key \`${key}\`, expected ${expected}`
      problems.push({ kind: 'frontmatter', code: 'missing-key', span: { start, end: start + 3 }, message })
    } else if (entry.value.type === 'sequence' && entry.value.items.length === 0) {
      const message = `Unexpected empty list \`${key}\`, expected ${expected}`
      problems.push({ kind: 'frontmatter', code: 'empty-list', span: entry.value.span, message })
    }
  }
}
