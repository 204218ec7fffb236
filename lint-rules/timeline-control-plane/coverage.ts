import type { ParsedDocument } from '#model/document'

/** What must be looked at, each with the kinds of change that answer it (vocabulary, content model §6). */
const questions: readonly { readonly name: string; readonly kinds: readonly string[] }[] = [
  { name: 'model', kinds: ['model', 'vendor-api', 'deploy'] },
  { name: 'prompt', kinds: ['prompt'] },
  { name: 'policy', kinds: ['policy'] },
  { name: 'routing', kinds: ['routing', 'fallback'] },
  { name: 'index', kinds: ['index', 'corpus', 'embedding'] },
  { name: 'tool schema', kinds: ['tool-schema', 'tool-permission'] },
  { name: 'budget', kinds: ['budget', 'rate-limit', 'quota'] },
  { name: 'feature pipeline', kinds: ['feature-pipeline'] },
  { name: 'feedback', kinds: ['feedback'] },
]

/** Kinds of change that no row shows and no statement names as checked. */
export function missingKinds({ timeline, checked }: ParsedDocument): readonly string[] {
  const answered = new Set([
    ...timeline.events.flatMap(({ change }) => (change === undefined ? [] : [change])),
    ...checked.flatMap(({ kinds }) => kinds),
  ])
  return questions.filter(({ kinds }) => !kinds.some((kind) => answered.has(kind))).map(({ name }) => name)
}
