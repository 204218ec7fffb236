/** The rules of the linter with the text of their pages. */
import { readFile } from 'node:fs/promises'
import { packageFile } from './package-root.ts'
import type { RuleEntry } from './rule-entry.ts'
import type { RuleDescription } from '#lint/rule'

/** Reads the page of every rule beside its source. */
export async function readRules(catalogue: readonly RuleDescription[]): Promise<readonly RuleEntry[]> {
  const entries = await Promise.all(catalogue.map(readRule))
  return entries.toSorted((a, b) => a.id.localeCompare(b.id))
}

async function readRule({ id, meta }: RuleDescription): Promise<RuleEntry> {
  return {
    id,
    category: meta.category,
    description: meta.description,
    advice: meta.advice,
    levels: meta.levels,
    appliesTo: meta.appliesTo,
    fixable: meta.fixable ?? false,
    suggestions: meta.suggestions ?? false,
    mandatory: meta.mandatory ?? false,
    body: withoutHeader(await readPage(id)),
  }
}

async function readPage(id: string): Promise<string> {
  try {
    return await readFile(packageFile(`lint-rules/${id}/rule.md`), 'utf8')
  } catch (error) {
    // A rule in the making may have no page yet; anything else than its absence is a fault.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** The header repeats what the page shows from the rule itself. */
function withoutHeader(markdown: string): string {
  return markdown.replace(/^<!-- begin generated header[^]*?<!-- end generated header -->\s*/, '')
}
