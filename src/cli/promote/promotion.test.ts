import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#model/parse'
import { promote } from './promotion.ts'

const keys = 'title: A\nseverity: SEV2\nstatus: declared\nstarted: unknown\n'
const path = 'content/postmortems/2026-03-02-a/index.mdx'

function promoted(body: string, { more = '', file = path } = {}): string {
  return promote(parseDocument(`---\n${keys}${more}---\n${body}`, file), () => '@me').text
}

/** Titles of the headings, in order. */
function titles(text: string): readonly string[] {
  return parseDocument(text, path)
    .sections.filter(({ form }) => form === 'heading')
    .map(({ title }) => title)
}

/** Lines that could be taken for a section, or keep one from being seen. */
const awkward = [
  '',
  '## Impact',
  '## Timeline',
  '# Title',
  '### Impact',
  '**Trigger:** x',
  '- **Impact:** y',
  '- z',
  '  - deep',
  'Text.',
  '> quote',
  '| a | b |\n|---|---|\n| c | d |',
  '```\n## Impact\n```',
  'Impact\n======',
  '[a]: b',
  '  x  ',
  '## Unknown {/* c */}',
  '{/* ## Impact */}',
  '[TBD: x — from y]',
  '1. one',
  '---',
  '\\',
  '*',
]

