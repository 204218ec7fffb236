/** Reads a rule's page: its headings and the examples that are executed. */
import type { RuleDescription } from '../rule.ts'
import type { ValidCase } from './test-case.ts'

export interface Example extends ValidCase {
  readonly kind: 'valid' | 'invalid'
}

export interface RulePage {
  /** Second-level headings, in order. */
  readonly headings: readonly string[]
  readonly examples: readonly Example[]
  /** Other documents of the library in which each example stands: source by path. */
  readonly beside: Readonly<Record<string, string>>
}

const folders: Readonly<Record<RuleDescription['meta']['appliesTo'][number], string>> = {
  postmortem: 'postmortems',
  runbook: 'runbooks',
  'game-day': 'game-days',
  operations: 'operations',
  'learning-report': 'learning-reports',
}

/**
 * Read the page of a rule. An example is a fence `mdx invalid` or `mdx valid`, perhaps with `section="Root cause"`;
 * one that begins with frontmatter, or says `document`, is the whole file. A fence `mdx beside path="content/…"` is
 * another document of the library that the examples of a rule stand in.
 */
export function readRulePage(page: string, { meta }: Pick<RuleDescription, 'meta'>): RulePage {
  const fences = readFences(page)
  const beside = fences.filter(({ kind }) => kind === 'beside').map(({ info, body }) => [pathOf(info) ?? '', body])
  const shown = fences.filter(({ kind }) => kind !== 'beside')
  const examples = shown.map(({ kind, info, body }, index): Example => {
    const section = /\bsection="([^"]*)"/.exec(info)?.[1]
    const isWhole = body.startsWith('---\n') || /\bdocument\b/.test(info)
    return {
      kind: kind === 'valid' ? 'valid' : 'invalid',
      name: `example ${index + 1}, ${kind}`,
      mdx: isWhole ? body : body.replace(/\n$/, ''),
      path:
        pathOf(info) ?? `content/${folders[meta.appliesTo[0] ?? 'postmortem']}/2026-03-02-retired-refund-policy.mdx`,
      ...(section !== undefined && { section }),
      ...(isWhole && { document: true }),
    }
  })

  const prose = page.replaceAll(/^(`{3,}).*\n[^]*?^\1$/gm, '')
  const headings = Array.from(prose.matchAll(/^## (.+)$/gm), ([, title = '']) => title)
  return { headings, examples, beside: Object.fromEntries(beside) }
}

interface Fence {
  readonly kind: string
  readonly info: string
  readonly body: string
}

function readFences(page: string): readonly Fence[] {
  const fences = page.matchAll(
    /^(?<fence>`{3,})mdx (?<kind>valid|invalid|beside)(?<info>.*)\n(?<body>[^]*?)^\k<fence>$/gm,
  )
  return Array.from(fences, ({ groups }) => {
    const { kind = '', info = '', body = '' } = { ...groups }
    return { kind, info, body }
  })
}

function pathOf(info: string): string | undefined {
  return /\bpath="([^"]*)"/.exec(info)?.[1]
}
