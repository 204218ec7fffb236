/** Cases of a rule's table, and the document that each stands for. */
import type { Declared } from '#model/declared'
import type { ParsedDocument } from '#model/document'
import { parseDocument } from '#model/parse'
import type { Finding, Rule } from '../rule.ts'
import { lintDocument } from '../run.ts'
import { toSettings } from '../settings.ts'
import { readMarks } from './marks.ts'
import { toTestSource, type TestFrontmatter } from './test-source.ts'

export interface ValidCase<Options extends object = object> {
  /** What the case shows; unique in its table. */
  readonly name: string
  /** The snippet, below a complete frontmatter of a published SEV2 postmortem. */
  readonly mdx: string
  /** Title of the heading to put above the snippet, e.g. `Root cause`. */
  readonly section?: string
  /** Fields that differ from the complete frontmatter; `undefined` removes one. */
  readonly frontmatter?: TestFrontmatter
  /** `mdx` is the whole source; nothing is added. */
  readonly document?: true
  /** Path of the file, which decides collection and id. */
  readonly path?: string
  readonly format?: 'mdx' | 'md'
  /** The current instant; noon of 2026-11-20 (UTC) unless given. */
  readonly now?: string
  readonly options?: Partial<Options>
  /** Texts of the evidence by id; the plugins, which read no files, are left out. */
  readonly evidence?: Readonly<Record<string, string>>
  /** What the library says of people and customers; the plugins, which read no files, are left out. */
  readonly declared?: Declared
}

export interface InvalidCase<
  Message extends string = string,
  Options extends object = object,
> extends ValidCase<Options> {
  readonly messageId: Message
  /** Values that the message must show, where the table should pin them down. */
  readonly data?: Readonly<Record<string, string | number>>
  /** `warn` when the rule caps the level of this problem. */
  readonly severity?: 'warn'
  /** For a place that a mark cannot show: the exact text, or `frontmatter` for the whole block. */
  readonly place?: string
  /** The text that the fix may change, where that is more than the place. */
  readonly reach?: string
  /** The snippet after the fix, or after the first suggestion if there is no fix. */
  readonly output?: string
}

const defaultStem = 'content/postmortems/2026-03-02-retired-refund-policy'
const defaultNow = '2026-11-20T12:00:00Z'

/** The source of a case, marks included. */
export function markedSource({ document, mdx: snippet, section, frontmatter }: ValidCase): string {
  return document ? snippet : toTestSource({ snippet, section, frontmatter })
}

export function pathOf({ path, format }: ValidCase): string {
  return path ?? `${defaultStem}.${format ?? 'mdx'}`
}

export function nowOf({ now }: ValidCase): number {
  return Date.parse(now ?? defaultNow)
}

/** The snippet, if a text without markup and without a document around it must give the same findings. */
export function plainText(each: ValidCase): string | undefined {
  const { mdx, document, section, frontmatter, path, format } = each
  if (document || [section, frontmatter, path, format].some((setting) => setting !== undefined)) return undefined
  const { text } = readMarks(mdx)
  return /^[\w“][\w ,.;:’“”'?()/-]*$/.test(text) ? text : undefined
}

export function parse(each: ValidCase, source: string): ParsedDocument {
  return parseDocument(source, pathOf(each), each.declared)
}

/** Findings of one rule, as an error at every status, in the source of a case or in what a fix made of it. */
export function lintCase(rule: Rule, each: ValidCase, source: string): readonly Finding[] {
  const settings = toSettings({
    rules: [rule],
    overrides: { [rule.id]: { level: 'error', ...(each.options && { options: { ...each.options } }) } },
    unusedDirectives: 'off',
  })
  const { findings } = lintDocument(parse(each, source), {
    settings,
    now: nowOf(each),
    rethrow: true,
    evidence: new Map(Object.entries(each.evidence ?? {})),
  })
  return findings.filter(({ ruleId }) => ruleId === rule.id)
}