describe('what was written', () => {
  it.each([
    ['sections in another order', '\n## Timeline\n\nA.\n\n## Impact\n\nB.\n', ['## Impact\n\nB.', '## Timeline\n\nA.']],
    ['sections by another name', '\n## User impact\n\nB.\n', ['## User impact\n\nB.']],
    ['a label', '\n**Impact:** 40 chats.\n', ['## Impact\n\n**Impact:** 40 chats.']],
    [
      'labels in a list',
      '\n- **Impact:** 40 chats.\n- **Trigger:** v37.\n',
      ['## Impact\n\n- **Impact:** 40 chats.\n\n'],
    ],
    ['text before any section', '\nChats are wrong.\n', ['## Executive summary\n\nChats are wrong.\n\n[TBD: summary']],
    [
      'text below a title',
      '\n# Chats\n\nThey are wrong.\n\n## Impact\n\nB.\n',
      ['# Chats\n\n## Executive summary\n\nThey are'],
    ],
    ['a second title', '\n# Chats\n\n## Impact\n\nB.\n\n# Notes\n\nX.\n', ['# Chats\n\n', '\n\n# Notes\n\nX.\n']],
    ['text above a summary', '\nWrong.\n\n## Summary\n\nChats.\n', ['Wrong.\n\n## Summary\n\nChats.\n\n## Impact']],
    ['an unknown section', '\n## Bridge\n\nCall 4.\n', ['## Bridge\n\nCall 4.']],
    [
      'an unknown section before appendices',
      '\n## Appendix A\n\nX.\n\n## Bridge\n\nY.\n',
      ['## Bridge\n\nY.\n\n## Appendix A'],
    ],
    [
      'a section twice',
      '\n## Impact\n\nA.\n\n## Trigger\n\nC.\n\n## Impact\n\nB.\n',
      ['## Impact\n\nA.\n\n## Impact\n\nB.'],
    ],
    [
      'a section that only has a comment',
      '\n## Trigger\n\n{/* later */}\n',
      ['{/* later */}\n\n[TBD: the change or event'],
    ],
    ['sections of the first level', '\n# Impact\n\nB.\n', ['# Impact\n\nB.\n\n# Timeline\n\n{/*']],
    [
      'a heading inside of another element',
      '\n## Impact\n\nB.\n\n<Audience only="restricted">\n\n## Trigger\n\nC.\n\n</Audience>\n',
      ['B.\n\n<Audience only="restricted">\n\n## Trigger\n\nC.\n\n</Audience>'],
    ],
  ])('%s', (_name, body, pieces) => {
    const text = promoted(body)
    for (const piece of pieces) expect(text).toContain(piece)
    expect(parseDocument(text, path).meta.status).toBe('draft')
  })

  it('stays line by line, whatever it is', () => {
    const line = fc.constantFrom(...awkward)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, isWindows) => {
        const eol = isWindows ? '\r\n' : '\n'
        const body = lines.join('\n').replaceAll('\n', eol)
        const text = promoted(body).split(/\r?\n/)
        const written = body.split(/\r?\n/).filter((each) => each.trim() !== '')
        const count = (all: readonly string[], one: string) => all.filter((each) => each === one).length
        for (const one of new Set(written)) expect(count(text, one)).toBeGreaterThanOrEqual(count(written, one))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps frontmatter, line breaks and comments', () => {
    const source =
      '\uFEFF---\r\ntitle: "A: b" # c\r\nstatus: "declared" # since noon\r\nseverity: SEV4\r\nstarted: 2026-03\r\nchannel: "#x"\r\n---\r\n\r\n## Trigger\r\n\r\nA.\r\n'
    const { text } = promote(parseDocument(source, path), () => '@me')
    expect(text.startsWith('\uFEFF---\r\ntitle: "A: b" # c\r\nstatus: draft # since noon\r\nseverity: SEV4\r\n')).toBe(
      true,
    )
    expect(text).toContain('channel: "#x"\r\nauthors: ["@me"]\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

it.each([
  ['titles', `${'# A\n\n'.repeat(9000)}## Impact\n`],
  ['comments that do not end', `## Impact\n\n${'<!-- '.repeat(900)}`],
  ['labels', '**Impact:** x\n\n'.repeat(4000)],
])('many %s take no time to speak of', (_name, body) => {
  const document = parseDocument(`---\n${keys}---\n\n${body}`, 'content/postmortems/a.md')
  expect(document.sections.length).toBeGreaterThan(0)
  const started = performance.now()
  promote(document, () => '@me')
  expect(performance.now() - started).toBeLessThan(2000)
})

describe('what is added', () => {
  it('the sections of the template in its order, as gaps', () => {
    const text = promoted('\n## Timeline\n\nA.\n')
    expect(titles(text)).toMatchInlineSnapshot(`
      [
        "Executive summary",
        "Impact",
        "Timeline",
        "Detection and response",
        "Stabilisation and recovery",
        "Trigger",
        "Root cause",
        "Contributing factors",
        "Detection gap",
        "Safety and compliance",
        "What went well",
        "What went poorly",
        "Where we got lucky",
        "Lessons learned",
        "Action items",
        "How do we know this won't happen again?",
      ]
    `)
    expect(parseDocument(text, path).gaps.length).toBeGreaterThan(12)
  })

  it.each([
    ['a near miss', 'kind: near-miss\n', ['What stopped it'], ['Impact']],
    ['a system with a model', 'domains: [prompt]\n', ['AI analysis'], []],
    ['an incident', '', ['Impact'], ['AI analysis', 'What stopped it', 'Five whys']],
  ])('for %s', (_name, more, some, none) => {
    const found = titles(promoted('', { more }))
    expect(found).toEqual(expect.arrayContaining(some))
    for (const title of none) expect(found).not.toContain(title)
  })

  it('no section that stands under another one', () => {
    expect(titles(promoted('\n## Summary\n\n**Impact:** 40 chats.\n'))).not.toContain('Impact')
  })

  it('comments in the form of the format', () => {
    const text = promoted('', { file: 'content/postmortems/2026-03-02-a.md' })
    expect(text).toContain('<!-- ')
    expect(text).not.toContain('{/*')
  })

  it('keys that are not there, each once', () => {
    const text = promoted('', { more: 'services: [a]\nauthors: ["@you"]\n# detectedBy: customer\n' })
    expect(text.match(/^(?:# )?(?:services|authors|detectedBy):/gm)).toEqual(['services:', 'authors:', '# detectedBy:'])
  })
})
