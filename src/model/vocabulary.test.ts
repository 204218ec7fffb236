import { describe, expect, it } from 'vitest'
import * as vocabulary from './vocabulary.ts'

const lists: readonly (readonly [name: string, list: vocabulary.TermList])[] = [
  ...Object.entries(vocabulary).filter(
    (entry): entry is [string, typeof vocabulary.severities] => 'terms' in Object(entry[1]),
  ),
  ...Object.entries(vocabulary.patterns),
]

describe('vocabulary', () => {
  it.each(lists)('%s has unique ids, names and spellings', (_name, list) => {
    const ids = list.terms.map((term) => term.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const term of list.terms) {
      expect(list.find(term.name)?.id).toBe(term.id)
      expect(term.meaning).toMatch(/^\S.*[^.]$/)
      for (const synonym of term.synonyms ?? []) expect(list.find(synonym)?.id).toBe(term.id)
    }
  })

  it('has patterns for every domain', () => {
    expect(Object.keys(vocabulary.patterns)).toEqual(vocabulary.domains.ids)
  })

  it.each([
    ['Testing gap', 'testing-gap'],
    ['testing gaps:', 'testing-gap'],
    ['Process & Communication', 'process-and-communication'],
    ['Change-control gap', 'change-control-gap'],
    ['nonsense', undefined],
  ])('reads the factor category %s', (written, id) => {
    expect(vocabulary.factorCategory(written)).toBe(id)
  })

  it.each([
    ['feature flag', 'feature-flag'],
    ['Config', 'config'],
    ['Tool schemas', 'tool-schema'],
    ['', undefined],
  ])('reads the change kind %s', (written, id) => {
    expect(vocabulary.changeKind(written)).toBe(id)
  })
})
