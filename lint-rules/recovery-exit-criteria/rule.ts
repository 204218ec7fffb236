import { defineRule } from '#lint/rule'
import { hasGapIn } from '#model/derive'
import { notPublished } from '../prose/not-published.ts'
import { isBareLabel } from '../prose/bare-label.ts'
import { isWorkList } from '../prose/work-list.ts'
import { sectionProse } from '../prose/section-prose.ts'
import { feeling, hasValue, hasWindow } from './criteria.ts'

export default defineRule({
  id: 'recovery-exit-criteria',
  meta: {
    category: 'detection',
    levels: ['warn', 'error', 'error'],
    description: 'Require measured exit criteria for the recovery.',
    messages: {
      feeling:
        'Unexpected `{seen}` as the end of an incident, expected a criterion with its observed value ("golden set 60/60 for 3 runs")',
      value:
        'Unexpected recovery without an observed value, expected the criterion and what was measured ("refusal rate 2.1 %, baseline 1.9–2.4 %")',
      window:
        'Unexpected recovery without a window, expected for how long the criterion held ("refusal rate 2.1 % for 2 h", "3 consecutive runs")',
    },
    advice:
      'The first green panel is not the end. Say what had to be true, for how long, and what was measured; for someone else’s outage, their status and your own probe.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const section = document.sections.find(({ kind }) => kind === 'recovery')
    if (!section || isBareLabel(document, section) || isWorkList(document, 'recovery')) return
    if (hasGapIn(document, section.body)) return
    const text = sectionProse(document, ['recovery'])
    if (text === '' || (document.meta.origin === 'public-record' && notPublished.test(text))) return

    if (!hasValue(text)) {
      for (const sentence of document.sentences) {
        const match =
          sentence.passage.section === 'recovery' && !sentence.passage.quoted ? feeling.exec(sentence.masked) : null
        if (!match) continue
        const span = sentence.spanOf(match.index, match.index + match[0].length)
        yield { messageId: 'feeling', span, data: { seen: match[0] } }
        return
      }
      yield { messageId: 'value', span: section.heading }
    } else if (!hasWindow(text)) yield { messageId: 'window', span: section.heading, atMost: 'warn' }
  },
})
