/** Rules that must not judge a document, because what they would read there is not what its author wrote. */
import type { ParsedDocument } from '#model/document'
import type { Rule } from './rule.ts'

/** `unread`: the body was refused by the parser's guards. `foreign`: the prose is not English. */
export type SkipReason = 'unread' | 'foreign'

export type Skipped = Record<SkipReason, number>

/** A function that says why a rule skips this document, if it does. */
export function skipReasons(document: ParsedDocument): (rule: Rule) => SkipReason | undefined {
  const unread = isUnread(document)
  const foreign = document.language !== 'en'
  return (rule) => {
    if (unread && !judgesSource(rule)) return 'unread'
    return foreign && (rule.meta.reads === 'prose' || rule.meta.englishOnly) ? 'foreign' : undefined
  }
}

/** What a reader should know about rules that did not run. */
export function toNotices({ unread, foreign }: Skipped, { language }: ParsedDocument): readonly string[] {
  return [
    ...(unread > 0 ? [`The text could not be parsed; ${rulesThatRead(unread)} its structure did not run`] : []),
    ...(foreign > 0
      ? [`The text seems to be written in \`${language}\`; ${rulesThatRead(foreign)} English did not run`]
      : []),
  ]
}

/** The guards refused the body: what seems to be missing from it may well be there. */
function isUnread({ tree, source }: ParsedDocument): boolean {
  return tree.children.length === 0 && source.trim() !== ''
}

/** Judges the source or its frontmatter, not the structure of the body. */
function judgesSource({ id, meta }: Rule): boolean {
  return id === 'mdx-safe' || meta.category === 'privacy' || meta.category === 'frontmatter'
}

function rulesThatRead(count: number): string {
  return count === 1 ? 'one rule that reads' : `${count} rules that read`
}
