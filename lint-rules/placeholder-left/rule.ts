import { defineRule } from '#lint/rule'
import { promptPattern, promptSign, todoPattern, todoSign } from './patterns.ts'

const openGap = '[TBD: what is missing — from @whom]'

export default defineRule({
  id: 'placeholder-left',
  meta: {
    category: 'structure',
    levels: ['warn', 'warn', 'error'],
    description: 'Require that a gap says what is missing and from whom, and that no template text is left.',
    messages: {
      bare: 'Unexpected bare `{seen}`, expected `[TBD: what is missing — from whom]`',
      todo: 'Unexpected `{seen}`, expected the text itself or `[TBD: what is missing — from whom]`',
      prompt: 'Unexpected template text "{seen}", expected your own words or `[TBD: what is missing — from whom]`',
      reason: 'Unexpected `{seen}` without a reason, expected "Not applicable, because …"',
    },
    advice:
      'A stated gap is honest and can be closed; an unmarked one is forgotten. Write what is missing and who could fill it, or say why nothing belongs here.',
    reads: 'document',
    appliesTo: ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report'],
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { missing, from, span } of document.gaps) {
      if (missing !== undefined && from !== undefined) continue
      const seen = document.source.slice(span.start, span.end)
      const expected = [`[TBD: ${missing ?? 'what is missing'} — from ${from ?? '@whom'}]`]
      yield { messageId: 'bare', span, data: { seen }, expected }
    }

    const mayHaveTodo = todoSign.test(document.source)
    for (const passage of document.passages) {
      const { masked, text, quoted, kind, section } = passage
      if (quoted) continue
      for (const match of mayHaveTodo ? masked.matchAll(todoPattern) : []) {
        const seen = match[0]
        const span = passage.spanOf(match.index, match.index + seen.length)
        yield { messageId: 'todo', span, data: { seen }, expected: [openGap] }
      }
      for (const match of promptSign.test(masked) ? masked.matchAll(promptPattern) : []) {
        const seen = match[0]
        const span = passage.spanOf(match.index, match.index + seen.length)
        yield { messageId: 'prompt', span, data: { seen }, expected: [openGap] }
      }
      const seen = text.trim()
      // In a table a dash or n/a is a value; as a section's whole text it is an answer without a reason.
      if (kind === 'paragraph' && section !== undefined && /^(?:n\/a|not applicable|none|-|—)\.?$/i.test(seen)) {
        const expected = [`Not applicable, because ${openGap}`]
        yield { messageId: 'reason', span: passage.spanOf(0, text.length), data: { seen }, expected }
      }
    }
  },
})
