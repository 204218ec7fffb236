import { mdxToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { readInline } from '#model/inline'
import { citations, citedIds, endBeforeCitations } from './cited.ts'

function read(source: string, bare = false) {
  return citedIds(readInline([mdxToMdast(source)], source), source, bare)
}

describe('citedIds', () => {
  it.each<readonly [source: string, ids: readonly string[]]>([
    ['No harness covers refunds. [E9]', ['E9']],
    ['Both [E2, E7] and [E11].', ['E2', 'E7', 'E11']],
    ['Four logs [E1–E3, E7]', ['E1', 'E2', 'E3', 'E7']],
    ['[see E4]', ['E4']],
    ['a link [E4](evidence/x.json)', ['E4']],
    ['a reference [E4]\n\n[E4]: evidence/x.json', ['E4']],
    ['twice [E4] and [E4]', ['E4']],
    ['the E1 interface, E2 too', []],
    ['`[E4]`', []],
    ['"as [E4] says"', []],
    ['[E1-E9999]', ['E1', 'E9999']],
    ['', []],
  ])('%s', (source, ids) => {
    expect(read(source)).toEqual(ids)
  })

  it.each<readonly [source: string, ids: readonly string[]]>([
    ['E1, E2', ['E1', 'E2']],
    ['E1–E3', ['E1', 'E2', 'E3']],
    ['E2 (log)', ['E2']],
    ['<Evidence id="E4"/>', ['E4']],
    ['HTTP/2E4x', []],
  ])('bare: %s', (source, ids) => {
    expect(read(source, true)).toEqual(ids)
  })

  it('points at each id', () => {
    const source = 'Two **[E2, E7]** of [E10–E12]'
    const inline = readInline([mdxToMdast(source)], source)
    const places = citations(inline, source, false).map(({ span }) => source.slice(span.start, span.end))
    expect(places).toEqual(['E2', 'E7', 'E10', 'E10–E12', 'E12'])
  })
})

describe('endBeforeCitations', () => {
  it.each([
    ['No harness. [E9]', 'No harness.'],
    ['No harness [E9].', 'No harness'],
    ['No harness. [E9] [E10, E11]', 'No harness.'],
    ['No harness [E9] yet', 'No harness [E9] yet'],
    ['[E9]', ''],
  ])('%s', (text, kept) => {
    expect(text.slice(0, endBeforeCitations(text))).toBe(kept)
  })
})
