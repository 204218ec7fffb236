/** Cases of a library rule's table, and the documents that each stands for. */
import { toFacts } from '#model/facts'
import type { DocumentFacts } from '#model/facts-types'
import { parseDocument } from '#model/parse'
import type { Span } from '#model/span'
import type { Finding } from '../rule.ts'
import { toSettings } from '../settings.ts'
import { readMarks } from '../testing/marks.ts'
import { toTestSource, type TestFrontmatter } from '../testing/test-source.ts'
import type { LibraryRule } from './rule.ts'
import { lintLibrary } from './run.ts'

/** A postmortem as it differs from a complete one. */
export interface TestPostmortem {
  /** Fields that differ from the complete frontmatter; `undefined` removes one. */
  readonly frontmatter?: TestFrontmatter
  /** Title of the heading to put above the text. */
  readonly section?: string
  readonly mdx?: string
}

/** Documents by their paths below `content/`, `.mdx` where none is given; a string is the whole source. */
export type TestFiles = Readonly<Record<string, string | TestPostmortem>>

export interface ValidLibraryCase<Options extends object = object> {
  /** What the case shows; unique in its table. */
  readonly name: string
  readonly files: TestFiles
  /** The one file that is reported on, where it takes two to disagree; all unless given. */
  readonly reported?: string
  /** Other files that exist, below `content/`; where this is absent, nobody looked. */
  readonly existing?: readonly string[]
  /** The current instant; noon of 2026-11-20 (UTC) unless given. */
  readonly now?: string
  readonly options?: Partial<Options>
}

export interface InvalidLibraryCase<
  Message extends string = string,
  Options extends object = object,
> extends ValidLibraryCase<Options> {
  readonly messageId: Message
  /** Values that the message must show, where the table should pin them down. */
  readonly data?: Readonly<Record<string, string | number>>
  /** `warn` when the rule caps the level of this problem. */
  readonly severity?: 'warn'
  /** For a place that no mark shows: the file whose opening fence it is. */
  readonly opening?: string
}

/** One file of a case. */
export interface TestFile {
  readonly path: string
  readonly source: string
  readonly marks: readonly Span[]
}

/** The path of a file of a case. */
export function testPath(name: string): string {
  return `content/${name}${/\.mdx?$/.test(name) ? '' : '.mdx'}`
}

/** The files of a case, their marks taken out. */
export function readTestFiles(files: TestFiles): readonly TestFile[] {
  return Object.entries(files).map(([name, file]) => {
    const marked = typeof file === 'string' ? file : toTestSource({ snippet: '', ...file, ...snippetOf(file) })
    const { text, spans } = readMarks(marked)
    return { path: testPath(name), source: text, marks: spans }
  })
}

function snippetOf({ mdx }: TestPostmortem): { readonly snippet?: string } {
  return mdx === undefined ? {} : { snippet: mdx }
}

/** Facts of the files of a case. */
export function factsOfFiles(files: readonly TestFile[]): readonly DocumentFacts[] {
  return files.map(({ source, path }) => toFacts(parseDocument(source, path)))
}

/** Findings of one rule by path, as an error at every status, in the documents of a case. */
export function compareCase(
  rule: LibraryRule,
  { existing, now, options }: ValidLibraryCase,
  facts: readonly DocumentFacts[],
  only?: string,
): ReadonlyMap<string, readonly Finding[]> {
  const settings = toSettings({
    rules: [rule],
    overrides: { [rule.id]: { level: 'error', ...(options && { options: { ...options } }) } },
    unusedDirectives: 'off',
  })
  const results = lintLibrary(facts, {
    settings,
    now: Date.parse(now ?? '2026-11-20T12:00:00Z'),
    rethrow: true,
    ...(existing && { files: new Set(existing.map((name) => `content/${name}`)) }),
    ...(only !== undefined && { only: new Set([only]) }),
  })
  return new Map([...results].map(([path, { findings }]) => [path, findings]))
}
