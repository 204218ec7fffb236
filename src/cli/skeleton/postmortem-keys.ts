/** Keys of a postmortem that a draft may lack and a review asks for. */

export interface LaterKey {
  readonly name: string
  /** As they stand in a comment, without the number sign. */
  readonly lines: readonly string[]
  readonly when?: 'ai' | 'not-ai'
}

/** In the order of the template, with values that show the form. */
export const laterKeys: readonly LaterKey[] = [
  {
    name: 'classes',
    lines: ['classes: [correctness] # availability, correctness, usefulness, safety, cost, compliance'],
  },
  { name: 'domains', lines: ['domains: [retrieval] # where an AI system was involved'], when: 'not-ai' },
  { name: 'services', lines: ['services: [support-chat]'] },
  { name: 'detected', lines: ['detected: 2026-03-02T09:14:00Z'] },
  { name: 'resolved', lines: ['resolved: 2026-03-02T12:40:00Z'] },
  { name: 'detectedBy', lines: ['detectedBy: customer'] },
  { name: 'reviewers', lines: ['reviewers: ["@someone-who-is-no-author"]'] },
  {
    name: 'evidence',
    lines: [
      'evidence:',
      '  - {id: E1, kind: chat, title: Incident channel, source: evidence/chat.json, captured: 2026-03-02T13:00:00Z}',
    ],
  },
  {
    name: 'snapshot',
    lines: [
      'snapshot: {inputs: E2, model: m-4.1-2026-02-11, prompt: bundle-37, index: kb-2026-02-28, environment: eu-prod, taken: 2026-03-02T09:40:00Z}',
    ],
    when: 'ai',
  },
]

/** Those that a document of this kind does not have yet. */
export function missingKeys(present: ReadonlySet<string>, isAi: boolean): readonly LaterKey[] {
  return laterKeys.filter(({ name, when }) => !present.has(name) && (when === undefined || (when === 'ai') === isAi))
}
