/**
 * Tests of a rule as a table of static cases, for Vitest.
 *
 * Each case runs through the engine and through the plugins; what must hold for every rule is asserted here, so that
 * no author has to think of it: messages are filled, the place is the marked text, fixes touch nothing else and settle,
 * plugins agree with the engine, odd documents do no harm, and the table shows every message and enough neighbours.
 */
import { describe, test } from 'vitest'
import type { Rule } from './rule.ts'
import { testTable } from './testing/complete-table.ts'
import { expectOffers, expectInvalid, expectSurvival, expectValid } from './testing/expectations.ts'
import { oddDocuments } from './testing/odd-documents.ts'
import type { InvalidCase, ValidCase } from './testing/test-case.ts'

export { variantsOf } from './testing/variants.ts'

export interface RuleTests<Message extends string, Options extends object> {
  /** What looks wrong but is right; at least as many as there are invalid cases. */
  readonly valid: readonly ValidCase<Options>[]
  /** One problem each, marked `«…»` in the snippet; at least one for every message. */
  readonly invalid: readonly InvalidCase<Message, Options>[]
}

/** Run a rule's table. */
export function testRule<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  { valid, invalid }: RuleTests<Message, Options>,
): void {
  describe(rule.id, () => {
    describe('valid', () => {
      for (const each of valid) test(each.name, () => expectValid(rule, each))
    })

    describe('invalid', () => {
      for (const each of invalid) test(each.name, () => expectInvalid(rule, each))
    })

    describe('in general', () => {
      for (const { name, source, path } of oddDocuments)
        test(`survives ${name}`, () => expectSurvival(rule, source, path))

      test('offers the fixes and rewrites that it promises', () => expectOffers(rule, invalid))
      testTable(rule, { valid, invalid })
    })
  })
}
