import { defineRule } from '#lint/rule'
import { depthOf, leavesOf, linksOf, normalise } from './chain.ts'

/** Ends that stop at a person or a label; what allowed it is one more why away. */
const personalEnd =
  /\b(?:human|operator|user|manual) (?:error|mistake)\b|\b(?:engineer|operator|developer|reviewer|on-?call|admin|analyst|someone|nobody|he|she|they)\b (?:\w+ ){0,2}(?:forgot|missed|overlooked|did not|didn't|failed|neglected|ignored|made a mistake|was (?:careless|tired|distracted|unaware)|knew|noticed|checked|remembered)/i

export default defineRule({
  id: 'five-whys-shape',
  meta: {
    category: 'cause',
    levels: ['off', 'warn', 'error'],
    description: 'Require a chain of whys that goes on to a condition that can be changed.',
    messages: {
      short: 'Unexpected chain of {count} whys, expected at least 3, until an answer is something that can be changed',
      repeated: 'Unexpected answer that repeats an earlier one, expected what lies behind it',
      person: 'Unexpected end at a person (`{seen}`), expected what made it possible or likely',
      answer: 'Unexpected why without an answer, expected `Why …? — answer [E3]`',
    },
    advice:
      'Ask of each last answer: could it be built, tested or measured differently? If it names a person, ask what made that the easy thing to do. Branches are welcome: incidents are rarely a line.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document: { whys, sections, meta } }) {
    const heading = sections.find(({ kind }) => kind === 'five-whys')?.heading
    if (!heading || whys.length === 0) return
    const count = depthOf(whys)
    if (count < 3) yield { messageId: 'short', span: heading, data: { count } }

    const seen = new Set<string>()
    for (const { question, answer } of linksOf(whys)) {
      if (!answer?.text.trim()) {
        if (meta.status !== 'draft') yield { messageId: 'answer', span: question.span }
        continue
      }
      const key = normalise(answer.text)
      if (seen.has(key)) yield { messageId: 'repeated', span: answer.span }
      seen.add(key)
    }
    for (const { answer } of leavesOf(whys)) {
      const match = answer && personalEnd.exec(answer.text)
      if (match) yield { messageId: 'person', span: answer.span, data: { seen: match[0] } }
    }
  },
})
