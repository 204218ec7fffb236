/** The questions are held to the product's own rules: they ask how it was possible, never whose fault it was. */
import { expect, it } from 'vitest'
import { questions } from '#library/review/questions'
import { parseDocument } from '#model/parse'
import { isLibraryRule } from '#lint/library/rule'
import { rules } from '#rules/index'

it.each([...new Set(questions.map(({ question }) => question))])('%s', (question) => {
  const document = parseDocument(`## Detection and response\n\n${question}\n`, 'content/postmortems/2026-03-02-a.md')
  const found = rules.flatMap((rule) =>
    isLibraryRule(rule) || rule.meta.category !== 'wording'
      ? []
      : [...rule.check({ document, options: rule.meta.defaultOptions, now: 0, evidence: new Map() })],
  )
  expect(found).toEqual([])
})
