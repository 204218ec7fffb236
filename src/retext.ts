/** `afterword/retext`: the rules that read prose as retext plugins, and the recommended ones as a preset (the default export). */
import type { Root } from 'nlcst'
import type { Preset } from 'unified'
import { isDocumentRule } from '#lint/library/rule'
import { toRetextPlugin, type RulePlugin } from '#lint/unified'
import { rules } from '#rules/index'
import { profiles } from '#rules/presets'

const host = { now: Date.now, nearMiss: profiles['near-miss'] }

/** Plugins by the id of their rule: `.use(plugins['wording-blame'], ['error'])`. */
export const plugins: Readonly<Record<string, RulePlugin<Root, object>>> = Object.fromEntries(
  rules
    .filter(isDocumentRule)
    .filter(({ meta }) => meta.reads === 'prose')
    .map((rule) => [rule.id, toRetextPlugin(rule, host)]),
)

const recommended = new Set<string>(profiles.recommended.rules)

/** The prose rules of the profile `recommended`. */
export const presetRecommended: Preset = {
  plugins: Object.entries(plugins).flatMap(([id, plugin]) => (recommended.has(id) ? [plugin] : [])),
}

export default presetRecommended
