import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import { lineNamed } from './line.ts'

const frontmatter = `---
title: Switch code generation off
playbook: kill-switch
service: assistant
owner: "@team-assistant"
risk: reversible
timeBudget: 5 min
lastDrilled: 2026-10-14
---

`

function runbookOf(body: string) {
  const document = parseDocument(frontmatter + body, 'content/runbooks/code-generation-off.mdx')
  const { runbook, source } = document
  if (!runbook) throw new Error('expected a runbook')
  return { runbook, source, document }
}

function stepOf(body: string) {
  const { runbook, source } = runbookOf(`## Steps\n\n${body}\n`)
  const [step] = runbook.steps
  if (!step) throw new Error('expected a step')
  return { step, source }
}

describe('runbook', () => {
  it('is read in its collection alone', () => {
    const { document } = runbookOf('')
    expect([document.gameDay, document.operations, document.report]).toEqual([undefined, undefined, undefined])
    expect(parseDocument(frontmatter, 'content/postmortems/a.mdx').runbook).toBeUndefined()
  })

  it('has the fields of its frontmatter', () => {
    const { fields } = runbookOf('').runbook
    expect(fields).toMatchObject({ playbook: 'kill-switch', risk: 'reversible', timeBudget: '5 min' })
    expect(fields.lastDrilled?.precision).toBe('day')
  })

  it.each([
    ['a table', '| Fact | Value |\n|---|---|\n| Feature | code generation |\n| Flag | `a.b` |'],
    ['a list', '- **Feature:** code generation\n- **Flag**: `a.b`'],
    ['plain labels', '- Feature: code generation\n- Flag: `a.b`'],
    ['paragraphs', '**Feature:** code generation\n\n**Flag:** `a.b`'],
    ['headings', '### Feature\n\ncode generation\n\n### Flag\n\n`a.b`'],
    ['a label above its line', '**Feature**\n\ncode generation\n\n**Flag**\n\n`a.b`'],
  ])('finds a fact in %s', (_, body) => {
    const { runbook, source } = runbookOf(`## Quick reference\n\n${body}\n`)
    const feature = lineNamed(runbook.quickReference, /^feature$/i)
    const flag = lineNamed(runbook.quickReference, /^flag$/i)
    expect([feature?.text, flag?.text]).toEqual(['code generation', 'a.b'])
    expect(source.slice(feature?.span.start, feature?.span.end)).toBe('code generation')
  })

  it('keeps the links of a fact', () => {
    const { runbook } = runbookOf(
      '## Quick reference\n\n| Fact | Value |\n|---|---|\n| Logs | [all](https://x.example) |\n',
    )
    expect(runbook.quickReference[0]?.links).toEqual(['https://x.example'])
  })

  it('reads escalation with its columns in any order', () => {
    const { runbook } = runbookOf('## Escalation\n\n| When | Level | Who |\n|---|---|---|\n| 15 min | L2 | @team-a |\n')
    expect(runbook.escalation[0]).toMatchObject({
      level: { text: 'L2' },
      contact: { text: '@team-a' },
      when: { text: '15 min' },
    })
  })

  it.each([
    [
      'headings',
      '### The flag does not change\n\n**Possible causes:**\n\n- the cache is old\n- no right to write\n\n**Checks:**\n\n1. Open the audit log\n\n**Fix:** use the second console',
    ],
    [
      'a table',
      '| Symptom | Possible causes | Checks | Fix |\n|---|---|---|---|\n| The flag does not change | the cache is old | Open the audit log | use the second console |',
    ],
  ])('reads troubleshooting from %s', (_, body) => {
    const { runbook } = runbookOf(`## Troubleshooting\n\n${body}\n`)
    const [trouble, ...rest] = runbook.troubleshooting
    expect(rest).toEqual([])
    expect(trouble?.symptom.text).toBe('The flag does not change')
    expect(trouble?.causes[0]?.text).toBe('the cache is old')
    expect(trouble?.checks.map(({ text }) => text)).toEqual(['Open the audit log'])
    expect(trouble?.fixes.map(({ text }) => text)).toEqual(['use the second console'])
  })
})

describe('steps', () => {
  it.each([
    ['one paragraph', '1. Run `off x`. Expect: `disabled` within 30 s. If not: go to step 4.'],
    ['lines', '1. Run `off x`.\n   Expect: `disabled` within 30 s.\n   If not: go to step 4.'],
    ['bold labels', '1. Run `off x`. **Expect:** `disabled` within 30 s. **If not:** go to step 4.'],
    ['nested items', '1. Run `off x`.\n   - Expect: `disabled` within 30 s.\n   - If not: go to step 4.'],
    ['paragraphs', '1. Run `off x`.\n\n   Expect: `disabled` within 30 s.\n\n   If not: go to step 4.'],
    ['dashes', '1. Run `off x`. — Expected: `disabled` within 30 s. — Otherwise: go to step 4.'],
    [
      'labels above',
      '1. Run `off x`.\n\n   **Expect:**\n\n   `disabled` within 30 s.\n\n   **If not:**\n\n   go to step 4.',
    ],
    ['a heading', '### 1. Run `off x`.\n\n**Expect:** `disabled` within 30 s.\n\n**If not:** go to step 4.'],
    ['a step heading', '### Step 1: Run `off x`.\n\nExpect: `disabled` within 30 s.\n\nIf not: go to step 4.'],
  ])('are read from %s', (_, body) => {
    const { step, source } = stepOf(body)
    expect(step.number).toBe(1)
    expect(step.action.text).toBe('Run off x.')
    expect(step.expect?.text).toBe('disabled within 30 s.')
    expect(step.ifNot?.text).toBe('go to step 4.')
    expect(source.slice(step.ifNot?.span.start, step.ifNot?.span.end)).toBe('go to step 4.')
  })

  it('take a block of code as the command, and one below a label as its value', () => {
    const { step } = stepOf(
      '1. Switch it off:\n\n   ```sh\n   off x\n   ```\n\n   Expect:\n\n   ```\n   disabled\n   ```',
    )
    expect(step.codes).toMatchObject([{ text: 'off x', form: 'block', language: 'sh' }])
    expect(step.expect?.text).toBe('disabled')
  })

  it('keep what must be true before, and notes', () => {
    const { step } = stepOf(
      '1. Drop the table.\n   - Confirm: the name ends in `-copy`.\n   - A note.\n   - Expect: gone.',
    )
    expect(step.confirm?.text).toBe('the name ends in -copy.')
    expect(step.notes.map(({ text }) => text)).toEqual(['A note.'])
  })

  it('count only the code of the action', () => {
    const { step } = stepOf('1. Run `a b` in `prod`. Expect: `ok`. If not: run `c d`.')
    expect(step.codes.map(({ text }) => text)).toEqual(['a b', 'prod'])
  })

  it('do not take words in mid-sentence for a label', () => {
    const { step } = stepOf('1. Tell the team what you expect: a drop.')
    expect(step.expect).toBeUndefined()
    expect(step.action.text).toBe('Tell the team what you expect: a drop.')
  })

  it('are numbered as their list begins, through the headings of phases', () => {
    const { runbook } = runbookOf('## Steps\n\n### Freeze\n\n1. A\n2. B\n\n### Back\n\n3. C\n')
    expect(runbook.steps.map(({ number, action }) => `${number} ${action.text}`)).toEqual(['1 A', '2 B', '3 C'])
  })

  it('are bullets where nothing is numbered', () => {
    expect(stepOf('- A\n- B').step.form).toBe('bullet')
  })
})
