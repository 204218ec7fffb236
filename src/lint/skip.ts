/** Rules that must not judge a document, because what they would read there is not what its author wrote. */
import type { RuleDescription } from './rule.ts'

/** `unread`: the body was refused by the parser's guards. `foreign`: the prose is not English. */
export type SkipReason = 'unread' | 'foreign'

export type Skipped = Record<SkipReason, number>

export interface Readability {
  readonly unread: boolean
  readonly language: string
}

/** A function that says why a rule skips a document, if it does. */
export function skipReasons({ unread, language }: Readability): (rule: RuleDescription) => SkipReason | undefined {
  const foreign = language !== 'en'
  return (rule) => {
    if (unread && !judgesSource(rule)) return 'unread'
    return foreign && (rule.meta.reads === 'prose' || rule.meta.englishOnly) ? 'foreign' : undefined
  }
}

/** What a reader should know about rules that did not run. */
export function toNotices(
  { unread, foreign }: Skipped,
  { language }: Pick<Readability, 'language'>,
): readonly string[] {
  return [
    ...(unread > 0 ? [`The text could not be parsed; ${rulesThatRead(unread)} its structure did not run`] : []),
    ...(foreign > 0
      ? [`The text seems to be written in \`${language}\`; ${rulesThatRead(foreign)} English did not run`]
      : []),
  ]
}

/** Judges the source, its frontmatter or its place in the library, not the structure of the body. */
function judgesSource({ id, meta }: RuleDescription): boolean {
  return id === 'mdx-safe' || ['privacy', 'frontmatter', 'library'].includes(meta.category)
}

function rulesThatRead(count: number): string {
  return count === 1 ? 'one rule that reads' : `${count} rules that read`
}
