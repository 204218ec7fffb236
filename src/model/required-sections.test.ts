import { describe, expect, it } from 'vitest'
import { requiredSections } from './required-sections.ts'

const meta = (fields: object) => ({ collection: 'postmortems' as const, meta: { other: {}, ...fields } })

describe('the sections that are required of', () => {
  it.each([
    ['an incident', { severity: 'SEV2' }, ['impact', 'detection-gap', 'recovery', 'lessons'], ['what-stopped-it']],
    ['a lesser one', { severity: 'SEV3' }, ['impact', 'detection-gap'], ['recovery', 'lessons', 'ai-analysis']],
    ['a small one', { severity: 'SEV4' }, ['impact', 'lessons'], ['detection-gap', 'safety-compliance']],
    ['a near miss', { kind: 'near-miss' }, ['what-stopped-it'], ['impact', 'got-lucky']],
    ['one of an AI system', { severity: 'SEV3', domains: [{ domain: 'model' }] }, ['ai-analysis'], []],
  ])('%s', (_, fields, some, none) => {
    const kinds = requiredSections(meta(fields))
    expect(kinds).toEqual(expect.arrayContaining(some))
    for (const kind of none) expect(kinds).not.toContain(kind)
  })

  it('a runbook', () => {
    expect(requiredSections({ collection: 'runbooks', meta: { other: {} } })).toContain('undo')
  })
})
