import { describe, expect, it } from 'vitest'
import { parseDocument } from './parse.ts'
import { sectionKindOf, sectionOrder, titleOf } from './sections.ts'
import { normaliseTitle } from './section-names.ts'
import { sectionTitles } from './section-titles.ts'
import type { DocumentType } from './section-titles.ts'

function outline(source: string, path = 'a.md') {
  return parseDocument(source, path).sections.map(
    ({ depth, kind, title, form }) => `${depth} ${form === 'label' ? '*' : ''}${title}: ${kind ?? '-'}`,
  )
}

describe('sectionKindOf', () => {
  it.each([
    ['Timeline', 'timeline'],
    ['TIMELINE', 'timeline'],
    ['Timeline:', 'timeline'],
    ['Timeline (all times UTC)', 'timeline'],
    ['Timeline - 16 January 2024', 'timeline'],
    ['Timeline of the incident', 'timeline'],
    ['Incident timeline', 'timeline'],
    ['3. Timeline', 'timeline'],
    ['2.1 Root Cause', 'root-cause'],
    ['IV. Impact', 'impact'],
    ['⏰ Timeline', 'timeline'],
    [':alarm_clock: Timeline', 'timeline'],
    ['🙋🏽‍♀️ Response', 'detection-response'],
    ["Five Why's", 'five-whys'],
    ['5 Whys', 'five-whys'],
    ['TL;DR', 'executive-summary'],
    ['What happened?', 'executive-summary'],
    ['Summary of the outage', 'executive-summary'],
    ['Root Cause(s)', 'root-cause'],
    ['Root Cause Analysis', 'root-cause'],
    ['Lessons Learnt', 'lessons'],
    ['What went wrong?', 'went-poorly'],
    ['Where did we get lucky?', 'got-lucky'],
    ['Follow-up tasks', 'actions'],
    ['Corrective & preventative measures', 'actions'],
    ['Resolution and recovery', 'recovery'],
    ['How do we know this won’t happen again?', 'recurrence'],
    ["How do we know it won't happen again", 'recurrence'],
    ['Why wasn’t this detected sooner?', 'detection-gap'],
    ['Appendix B: queries', 'appendix'],
    ['Impact: who and how long', 'impact'],
    ['Timeline (UTC) 3 March 2026, all times approximate', 'timeline'],
    ['Lessons and next steps', 'lessons'],
    ['Impact / blast radius', 'impact'],
    ['TLDR;', 'executive-summary'],
    ['How did this happen?', 'root-cause'],
    ['Impact and Kubernetes', undefined],
    ['Kubespawner', undefined],
    ['The incident', undefined],
    ['', undefined],
    ['Timeline service', undefined],
    ['x'.repeat(500), undefined],
  ])('reads %s as %s', (title, kind) => {
    expect(sectionKindOf(title)).toBe(kind)
  })

  it.each(Object.entries(sectionTitles))('has each title of a %s once', (type, rows) => {
    const names = rows.flatMap(({ title, synonyms }) => [title, ...synonyms]).map(normaliseTitle)
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
    for (const { kind, title, synonyms } of rows) {
      // The keys of the table are types of document.
      for (const name of [title, ...synonyms]) expect(sectionKindOf(name, type as DocumentType), name).toBe(kind)
      expect(titleOf(kind)).toBe(title)
    }
  })

  it('knows the order of each type', () => {
    expect(sectionOrder('postmortem').slice(0, 3)).toEqual(['executive-summary', 'impact', 'timeline'])
    expect(sectionOrder('game-day').at(-1)).toBe('actions')
  })

  it.each([
    ['Verification', 'runbook', 'verification'],
    ['Verification', 'postmortem', 'recurrence'],
    ['Safety', 'game-day', 'safety'],
    ['Safety', 'postmortem', 'safety-compliance'],
  ] as const)('reads %s of a %s as %s', (title, type, kind) => {
    expect(sectionKindOf(title, type)).toBe(kind)
  })
})

describe('sections', () => {
  it('reads headings of all forms and depths', () => {
    expect(outline('# Title\n\nImpact\n------\n\n### Lessons learned\n\n#### What went well\n')).toEqual([
      '1 Title: -',
      '2 Impact: impact',
      '3 Lessons learned: -',
      '4 What went well: -',
    ])
    expect(outline('## Lessons learned\n\n### What went well\n\n### Where we got lucky\n')).toEqual([
      '2 Lessons learned: lessons',
      '3 What went well: went-well',
      '3 Where we got lucky: got-lucky',
    ])
  })

  it('reads bold labels and labelled items', () => {
    expect(
      outline(
        '## Background\n\n**Impact:** many\n\nmore\n\n**Root cause**\n\ntext\n\n- **Resolution**: fixed\n- **Other**: x\n',
      ),
    ).toEqual(['2 Background: -', '3 *Impact:: impact', '3 *Root cause: root-cause', '4 *Resolution: recovery'])
  })

  it('leaves labels and headings that belong to the grammar of a section', () => {
    expect(
      outline(
        '## Contributing factors\n\n- **Detection:** x\n\n## Timeline\n\n### Detection\n\n**Impact:** y\n\n## Action items\n\n### Mitigation\n',
      ),
    ).toEqual([
      '2 Contributing factors: contributing-factors',
      '2 Timeline: timeline',
      '3 Detection: -',
      '2 Action items: actions',
      '3 Mitigation: -',
    ])
  })

  it('takes a word of the glossary for no section', () => {
    const path = 'content/learning-reports/2026-q1.mdx'
    expect(outline('## Glossary\n\n- **Near miss:** what almost was\n', path)).toEqual(['2 Glossary: glossary'])
  })

  it('knows what stands under each, and where it ends', () => {
    const source = 'before\n\n## Impact\n\na\n\n### More\n\nb\n\n## Timeline\n\nc\n'
    const { sections } = parseDocument(source, 'a.md')
    expect(sections.map(({ body }) => source.slice(body.start, body.end).trim())).toEqual([
      'a\n\n### More\n\nb',
      'b',
      'c',
    ])
    expect(sections.map(({ content }) => content.length)).toEqual([1, 1, 1])
    expect(sections.map(({ parent }) => parent)).toEqual([undefined, 0, undefined])
    expect(sections.map(({ heading }) => source.slice(heading.start, heading.end))).toEqual([
      '## Impact',
      '### More',
      '## Timeline',
    ])
  })

  it('looks into elements that only wrap', () => {
    const { sections } = parseDocument('<Audience only="internal">\n\n## Impact\n\na\n\n</Audience>\n', 'a.mdx')
    expect(sections).toMatchObject([{ kind: 'impact', content: [{ type: 'paragraph' }] }])
  })

  it('gives each passage its nearest known section', () => {
    const { passages } = parseDocument('a\n\n## Impact\n\nb\n\n### Details\n\nc\n\n## Other\n\nd\n', 'a.md')
    expect(passages.map(({ text, section }) => `${text} ${section ?? '-'}`)).toEqual([
      'a -',
      'Impact impact',
      'b impact',
      'Details impact',
      'c impact',
      'Other -',
      'd -',
    ])
  })
})
