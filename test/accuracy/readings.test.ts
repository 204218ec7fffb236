/** The record of what was read keeps its shape: known rules, in their order, and no more accepted than read than fired. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { designedRules } from '#rules/presets'
import { readReadings } from '../../scripts/accuracy/readings.ts'

const count = z.number().int().nonnegative()
const reading = z
  .strictObject({
    fired: count.positive(),
    documents: count.positive(),
    read: count.positive(),
    accepted: count,
    seed: count,
    rejected: z.string().min(10).optional(),
  })
  .refine(({ documents, fired }) => documents <= fired, 'a document counts once it has a finding')
  .refine(({ read, fired }) => read <= fired, 'only what fired can be read')
  .refine(({ read, fired }) => read >= Math.min(20, fired), 'at least twenty are read, or all')
  .refine(({ accepted, read }) => accepted <= read, 'only what was read can be accepted')
  .refine(({ seed, read, fired }) => seed > 0 || read === fired, 'a draw has a seed')
  .refine(({ rejected, accepted, read }) => accepted < read === (rejected !== undefined), 'rejections are explained')

const file = z.strictObject({
  about: z.string().min(40),
  drawing: z.string().min(40),
  accepting: z.string().min(40),
  rules: z.partialRecord(z.enum(designedRules), reading),
})

test('the record is well formed', () => {
  const { error } = file.safeParse(readReadings())
  expect(error?.issues ?? []).toEqual([])
})

test('its rules stand in the order of the catalogue', () => {
  const ids = Object.keys(readReadings().rules)
  expect(ids).toEqual(designedRules.filter((id) => ids.includes(id)))
})
