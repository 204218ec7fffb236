/** A labelled sentence as a small published postmortem, in the section to which it belongs. */
import type { LabelledSentence } from './labels.ts'

const frontmatter = `---
title: Support assistant quoted a retired refund policy
severity: SEV2
status: published
classes: [usefulness]
domains: [retrieval]
services: [support-assistant]
started: 2026-03-02T09:14:00Z
detected: 2026-03-02T10:20:00Z
resolved: 2026-03-02T12:40:00Z
detectedBy: feedback
authors: ["@team-retrieval"]
---
`

const titles: Readonly<Record<string, string>> = {
  summary: 'Executive summary',
  impact: 'Impact',
  timeline: 'Timeline',
  detection: 'Detection and response',
  response: 'Detection and response',
  'root-cause': 'Root cause',
  'contributing-factors': 'Contributing factors',
  trigger: 'Trigger',
  lessons: 'Lessons learned',
  'action-items': 'Action items',
  verification: "How do we know this won't happen again?",
  quote: 'Detection and response',
}

/** The sentence in the form that its section has: a timeline row, a factor, an action, a quote, or a paragraph. */
function inForm({ section, text }: LabelledSentence): readonly string[] {
  switch (section) {
    case 'timeline':
      return [
        '| Time (UTC) | Phase | Event | Source |',
        '| --- | --- | --- | --- |',
        `| 2026-03-02T10:20:00Z | detection | ${text.replaceAll('|', '\\|')} | E1 |`,
      ]
    case 'action-items':
      return [
        `- [ ] [P1] ${text} — Owner: @team-evals — Due: 2026-04-01 — Verification: \`golden-refund\` fails on a seeded fault`,
      ]
    case 'contributing-factors':
      return [`- **Testing gap:** ${text}`]
    case 'quote':
      return [`> ${text}`]
    default:
      return [text]
  }
}

/** Source of the document, and the line (from 1) on which the sentence stands. */
export function toDocument(sentence: LabelledSentence): { readonly source: string; readonly line: number } {
  const lines = [
    `${frontmatter}`,
    `## ${titles[sentence.section] ?? 'Detection and response'}`,
    '',
    ...inForm(sentence),
  ]
  const source = `${lines.join('\n')}\n`
  return { source, line: source.split('\n').length - 1 }
}
