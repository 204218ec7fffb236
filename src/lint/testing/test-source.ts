/** Builds the source of a test document: a complete frontmatter, a heading where wanted, and the snippet. */

/** Frontmatter fields to set; `undefined` removes one. Marks `«…»` may stand in keys and texts. */
export type TestFrontmatter = Readonly<Record<string, unknown>>

/** A published SEV2 postmortem that no rule has anything to say about. */
export const completeFrontmatter: TestFrontmatter = {
  title: 'Support assistant quoted a retired refund policy',
  severity: 'SEV2',
  status: 'published',
  classes: ['correctness', 'usefulness'],
  domains: ['retrieval/stale-index'],
  services: ['support-assistant'],
  started: '2026-03-02T09:14:00Z',
  detected: '2026-03-02T10:20:00Z',
  mitigated: '2026-03-02T11:05:00Z',
  resolved: '2026-03-02T12:40:00Z',
  detectedBy: 'feedback',
  authors: ['@team-retrieval'],
  reviewers: ['@team-evals'],
  facilitator: '@team-learning',
  evidence: [
    { id: 'E1', kind: 'chat', title: 'Incident channel', source: 'evidence/channel.json' },
    { id: 'E2', kind: 'metric', title: 'Answers by policy version', source: 'evidence/answers.csv' },
    { id: 'E3', kind: 'config-diff', title: 'Retrieval index manifest', source: 'evidence/index.diff' },
  ],
  snapshot: {
    inputs: 'E2',
    model: 'm-4.1',
    prompt: 'bundle-37',
    index: 'kb-2026-02-28',
    environment: 'prod-eu',
    taken: '2026-03-02T10:47:00Z',
  },
}

export interface SourceParts {
  readonly snippet: string
  /** Heading (second level) to put above the snippet. */
  readonly section?: string | undefined
  /** Fields that differ from `completeFrontmatter`. */
  readonly frontmatter?: TestFrontmatter | undefined
}

/** Frontmatter, heading and snippet as one source text; marks stay in. */
export function toTestSource({ snippet, section, frontmatter = {} }: SourceParts): string {
  const heading = section === undefined ? '' : `## ${section}\n\n`
  return `---\n${toYaml(withFields(frontmatter))}---\n\n${heading}${snippet}\n`
}

/** The complete fields with some replaced in their place, so that a marked key stands where the plain one stood. */
function withFields(fields: TestFrontmatter): TestFrontmatter {
  const byName = new Map(
    Object.entries(fields).map(([key, value]) => [key.replaceAll(/[«»]/g, ''), [key, value]] as const),
  )
  const kept = Object.entries(completeFrontmatter).map((entry) => byName.get(entry[0]) ?? entry)
  const added = [...byName].filter(([name]) => !(name in completeFrontmatter)).map(([, entry]) => entry)
  return Object.fromEntries([...kept, ...added].filter(([, value]) => value !== undefined))
}

/** YAML as an author would type it. Strings stay plain where they can, so that a test may show a pitfall (`08:30`). */
function toYaml(value: unknown, indent = ''): string {
  return entriesOf(value)
    .map(([lead, item]) => {
      if (!isNested(item)) return `${indent}${lead} ${toScalar(item)}\n`
      if (lead !== '-') return `${indent}${lead}\n${toYaml(item, `${indent}  `)}`
      return `${indent}- ${toYaml(item, `${indent}  `).trimStart()}`
    })
    .join('')
}

function entriesOf(value: unknown): readonly (readonly [lead: string, item: unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown) => ['-', item] as const)
  return Object.entries(Object(value)).map(([key, item]) => [`${key}:`, item] as const)
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function toScalar(value: unknown): string {
  if (value === null) return ''
  if (Array.isArray(value)) return '[]'
  if (typeof value !== 'string') return JSON.stringify(value)
  const text = value.replaceAll(/[«»]/g, '')
  const isPlain = /^[\w.(][^\n]*$/.test(text) && !/: | #|:$|\s$/.test(text)
  if (isPlain) return value
  // The place of a quoted text includes its quotes, so marks around the whole go outside.
  const isMarked = /^«[^«»]*»$/.test(value)
  return isMarked ? `«${JSON.stringify(text)}»` : JSON.stringify(value)
}
