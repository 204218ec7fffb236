/** What a rule is. A rule is metadata plus a pure `check` that yields problems; it never reports and sees no host API. */
import type { ParsedDocument } from '#model/document'
import type { Status } from '#model/frontmatter-types'
import type { Span } from '#model/span'
import type { z } from 'zod'
import type { MessageData } from './message.ts'

export type Level = 'off' | 'warn' | 'error'

/** Level in a draft, in review and once published. A declaration counts as a draft. */
export type Levels = readonly [draft: Level, inReview: Level, published: Level]

export type Category =
  | 'frontmatter'
  | 'structure'
  | 'timeline'
  | 'detection'
  | 'cause'
  | 'action'
  | 'wording'
  | 'evidence'
  | 'ai'
  | 'privacy'
  | 'library'
  | 'operations'

/** A replacement of one place. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** What a rule yields. */
export interface RuleProblem<Message extends string = string> {
  readonly messageId: Message
  /** Exactly the text that is wrong, and what the first of `expected` would replace. */
  readonly span: Span
  /** Values for the `{placeholders}` of the message. */
  readonly data?: MessageData
  /** Why this was seen, e.g. `` `engineer` (role) is the subject of `failed to` (omission) ``. */
  readonly evidence?: string
  /** Rewrites of `span` that a person may choose; never applied by themselves. */
  readonly expected?: readonly string[]
  /** Edits that cannot change the meaning; `--fix` applies them. */
  readonly fix?: readonly Edit[]
  /** Caps the level, e.g. a blame word inside a quote is at most a warning. */
  readonly atMost?: 'warn'
}

export interface RuleContext<Options extends object> {
  readonly document: ParsedDocument
  readonly options: Options
  /** The current instant, epoch milliseconds; passed in, so that a run can be repeated. */
  readonly now: number
  /** Texts of the evidence that the quotes cite, by id, as far as the caller read them: no rule opens a file. */
  readonly evidence: ReadonlyMap<string, string>
}

export interface RuleMeta<Message extends string, Options extends object> {
  readonly category: Category
  readonly levels: Levels
  /** Levels in a run that somebody scheduled, where they differ: what no pull request may be held up by. */
  readonly scheduledLevels?: Levels
  /** One sentence, imperative, with a final dot. */
  readonly description: string
  /** Message templates by id: `Unexpected …, expected …`, no final dot. */
  readonly messages: Readonly<Record<Message, string>>
  /** Why it matters and how to rewrite it; becomes the finding's note. */
  readonly advice: string
  /**
   * `prose`: reads sentences only, so it is also a retext plugin. `library`: compares documents, so it is no plugin at
   * all; see `library/rule.ts`.
   */
  readonly reads: 'document' | 'prose' | 'library'
  /** Looks for English words although it reads more than sentences; skipped in other languages as prose rules are. */
  readonly englishOnly?: boolean
  /** Types of document that it looks at. */
  readonly appliesTo: readonly ('postmortem' | 'runbook' | 'game-day' | 'operations' | 'learning-report')[]
  readonly fixable?: boolean
  readonly suggestions?: boolean
  /** Cannot be disabled in a file. */
  readonly mandatory?: boolean
  /** Result depends on the current date, so a cached one is good for a day. */
  readonly usesClock?: boolean
  readonly defaultOptions: Options
  /**
   * Schema of the options, every key described: `(z) => z.object({ … })`. Zod is passed in, because loading it takes
   * longer than linting a file and only a run with a configuration needs it.
   */
  readonly options?: (zod: typeof z) => z.ZodType<Options>
  /** Raised when the rule's behaviour changes, so that caches forget. */
  readonly version?: number
}

/** All of a rule but its check; enough for settings, pages and schemas. */
export interface RuleDescription<Message extends string = string, Options extends object = object> {
  readonly id: string
  readonly meta: RuleMeta<Message, Options>
}

export interface Rule<Message extends string = string, Options extends object = object> extends RuleDescription<
  Message,
  Options
> {
  check(context: RuleContext<Options>): Iterable<RuleProblem<Message>>
}

/** Declare a rule; the identity function that makes message ids and options checked by the compiler. */
export function defineRule<const Message extends string, Options extends object = Record<never, never>>(
  rule: Rule<Message, Options>,
): Rule<Message, Options> {
  return rule
}

/** A named selection of rules with the levels that it gives them. */
export interface Profile {
  /** One sentence that says whom it is for. */
  readonly description: string
  /** Ids of its rules; a rule that is not named is off. */
  readonly rules: readonly string[]
  /** Levels other than the rule's own. */
  readonly levels?: Readonly<Record<string, Levels>>
  /** Report only what stands on changed lines, when the caller knows which these are. */
  readonly changedLinesOnly?: boolean
}

/** What the engine returns: a problem with its rule, level and final words. */
export interface Finding {
  readonly ruleId: string
  readonly severity: 'warn' | 'error'
  readonly messageId: string
  readonly message: string
  readonly note: string
  readonly url: string
  readonly span: Span
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly evidence?: string
  readonly expected?: readonly string[]
  readonly fix?: readonly Edit[]
}

export type { Status }
