import { defineRule } from '#lint/rule'
import { isPlaceholder } from './placeholder.ts'
import { findBySecretlint } from './secretlint.ts'
import { findByShape, type SecretMatch } from './shapes.ts'

/** Scans the source: a secret in code, a quote or a link target is as public as one in prose. */
export default defineRule({
  id: 'privacy-secret',
  meta: {
    category: 'privacy',
    levels: ['error', 'error', 'error'],
    description: 'Refuse credentials: keys, tokens, passwords, signed addresses.',
    messages: { found: 'Unexpected {kind} `{seen}`, expected `<secret:redacted>`' },
    advice:
      'Rotate it now: whoever could read the branch could copy it, and deleting the line leaves it in the history. Then write `<secret:redacted>` in code, or name it by its purpose.',
    reads: 'document',
    appliesTo: ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report'],
    mandatory: true,
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document: { source } }) {
    for (const { kind, start, length } of findSecrets(source)) {
      const text = source.slice(start, start + length)
      if (isPlaceholder(text)) continue
      // Four letters name the kind of key; more would print what the rule protects.
      const data = { kind, seen: `${text.slice(0, 4)}…` }
      // As a rewrite the placeholder of all private data, which is no markup outside code.
      yield { messageId: 'found', span: { start, end: start + length }, data, expected: ['[[secret-1]]'] }
    }
  },
})

/** All finds in order, one for each place: our shapes name the exact secret, secretlint knows more providers. */
function findSecrets(source: string): readonly SecretMatch[] {
  const kept: SecretMatch[] = []
  for (const match of [...findByShape(source), ...findBySecretlint(source)]) {
    const overlaps = kept.some(
      ({ start, length }) => match.start < start + length && start < match.start + match.length,
    )
    if (!overlaps) kept.push(match)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}
