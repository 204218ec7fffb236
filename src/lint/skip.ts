/** Rules that must not judge a document, because what they would read there is not what its author wrote. */
import type { RuleDescription } from './rule.ts'

/**
 * `unread`: the body was refused by the parser's guards. `foreign`: the prose is not English. `form`: a template, whose
 * gaps and prompts are its purpose.
 */
export type SkipReason = 'unread' | 'foreign' | 'form'

export type Skipped = Record<SkipReason, number>

export interface Readability {
  readonly unread: boolean
  readonly language: string
  readonly form?: boolean
}

/** A function that says why a rule skips a document, if it does. */
export function skipReasons({
  unread,
  language,
  form = false,
}: Readability): (rule: RuleDescription) => SkipReason | undefined {
  const foreign = language !== 'en'
  return (rule) => {
    if (form && !guards(rule)) return 'form'
    if (unread && !judgesSource(rule)) return 'unread'
    return foreign && (rule.meta.reads === 'prose' || rule.meta.englishOnly) ? 'foreign' : undefined
  }
}

/** What a reader should know about rules that did not run. */
export function toNotices(
  { unread, foreign, form }: Skipped,
  { language }: Pick<Readability, 'language'>,
): readonly string[] {
  if (form > 0)
    return [`The file seems to be a template to fill in; ${rulesThatRead(form)} what was filled in did not run`]
  return [
    ...(unread > 0 ? [`The text could not be parsed; ${rulesThatRead(unread)} its structure did not run`] : []),
    ...(foreign > 0
      ? [`The text seems to be written in \`${language}\`; ${rulesThatRead(foreign)} English did not run`]
      : []),
  ]
}

/** Protects whoever reads or builds the file, finished or not. */
function guards({ id, meta }: RuleDescription): boolean {
  return id === 'mdx-safe' || meta.category === 'privacy'
}

/** Judges the source, its frontmatter or its place in the library, not the structure of the body. */
function judgesSource({ id, meta }: RuleDescription): boolean {
  return id === 'mdx-safe' || ['privacy', 'frontmatter', 'library'].includes(meta.category)
}

function rulesThatRead(count: number): string {
  return count === 1 ? 'one rule that reads' : `${count} rules that read`
}
