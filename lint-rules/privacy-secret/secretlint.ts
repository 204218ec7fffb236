import type * as Preset from '@secretlint/secretlint-rule-preset-recommend'
import type { SecretLintRuleContext, SecretLintSourceCode } from '@secretlint/types'
import { lazyRequire } from '#lint/lazy-require'
import { once } from '#model/once'
import type { Span } from '#model/span'
import { longRuns } from './runs.ts'
import type { SecretMatch } from './shapes.ts'

/** Names for people of what the preset's rules find; the others are called by their provider. */
const provider = /secretlint-rule-(?<name>[\w-]+)$/

/** Large, and needed by the few documents that hold a sign of a secret. */
const preset = lazyRequire<typeof Preset>('@secretlint/secretlint-rule-preset-recommend')

/** `secretlint-disable` in a file must not silence a rule that cannot be disabled in a file. */
const scanners = once(() => preset().rules.filter(({ meta }) => !meta.id.endsWith('filter-comments')))

/**
 * What every secret of the preset has: a long run that is not a word, a digest or an id, a password in an address, or
 * a key block. A text without one need not be scanned thirty times.
 */
function hasSign(text: string, runs: readonly Span[]): boolean {
  return (
    text.includes('-----BEGIN') ||
    /:\/\/[^\s/:@]{0,64}:[^\s/@]{1,128}@/.test(text) ||
    runs.some(({ start, end }) => generated.test(text.slice(start, end)))
  )
}

const generated =
  /(?<![\w+/-])(?![\da-f]{32,64}(?!\w))(?=[\w+/-]{0,64}\d)(?=[\w+/-]{0,64}[A-Z])(?![\w/-]{0,200}\/)[\w+/-]{20,}/

/**
 * Secrets found by secretlint's recommended preset. Its rules scan the text synchronously; only secretlint's own
 * runner is asynchronous, and a rule here is a plain function, so they are called with a context of our own.
 */
export function findBySecretlint(content: string): readonly SecretMatch[] {
  if (!hasSign(content, longRuns(content))) return []
  const found: SecretMatch[] = []
  const source = { content, filePath: 'document.md', ext: '.md', contentType: 'text', hasBOM: false }
  for (const scanner of scanners()) {
    const name = provider.exec(scanner.meta.id)?.groups?.['name'] ?? 'secret'
    const context = {
      sharedOptions: {},
      createTranslator: () => (messageId: string) => ({ message: messageId, messageId }),
      report: ({ range: [start, end] }: { range: readonly [number, number] }) => {
        found.push({ kind: `credential (${name})`, start, length: end - start })
      },
      ignore: () => undefined,
    }
    // The context and source hold what the preset's scanners use; the types ask for the runner's whole host.
    scanner.create(context as unknown as SecretLintRuleContext, {}).file?.(source as unknown as SecretLintSourceCode)
  }
  return found
}
