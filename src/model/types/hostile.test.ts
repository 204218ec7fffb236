import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Collection } from '#model/document'
import { parseDocument } from '#model/parse'

const collections = ['runbooks', 'game-days', 'operations', 'learning-reports'] as const satisfies readonly Collection[]

const heading = fc.constantFrom(
  'Quick reference',
  'When to use',
  'Before you start',
  'Steps',
  'Verification',
  'Undo',
  'Troubleshooting',
  'Escalation',
  'Scenario',
  'Safety',
  'Abort criteria',
  'Script',
  'Result',
  'Key metrics',
  'Alerts',
  'Drift detection',
  'SLOs',
  'Maintenance windows',
  'Patterns across incidents',
  'Glossary',
  '1. Do it',
  'Step 2: Then that',
  'Layer 1: Model',
  '',
)
const cell = fc.constantFrom(
  '',
  'Alert',
  'Layer',
  'Metric',
  'Level',
  'Contact',
  'Symptom',
  'SLO',
  '`a \\| b`',
  '[x](a.mdx)',
  '**b:**',
)
const line = fc.oneof(
  fc.tuple(fc.constantFrom('## ', '### ', '#### '), heading).map((parts) => parts.join('')),
  fc
    .array(cell, { minLength: 1, maxLength: 4 })
    .map((cells) => `| ${cells.join(' | ')} |\n${'|---'.repeat(cells.length)}|\n| ${cells.join(' | ')} |`),
  fc.constantFrom(
    '1. Run `x`. Expect: y. If not: z.',
    '1.',
    '   - Expect:',
    '   ```sh\n   a\n   ```',
    '- **Feature:** x',
    '- **:**',
    '**Label**',
    'Expect: [a](b) — If not: `c` — Otherwise: d',
    '> Expect: a',
    '- - - a',
    '7) Otherwise:',
    'Result',
    '',
  ),
)

/** Every span in a value. */
function spansIn(value: unknown): readonly { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(spansIn)
  // Nothing else in a reading has these two keys.
  return 'start' in value && 'end' in value ? [value as { start: number; end: number }, ...inside] : inside
}

describe('a reading', () => {
  it('survives any arrangement and points into the source', () => {
    fc.assert(
      fc.property(fc.constantFrom(...collections), fc.array(line, { maxLength: 14 }), (collection, lines) => {
        const { runbook, gameDay, operations, report, source } = parseDocument(
          lines.join('\n\n'),
          `content/${collection}/a.mdx`,
        )
        const reading = [runbook, gameDay, operations, report].filter((each) => each !== undefined)
        expect(reading).toHaveLength(1)
        for (const { start, end } of spansIn(reading)) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['labels', 'runbooks', `## Steps\n\n1. ${'Expect: a. If not: b. '.repeat(4000)}`],
    ['headings', 'runbooks', `## Steps\n\n${'### 1. **a** b\n\n'.repeat(4000)}`],
    ['rows', 'operations', `## Alerts\n\n| Alert |\n|---|\n${'| a |\n'.repeat(8000)}`],
    ['patterns', 'learning-reports', `## Patterns\n\n${'- 2026-03-02-a and\n  - 2026-03-02-b\n'.repeat(4000)}`],
  ])('of many %s takes no time to speak of', (_, collection, source) => {
    const started = performance.now()
    const { runbook, operations, report } = parseDocument(source, `content/${collection}/a.mdx`)
    expect(runbook?.steps.length ?? operations?.alerts.length ?? report?.patterns.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
