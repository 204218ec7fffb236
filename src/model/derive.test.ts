import { describe, expect, it } from 'vitest'
import {
  actionState,
  durations,
  formatDuration,
  hasGapIn,
  isAiIncident,
  isNearMiss,
  isPublicRecord,
  isShortForm,
} from './derive.ts'
import type { Meta, Moment } from './frontmatter-types.ts'
import { readMoment } from './moment.ts'
import { parseDocument } from './parse.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const place = { start: 0, end: 0 }

function moment(raw: string): Moment {
  return readMoment(raw, place) ?? { raw, precision: 'unknown', span: place }
}

function meta(fields: Partial<Meta>): { meta: Meta } {
  return { meta: { other: {}, ...fields } }
}

describe('durations', () => {
  it('joins the moments of an incident', () => {
    const document = meta({
      started: moment('2026-03-02T09:14:00Z'),
      detected: moment('2026-03-02T09:31:00Z'),
      mitigated: moment('2026-03-02T11:02:00Z'),
      resolved: moment('2026-03-02T12:40:00Z'),
    })
    expect(durations(document)).toEqual({
      impact: { milliseconds: 206 * 60_000, precision: 'instant' },
      detect: { milliseconds: 17 * 60_000, precision: 'instant' },
      mitigate: { milliseconds: 91 * 60_000, precision: 'instant' },
      resolve: { milliseconds: 189 * 60_000, precision: 'instant' },
    })
  })

  it('is as precise as its coarser end, and absent where an end is unknown', () => {
    const document = meta({
      started: moment('2025-08-05'),
      detected: moment('2025-09'),
      resolved: moment('2025-09-18T10:00:00Z'),
      mitigated: moment('unknown'),
    })
    expect(durations(document)).toEqual({
      impact: { milliseconds: 44 * DAY + 10 * HOUR, precision: 'day' },
      detect: { milliseconds: 27 * DAY, precision: 'month' },
      resolve: { milliseconds: 17 * DAY + 10 * HOUR, precision: 'month' },
    })
  })

  it('has nothing without moments', () => {
    expect(durations(meta({}))).toEqual({})
  })
})

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [45_000, '45 s'],
    [59_600, '1 min'],
    [17 * 60_000, '17 min'],
    [59.7 * 60_000, '1 h'],
    [206 * 60_000, '3 h 26 min'],
    [2 * HOUR, '2 h'],
    [23 * HOUR + 59.8 * 60_000, '1 d'],
    [2 * DAY + 4 * HOUR, '2 d 4 h'],
    [44 * DAY, '44 d'],
    [-5 * 60_000, '\u22125 min'],
    [-100, '0 s'],
  ])('%d', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })
})

describe('kinds of incident', () => {
  it.each<readonly [fields: Partial<Meta>, kinds: string]>([
    [{}, ''],
    [{ domains: [{ domain: 'retrieval', pattern: 'stale-index' }] }, 'ai'],
    [{ domains: [] }, ''],
    [{ kind: 'near-miss' }, 'near-miss short'],
    [{ severity: 'SEV4' }, 'short'],
    [{ severity: 'SEV1', kind: 'incident', origin: 'public-record' }, 'public'],
  ])('%j', (fields, kinds) => {
    const document = meta(fields)
    const read = [
      isAiIncident(document) && 'ai',
      isNearMiss(document) && 'near-miss',
      isShortForm(document) && 'short',
      isPublicRecord(document) && 'public',
    ]
    expect(read.filter(Boolean).join(' ')).toBe(kinds)
  })
})

describe('actionState', () => {
  const dueAt = Date.UTC(2026, 3, 10)
  const accepted = { text: 'too dear', span: place }
  it.each([
    ['open on its day', { done: false, dueAt }, dueAt + DAY - 1, 'open'],
    ['overdue the day after', { done: false, dueAt }, dueAt + DAY, 'overdue'],
    ['done, however late', { done: true, dueAt }, dueAt + 90 * DAY, 'done'],
    ['accepted', { done: false, dueAt, accepted }, dueAt + 90 * DAY, 'accepted'],
    ['accepted without a reason', { done: false, dueAt, accepted: { text: '', span: place } }, dueAt + DAY, 'overdue'],
    ['without a box or date', { done: undefined }, dueAt, 'open'],
  ])('%s', (_name, action, now, state) => {
    expect(actionState(action, now)).toBe(state)
  })
})

describe('hasGapIn', () => {
  const { gaps, source } = parseDocument('A [TBD: number — from @team] b', 'a.mdx')
  it.each([
    ['around it', 0, source.length, true],
    ['inside it', 5, 9, true],
    ['before it', 0, 2, false],
    ['after it', source.length - 1, source.length, false],
  ])('%s', (_name, start, end, has) => {
    expect(hasGapIn({ gaps }, { start, end })).toBe(has)
  })
})
