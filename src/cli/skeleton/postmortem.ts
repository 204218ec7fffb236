import type { SkeletonFacts } from './facts.ts'
import { type Form, skeletonSections } from './sections.ts'

/** A draft that says what belongs where and marks everything that is not known yet. */
export function skeleton(facts: SkeletonFacts): string {
  const form = formOf(facts)
  const sections = skeletonSections.filter(
    (section) => section.forms.includes(form) && (!section.isForAi || facts.domains.length > 0),
  )
  return [
    frontmatter(facts),
    ...sections.map(
      ({ title, hint, body }) => `## ${title}\n\n{/* ${hint} */}\n\n${typeof body === 'string' ? body : body(facts)}\n`,
    ),
  ].join('\n')
}

function formOf({ isNearMiss, severity }: SkeletonFacts): Form {
  if (isNearMiss) return 'near-miss'
  return severity === 'SEV4' ? 'short' : 'incident'
}

function frontmatter({ title, severity, started, author, domains, isNearMiss }: SkeletonFacts): string {
  return [
    '---',
    `title: ${quoted(title)}`,
    `severity: ${severity}`,
    'status: draft # then in-review, then published; each asks for more',
    ...(isNearMiss ? ['kind: near-miss'] : []),
    `started: ${started} # UTC, such as 2026-03-02T09:14:00Z; a day or a month where only that is known`,
    `authors: [${quoted(author)}]`,
    ...(domains.length > 0 ? [`domains: [${domains.join(', ')}]`] : []),
    '# Before review, fill these in and take the number signs away:',
    '# classes: [correctness] # availability, correctness, usefulness, safety, cost, compliance',
    ...(domains.length > 0 ? [] : ['# domains: [retrieval] # where an AI system was involved']),
    '# services: [support-chat]',
    '# detected: 2026-03-02T09:14:00Z',
    '# resolved: 2026-03-02T12:40:00Z',
    '# detectedBy: customer',
    '# reviewers: ["@someone-who-is-no-author"]',
    '# evidence:',
    '#   - {id: E1, kind: chat, title: Incident channel, source: evidence/chat.json, captured: 2026-03-02T13:00:00Z}',
    '---',
    '',
  ].join('\n')
}

/** A YAML string in double quotes; JSON's form is one of them. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
