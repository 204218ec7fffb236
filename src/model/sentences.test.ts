import { describe, expect, it } from 'vitest'
import { MASK } from './prose-types.ts'
import { splitSentences } from './sentences.ts'

const split = (text: string, masked?: string) =>
  splitSentences(text, masked).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['full stops', 'It failed. We looked.', 2],
    ['questions and calls', 'Why? Nobody knew! It went on.', 3],
    ['an ellipsis', 'It waited... Then it failed… It stopped.', 3],
    ['abbreviations', 'Some calls, e.g. refunds, i.e. money, vs. others, failed. It stopped.', 2],
    ['abbreviations before capitals', 'See e.g. Redis and cf. Smith for this.', 1],
    ['etc. before a sentence', 'Caches, queues, etc. The rest held.', 2],
    ['etc. in a sentence', 'Caches, queues, etc. were fine.', 1],
    ['versions', 'Version v4.1. Then v4.2 came.', 2],
    ['percentiles', 'We watched p99. It rose.', 2],
    ['decimals', 'It rose by 4.5 percent to 10.0.', 1],
    ['times', 'At 9 a.m. UTC it began. At 5 p.m. The on-call left.', 3],
    ['days with a dot', 'On 5. March it began. By 14. April 2026 it was over. It took 5. Marching on helped.', 4],
    ['file names', 'The file app.config.json was read. It was empty.', 2],
    ['a numbered start', '1. The first thing. 2 things failed.', 2],
    ['initials', 'As J. Smith wrote. It held.', 2],
    ['a letter as a name', 'We went to plan B. It held.', 2],
    ['numbers of things', 'See no. 5 and Fig. 3 for this. The answer was no. We stopped.', 3],
    ['months', 'On Nov. 5 it failed. It was in Nov. The rest held.', 3],
    ['quotations', 'They said “it broke.” Then it stopped.', 2],
    ['brackets', 'It broke (twice.) Then it stopped.', 2],
    ['code that follows', 'It failed. `nginx` was down.', 2],
    ['no final mark', 'It failed', 1],
    ['blanks around', '  It failed.   ', 1],
    ['nothing', '   ', 0],
    ['other alphabets', 'Es fiel aus. Übrig blieb nichts.', 2],
  ])('%s', (_name, text, count) => {
    const sentences = split(text)
    expect(sentences).toHaveLength(count)
    expect(sentences.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('sees no end inside code and addresses', () => {
    const text = 'Run `a. B` and stop. It held.'
    expect(
      split(
        text,
        text.replace('`a. B`', (code) => MASK.repeat(code.length)),
      ),
    ).toHaveLength(2)
  })

  it('is linear', () => {
    const start = process.cpuUsage().user
    for (const piece of ['. ', 'a. ', '."', '.!?', 'A. ', '( ', '1. ', '. "']) split(piece.repeat(100_000))
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(4000)
  })
})
