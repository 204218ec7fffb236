/** Reads a rule's page: its headings and the examples that are executed. */
import type { Rule } from '../rule.ts'
import type { ValidCase } from './test-case.ts'

export interface Example extends ValidCase {
  readonly kind: 'valid' | 'invalid'
}

export interface RulePage {
  /** Second-level headings, in order. */
  readonly headings: readonly string[]
  readonly examples: readonly Example[]
}

const folders: Readonly<Record<Rule['meta']['appliesTo'][number], string>> = {
  postmortem: 'postmortems',
  runbook: 'runbooks',
  'game-day': 'game-days',
  operations: 'operations',
  'learning-report': 'learning-reports',
}

/**
 * Read the page of a rule. An example is a fence `mdx invalid` or `mdx valid`, perhaps with `section="Root cause"`;
 * one that begins with frontmatter, or says `document`, is the whole file.
 */
export function readRulePage(page: string, { meta }: Pick<Rule, 'meta'>): RulePage {
  const fences = page.matchAll(/^(?<fence>`{3,})mdx (?<kind>valid|invalid)(?<info>.*)\n(?<body>[^]*?)^\k<fence>$/gm)
  const examples = Array.from(fences, ({ groups }, index): Example => {
    const { kind, info = '', body = '' } = { ...groups }
    const section = /\bsection="([^"]*)"/.exec(info)?.[1]
    const path = /\bpath="([^"]*)"/.exec(info)?.[1]
    const isWhole = body.startsWith('---\n') || /\bdocument\b/.test(info)
    return {
      kind: kind === 'valid' ? 'valid' : 'invalid',
      name: `example ${index + 1}, ${kind}`,
      mdx: isWhole ? body : body.replace(/\n$/, ''),
      path: path ?? `content/${folders[meta.appliesTo[0] ?? 'postmortem']}/2026-03-02-retired-refund-policy.mdx`,
      ...(section !== undefined && { section }),
      ...(isWhole && { document: true }),
    }
  })

  const prose = page.replaceAll(/^(`{3,}).*\n[^]*?^\1$/gm, '')
  return { headings: Array.from(prose.matchAll(/^## (.+)$/gm), ([, title = '']) => title), examples }
}
