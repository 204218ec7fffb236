/**
 * Rules that compare a document with the others of its library. They read facts instead of documents, so that a library
 * of thousands need not be parsed to check one file.
 */
import type { DocumentFacts } from '#model/facts-types'
import type { Rule, RuleDescription, RuleProblem } from '../rule.ts'

/** All documents below one content root. */
export interface Library {
  /** In the order of their paths. */
  readonly documents: readonly DocumentFacts[]
  at(path: string): DocumentFacts | undefined
  /** The documents with an id, at most one of each collection unless something is wrong. */
  withId(id: string): readonly DocumentFacts[]
  /** Whether a file stands at a path that a document names; `undefined` where nobody looked. */
  hasFile(path: string): boolean | undefined
  /** What follows from all documents together: computed when it is first asked for, and kept. */
  derive<Value>(compute: (library: Library) => Value): Value
}

export interface LibraryContext<Options extends object> {
  /** The document that is checked. */
  readonly facts: DocumentFacts
  readonly library: Library
  readonly options: Options
  /** The current instant, epoch milliseconds. */
  readonly now: number
}

/** A rule over facts. Its problems stand in the document that is checked; another one's title has no place in them. */
export interface LibraryRule<Message extends string = string, Options extends object = object> extends RuleDescription<
  Message,
  Options
> {
  check(context: LibraryContext<Options>): Iterable<RuleProblem<Message>>
}

/** A rule of the catalogue, whatever it reads. */
export type AnyRule = Rule | LibraryRule

/** Declare a library rule; makes message ids and options checked by the compiler, as `defineRule` does. */
export function defineLibraryRule<const Message extends string, Options extends object = Record<never, never>>(
  rule: LibraryRule<Message, Options>,
): LibraryRule<Message, Options> {
  return rule
}

/** Whether a rule of the catalogue compares documents. */
export function isLibraryRule(rule: AnyRule): rule is LibraryRule {
  return rule.meta.reads === 'library'
}

/** Whether a rule of the catalogue reads one document at a time. */
export function isDocumentRule(rule: AnyRule): rule is Rule {
  return rule.meta.reads !== 'library'
}
