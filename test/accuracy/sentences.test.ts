/** The set keeps its own promises: known sections, labels and placeholders, and enough sentences of each sort. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { secretKinds } from './secrets.ts'

const labels = [
  'blame',
  'counterfactual',
  'hindsight',
  'human-error',
  'vague-cause',
  'vague-impact',
  'vague-action',
  'procedural-action',
  'minimiser',
  'certainty',
  'person-why',
  'pii',
] as const

const sections = [
  'summary',
  'impact',
  'timeline',
  'detection',
  'response',
  'root-cause',
  'contributing-factors',
  'trigger',
  'lessons',
  'action-items',
  'verification',
  'quote',
] as const

const sentence = z.strictObject({
  id: z.string().regex(/^s\d{4}$/),
  section: z.enum(sections),
  text: z.string().min(1),
  labels: z.array(z.enum(labels)),
  why: z.string().min(1),
})

const sentences = readFileSync(join(import.meta.dirname, 'sentences.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => sentence.parse(JSON.parse(line)))

test('holds 600 sentences, each once, numbered in order', () => {
  expect(sentences).toHaveLength(600)
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(600)
  for (const [index, { id }] of sentences.entries()) expect(id).toBe(`s${String(index + 1).padStart(4, '0')}`)
})

test.each(labels)('%s has at least 30 sentences', (label) => {
  expect(sentences.filter((each) => each.labels.includes(label)).length).toBeGreaterThanOrEqual(30)
})

test('every placeholder names a kind that can be filled', () => {
  const kinds = sentences.flatMap(({ text }) =>
    [...text.matchAll(/\{\{secret:(?<kind>[^}]*)\}\}/g)].map(([, kind]) => kind),
  )
  expect(new Set(kinds)).toEqual(new Set(secretKinds))
})

test.each([
  ['vague-cause', ['root-cause', 'trigger', 'contributing-factors']],
  ['vague-action', ['action-items']],
  ['procedural-action', ['action-items']],
] as const)('%s stands only where it has a meaning', (label, places) => {
  const found = sentences.filter((each) => each.labels.includes(label)).map(({ section }) => section)
  expect([...new Set(found)].filter((section) => !places.some((place) => place === section))).toEqual([])
})

test('a quote carries nothing but personal data', () => {
  const carried = sentences.filter(({ section }) => section === 'quote').flatMap((each) => each.labels)
  expect([...new Set(carried)]).toEqual(['pii'])
})
