/** `afterword`: the linter as functions, and all that a rule or a configuration of one's own needs. */
import { resolveSettings, type SettingsRequest } from '#lint/config'
import type { LintResult } from '#lint/result'
import { lintDocument } from '#lint/run'
import { parseDocument } from '#model/parse'
import { rules } from '#rules/index'
import { profiles } from '#rules/presets'

export { defineConfig, resolveSettings, type ResolvedSettings, type SettingsRequest } from '#lint/config'
export type { ConfigurationInput } from '#lint/config-schema'
export { applyEdits, applyFixes, fixSource } from '#lint/fix'
export { defineLibraryRule, isLibraryRule, type AnyRule, type Library, type LibraryRule } from '#lint/library/rule'
export { lintLibrary, type LibraryRunOptions } from '#lint/library/run'
export { namedFiles } from '#lint/library/library'
export type { LintResult, Suppressed } from '#lint/result'
export { defineRule, type Edit, type Finding, type Level, type Levels, type Profile, type Rule } from '#lint/rule'
export { lintDocument, type RunOptions } from '#lint/run'
export type { Settings } from '#lint/settings'
export type { ParsedDocument } from '#model/document'
export { toFacts } from '#model/facts'
export type { DocumentFacts } from '#model/facts-types'
export { parseDocument } from '#model/parse'
export { rules } from '#rules/index'
export { profiles } from '#rules/presets'

/** How to lint a text; everything has the default of the command line without a configuration file. */
export interface LintTextOptions extends Partial<SettingsRequest> {
  /** Path that the text stands for; it decides collection, id and format. */
  readonly path?: string
  /** The current instant, epoch milliseconds. */
  readonly now?: number
}

/** Lint a text. Rejects only when configuration or arguments are wrong, never because of the text. */
export async function lintText(source: string, options: LintTextOptions = {}): Promise<LintResult> {
  const { path = 'content/postmortems/document.mdx', now = Date.now(), ...request } = options
  const { settings, problems } = await resolveSettings({ rules, profiles, ...request })
  if (problems.length > 0) throw new TypeError(`Cannot lint with these settings:\n${problems.join('\n')}`)
  return lintDocument(parseDocument(source, path), { settings, now })
}
