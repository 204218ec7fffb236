/**
 * `afterword/remark`: every rule as a remark plugin, and the recommended ones as a preset (the default export). Rules
 * that compare documents are none: a plugin sees one file.
 */
import type { Root } from 'mdast'
import type { Preset } from 'unified'
import { isDocumentRule } from '#lint/library/rule'
import { toRemarkPlugin, type RulePlugin } from '#lint/unified'
import { rules } from '#rules/index'
import { profiles } from '#rules/presets'

const host = { now: Date.now, nearMiss: profiles['near-miss'] }

/** Plugins by the id of their rule: `.use(plugins['wording-blame'], ['error'])`. */
export const plugins: Readonly<Record<string, RulePlugin<Root, object>>> = Object.fromEntries(
  rules.filter(isDocumentRule).map((rule) => [rule.id, toRemarkPlugin(rule, host)]),
)

const recommended = new Set<string>(profiles.recommended.rules)

/** The profile `recommended`. Each rule grades by the status of the document, as the command line does. */
export const presetRecommended: Preset = {
  plugins: Object.entries(plugins).flatMap(([id, plugin]) => (recommended.has(id) ? [plugin] : [])),
}

export default presetRecommended
