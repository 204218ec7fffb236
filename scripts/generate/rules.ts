/** The rules that stand in a folder. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnyRule } from '#lint/library/rule'

/** Ids of the rules in `lint-rules`: the folders that hold a `rule.ts`, sorted. */
export function ruleIds(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'rule.ts')))
    .map(({ name }) => name)
    .toSorted()
}

export interface LoadedRules {
  /** In the order of their ids. */
  readonly rules: readonly AnyRule[]
  /** Rules that could not be loaded, with the reason; a half-written rule must not keep others from being generated. */
  readonly failures: readonly string[]
}

/** Load rules by id. */
export async function loadRules(folder: string, ids: readonly string[]): Promise<LoadedRules> {
  const rules: AnyRule[] = []
  const failures: string[] = []
  for (const id of ids) {
    try {
      // The cast is true: each `rule.ts` default-exports what `defineRule` or `defineLibraryRule` returned, which the compiler checks there.
      const module = (await import(pathToFileURL(join(folder, id, 'rule.ts')).href)) as { readonly default: AnyRule }
      rules.push(module.default)
    } catch (error) {
      failures.push(`${id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { rules, failures }
}
