/** What must hold for the table of any rule: it shows every message, has enough neighbours, and names each case once. */
import { expect, test } from 'vitest'
import type { RuleDescription } from '../rule.ts'

interface Case {
  readonly name: string
}

/** The cases of a rule. */
export interface Table {
  readonly valid: readonly Case[]
  readonly invalid: readonly (Case & { readonly messageId: string })[]
}

/** Declare the tests of a table as a whole. */
export function testTable({ meta }: RuleDescription, { valid, invalid }: Table): void {
  test('shows each message in a case, and as many valid cases as invalid ones', () => {
    const shown = new Set(invalid.map(({ messageId }) => messageId))
    expect(Object.keys(meta.messages).filter((id) => !shown.has(id))).toEqual([])
    expect(valid.length).toBeGreaterThanOrEqual(invalid.length)
  })

  test('names each case once', () => {
    const names = [...valid, ...invalid].map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
}
