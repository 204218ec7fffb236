/**
 * Tests of a library rule as a table of static cases, for Vitest: each is a handful of documents and the one place in
 * them, or none, that the rule must report. The counterpart of `rule-tester.ts`.
 */
import { describe, test } from 'vitest'
import { toFacts } from '#model/facts'
import { parseDocument } from '#model/parse'
import { testTable } from '../testing/complete-table.ts'
import { oddDocuments } from '../testing/odd-documents.ts'
import { expectSilence, expectOne, expectRepetition } from './expectations.ts'
import type { LibraryRule } from './rule.ts'
import type { InvalidLibraryCase, ValidLibraryCase } from './test-case.ts'

export interface LibraryRuleTests<Message extends string, Options extends object> {
  /** What looks wrong but is right; at least as many as there are invalid cases. */
  readonly valid: readonly ValidLibraryCase<Options>[]
  /** One problem each, marked `«…»` in one of the files; at least one for every message. */
  readonly invalid: readonly InvalidLibraryCase<Message, Options>[]
}

/** Run a library rule's table. */
export function testLibraryRule<Message extends string, Options extends object>(
  rule: LibraryRule<Message, Options>,
  { valid, invalid }: LibraryRuleTests<Message, Options>,
): void {
  describe(rule.id, () => {
    describe('valid', () => {
      for (const each of valid) test(each.name, () => expectSilence(rule, each))
    })

    describe('invalid', () => {
      for (const each of invalid) test(each.name, () => expectOne(rule, each))
    })

    describe('in general', () => {
      test('survives documents that no author would write', () => {
        const facts = oddDocuments.map(({ source }, index) =>
          toFacts(parseDocument(source, `content/postmortems/2026-03-02-odd-${index}.mdx`)),
        )
        expectRepetition(rule, facts)
      })

      testTable(rule, { valid, invalid })
    })
  })
}
