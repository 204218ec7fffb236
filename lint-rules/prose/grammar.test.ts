import { describe, expect, test } from 'vitest'
import { cluesOf } from './clues.ts'
import { explainSentence } from './explain.ts'

/** Predicate, subject, kind and reason, as the grammar reads them. */
const readings: readonly (readonly [name: string, text: string, clauses: readonly string[]])[] = [
  ['a role', 'The reviewer skipped it.', ['skipped: The reviewer = human role']],
  [
    'a hop over a prepositional phrase',
    'The engineer from the platform team failed.',
    ['failed: The engineer from the platform team = human role'],
  ],
  [
    'a relative clause and a coordinated verb',
    'The operator saw the alert that fired and ignored it.',
    ['saw: The operator = human role', 'fired: the alert = unknown unknown', 'ignored: The operator = human role'],
  ],
  [
    'who',
    'It reached an analyst who dropped it.',
    ['reached: It = unknown unknown', 'dropped: an analyst = human role'],
  ],
  ['an aside', 'The duty analyst, a new hire, ignored it.', ['ignored: The duty analyst = human role']],
  ['an infinitive', 'Dana forgot to ask.', ['forgot: Dana = human name', 'ask: Dana = human name']],
  [
    'an object that acts',
    'Dana told the contractor to skip it.',
    ['told: Dana = human name', 'skip: the contractor = human role'],
  ],
  [
    'a reduced relative',
    'The reviewer assigned to the change waved it through.',
    ['assigned: The reviewer = human role', 'waved: The reviewer = human role'],
  ],
  ['a system modifier', 'The GPU operator failed.', ['failed: The GPU operator = system system']],
  ['a component', 'The worker neglected it.', ['neglected: The worker = unknown unknown']],
  ['a product with a name', 'Hermes lost it.', ['lost: Hermes = unknown unknown']],
  ['a capitalised unknown', 'Quasar lost it.', ['lost: Quasar = unknown unknown']],
  ['we', 'We skipped it.', ['skipped: We = organisation organisation']],
  ['a handle', '@kim skipped it.', ['skipped: @kim = human handle']],
  ['a team', 'The data team skipped it.', ['skipped: The data team = human team']],
  ['an inverted question', 'Why did the shift lead call?', ['call: the shift lead = human role']],
]

describe('clauses', () => {
  test.each(readings)('%s', (_name, text, clauses) => {
    const seen = explainSentence(text).clauses
    expect(
      seen.map(({ predicate, subject, kind, reason }) => `${predicate}: ${subject ?? '-'} = ${kind} ${reason}`),
    ).toEqual(clauses)
  })
})

test('a signal carries its evidence', () => {
  const [signal] = explainSentence('The reviewer waved it through.').signals
  expect(signal?.evidence).toMatchInlineSnapshot(
    '"`The reviewer` (role) is the subject of `waved it through` (omission)"',
  )
})

test.each([
  ['a handle', '@ana pushed it.', 'named-person'],
  ['an order', 'Restart the gateway now.', 'live-command'],
  ['an intent', 'The model decided to lie.', 'model-intent'],
  ['a spell', 'It was down for several hours.', 'vague-impact'],
])('%s is explained too', (_name, text, label) => {
  expect(explainSentence(text).signals.map((signal) => signal.label)).toContain(label)
})

test('code, quotations and links are masked with every offset kept', () => {
  const text = 'See `rm -rf` and "human error" at https://example.org/x now.'
  expect(explainSentence(text).masked).toHaveLength(text.length)
})

/** Sentences made to be slow: anything superlinear in them does not end within the limit. */
const hostile: readonly (readonly [name: string, piece: string])[] = [
  ['coordinated verbs', 'and ignored '],
  ['commas', ', '],
  ['prepositions', 'of the team '],
  ['modals', 'should have '],
  ['relative clauses', 'who ignored it that '],
  ['infinitives', 'to fail '],
  ['adverbs', 'carelessly '],
  ['genitives', "Tom's "],
  ['conditions', 'if we had '],
  ['open brackets', '( '],
  ['quotes', '" '],
  ['names', 'Tom '],
  ['lapses', 'human error by mistake '],
  ['vague nouns', 'a bug in '],
  ['spells', 'for several '],
  ['changes', 'a rise in '],
  ['warnings', 'warned but deployed '],
  ['vices', 'the lack of care of '],
  ['comebacks', 'this will not '],
  ['questions', 'why did he, what was he '],
  ['attention', 'if it had been read '],
  ['counts', 'many people '],
]

test.each(hostile)(
  'ends soon on a row of %s',
  (_name, piece) => {
    expect(explainSentence(piece.repeat(20_000)).words.length).toBeGreaterThan(0)
  },
  2000,
)

const repeated: typeof hostile = [...hostile, ['clues of phrases', 'who knew the operator '], ['statements', 'if(1)']]

test.each(repeated)(
  'decides soon whether to read a row of %s',
  (_name, piece) => {
    expect(cluesOf(piece.repeat(20_000))).toBeGreaterThanOrEqual(0)
  },
  2000,
)
