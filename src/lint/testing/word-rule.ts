/** For the engine's own tests: rules that find words. */
import { defineRule, type Rule, type RuleMeta } from '../rule.ts'

/** A rule that finds each `word` in the source, in frontmatter and body alike. */
export function wordRule(id: string, word: string, meta: Partial<RuleMeta<'word', object>> = {}): Rule {
  return defineRule({
    id,
    meta: {
      category: 'structure',
      levels: ['warn', 'error', 'error'],
      description: 'Disallow a word.',
      messages: { word: 'Unexpected `{word}`, expected another word' },
      advice: 'Take another word.',
      reads: 'document',
      appliesTo: ['postmortem'],
      defaultOptions: {},
      ...meta,
    },
    *check({ document: { source } }) {
      for (let start = source.indexOf(word); start >= 0; start = source.indexOf(word, start + 1)) {
        yield { messageId: 'word', span: { start, end: start + word.length }, data: { word } }
      }
    },
  })
}
