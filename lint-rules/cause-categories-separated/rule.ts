import { defineRule } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import { once } from '#model/once'
import type { SectionKind } from '#model/section-kinds'
import { titleOf } from '#model/sections'
import { bigrams, similarity } from './similarity.ts'

const causes: readonly SectionKind[] = ['trigger', 'root-cause', 'contributing-factors', 'detection-gap']

/** Words for each part in a heading; one heading that names two of them is a blob. */
const named: readonly RegExp[] = [
  /\btriggers?\b/i,
  /\broot[- ]causes?\b/i,
  /\bcontributing\b|\bfactors\b/i,
  /\bdetection gap\b/i,
]

/** The whole analysis is that something changed: `The deploy at 09:10.` */
const changeOnly =
  /^(?:root cause:? )?(?:it was |this was )?(?:caused by )?(?:the|an?|our|this|that)? ?(?:[\w-]+ ){0,3}(?:deploy(?:ment)?|change|release|roll-?out|update|upgrade|commit|merge|migration|PR|pull request)(?: [\w:#/-]+(?:\.[\w-]+)*){0,8}[.!]?$/i
const gap = /\[TBD\b[^\][]{0,400}\]/g
const mechanism =
  /\b(?:because|since|which|that|without|so|did not|does not|do not|no|lacks?|lacked|only|accepts?|bypass\w*|allow\w*)\b|[:;](?!\d)/i

export default defineRule({
  id: 'cause-categories-separated',
  meta: {
    category: 'cause',
    levels: ['warn', 'error', 'error'],
    description: 'Keep trigger, root cause, contributing factors and detection gap apart.',
    messages: {
      blob: 'Unexpected heading "{title}" for several kinds of cause, expected "Trigger", "Root cause", "Contributing factors" and "Detection gap" one by one',
      repeated: 'Unexpected text of "{title}" that stands in "{other}" too, expected what is different about it',
      change:
        'Unexpected change `{text}` as the root cause, expected the condition that let it do harm (the change itself is the trigger)',
    },
    advice:
      'The trigger set it off, the root cause made it possible, factors made it likely or worse, the detection gap kept it unseen. Each of the four gets a different action; in one blob only the first is repaired.',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { title, heading } of document.sections) {
      if (named.filter((pattern) => pattern.test(title)).length > 1)
        yield { messageId: 'blob', span: heading, data: { title } }
    }

    const texts = causes.map((kind) => {
      const text = textOf(document, kind)
      return { kind, length: text.length, pairs: once(() => bigrams(text)) }
    })
    for (const [index, { kind, length, pairs }] of texts.entries()) {
      const twin = texts
        .slice(0, index)
        .find((other) => areAlikeInLength(length, other.length) && similarity(pairs(), other.pairs()) > 0.85)
      const section = document.sections.find((candidate) => candidate.kind === kind)
      if (!twin || !section) continue
      yield { messageId: 'repeated', span: section.heading, data: { title: section.title, other: titleOf(twin.kind) } }
    }

    const root = document.passages.filter(({ section, kind }) => section === 'root-cause' && kind !== 'heading')
    const [only] = root
    if (root.length !== 1 || !only || only.quoted || only.sentences.length > 1) return
    const text = only.masked.replace(/\s*\[E\d+(?:, ?E\d+)*\]/g, '').trim()
    if (changeOnly.test(text) && !mechanism.test(text.replace(/^root cause:/i, ''))) {
      yield { messageId: 'change', span: only.spanOf(0, only.text.length), data: { text } }
    }
  },
})

/** Texts of which one is half as long again cannot share nearly all their words. */
function areAlikeInLength(one: number, other: number): boolean {
  return Math.max(one, other) <= Math.min(one, other) * 1.5
}

/** The prose of a section; headings and quotes are left out, and so are stated gaps, which repeat honestly. */
function textOf({ passages }: ParsedDocument, kind: SectionKind): string {
  return passages
    .filter((passage) => passage.section === kind && passage.kind !== 'heading' && !passage.quoted)
    .map(({ text }) => text)
    .join(' ')
    .replace(gap, '')
    .trim()
}
