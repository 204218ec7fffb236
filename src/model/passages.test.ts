import { describe, expect, it } from 'vitest'
import { detectLanguage } from './language.ts'
import { lineIndex } from './lines.ts'
import { parseDocument } from './parse.ts'
import { isTemplatePath, readPath } from './path.ts'

const passagesOf = (source: string, path = 'a.mdx') => parseDocument(source, path).passages

describe('passages', () => {
  it('reads every block of prose with its place', () => {
    const source = [
      '# A *title*',
      '> Quoted **text**\n> over lines',
      '- One\n  - Two\n\n    more\n- > three',
      '| Time (UTC) | Event |\n|---|---|\n| 09:14 | It *began* |\n| | |',
      'Text[^1].\n\n[^1]: A note.',
      '```\ncode\n```',
    ].join('\n\n')
    expect(
      passagesOf(source).map(({ kind, text, quoted, column, row, depth }) =>
        [kind, text, quoted, column, row, depth].filter((x) => x !== undefined && x !== false),
      ),
    ).toEqual([
      ['heading', 'A title'],
      ['quote', 'Quoted text over lines', true],
      ['list-item', 'One', 0],
      ['list-item', 'Two', 1],
      ['list-item', 'more', 1],
      ['quote', 'three', true],
      ['table-cell', 'Time (UTC)', 'time (utc)', 0],
      ['table-cell', 'Event', 'event', 0],
      ['table-cell', '09:14', 'time (utc)', 1],
      ['table-cell', 'It began', 'event', 1],
      ['paragraph', 'Text.'],
      ['paragraph', 'A note.'],
    ])
  })

  it('reads what stands directly in an element on its own line', () => {
    expect(passagesOf('<Fact>It *failed*.</Fact>').map(({ text }) => text)).toEqual(['It failed.'])
  })

  it('gives sentences the place of their words', () => {
    const source = 'It **failed**. The `job` &amp; the\nqueue stopped.'
    const { sentences } = parseDocument(source, 'a.mdx')
    expect(sentences.map(({ text }) => text)).toEqual(['It failed.', 'The job & the queue stopped.'])
    const [, second] = sentences
    const span = second?.spanOf(second.text.indexOf('&'), second.text.indexOf('stopped'))
    expect(span && source.slice(span.start, span.end)).toBe('&amp; the\nqueue ')
  })
})

describe('detectLanguage', () => {
  it.each([
    ['en', 'The service was down for an hour, and the team did not know which of the jobs had failed.'],
    ['en', 'OOM 503 nginx'],
    ['en', ''],
    [
      'de',
      'Der Dienst war eine Stunde lang nicht erreichbar, und das Team wusste nicht, welcher der Jobs für den Ausfall die Ursache war. Die Daten wurden nicht gelöscht.',
    ],
    [
      'fr',
      'Le service était indisponible pour une heure et les équipes ne savaient pas que la base des données était dans cet état. Nous avons été prévenus par des clients.',
    ],
    [
      'nb',
      'Tjenesten var nede i en time, og det var ikke klart for oss hvilken av jobbene som feilet. Vi har lært at det er for få varsler, og at de ble sendt til feil kanal.',
    ],
    ['ja', 'サービスが停止し、原因は不明でした。復旧には一時間かかりました。'],
    ['ru', 'Сервис был недоступен в течение часа, и команда не знала почему.'],
  ])('reads %s', (language, text) => {
    expect(detectLanguage(passagesOf(text))).toBe(language)
  })
})

describe('isTemplatePath', () => {
  it.each([
    ['templates/azure.md', true],
    ['docs/post-mortem-template.mdx', true],
    ['docs/template.md', true],
    ['templates/incidents/2026-03-02.md', false],
    ['docs/templated-queries.md', false],
    // An incident of a service that renders templates.
    ['content/postmortems/2026-03-02-broken-template.mdx', false],
    ['content/runbooks/template.mdx', false],
  ])('%s', (path, is) => {
    expect(isTemplatePath(readPath(path))).toBe(is)
  })
})

describe('readPath', () => {
  it.each([
    ['content/postmortems/2026-03-02-a/index.mdx', '2026-03-02-a', 'postmortems', 'mdx'],
    ['content/postmortems/2026-03-02-a.mdx', '2026-03-02-a', 'postmortems', 'mdx'],
    ['/x/content/runbooks/team/kill.md', 'team/kill', 'runbooks', 'md'],
    ['content\\game-days\\2026-a.mdx', '2026-a', 'game-days', 'mdx'],
    ['docs/a.markdown', 'a', undefined, 'md'],
    ['docs/b/index.mdx', 'b', undefined, 'mdx'],
    ['index.mdx', 'index', undefined, 'mdx'],
    ['postmortems', 'postmortems', undefined, 'mdx'],
    ['content/postmortems/index.mdx', 'index', 'postmortems', 'mdx'],
    ['', '', undefined, 'mdx'],
  ])('%s', (path, id, collection, format) => {
    expect(readPath(path)).toEqual({ path: path.replaceAll('\\', '/'), id, collection, format })
  })
})

describe('lineIndex', () => {
  const locate = lineIndex('ab\nc\r\nd\re')
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [6, 3, 1],
    [8, 4, 1],
    [9, 4, 2],
  ])('%i is %i:%i', (offset, line, column) => {
    expect(locate(offset)).toEqual({ line, column, offset })
  })

  it('clamps', () => {
    expect(locate(-4)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(locate(99)).toEqual({ line: 4, column: 2, offset: 9 })
    expect(locate(Number.NaN)).toEqual({ line: 1, column: 1, offset: 0 })
  })
})
