/** The generated head of a rule's page: what it does, at which level, in which profiles, with which options. */
import { z } from 'zod'
import type { Levels, Profile, RuleDescription } from '#lint/rule'

const begin = '<!-- begin generated header: `npm run generate` -->'
const end = '<!-- end generated header -->'

const skeleton = `
## Why

## Examples

## When not to use it
`

/** The page with its header made anew; a page without header, or an empty one, gets it on top. */
export function withHeader(page: string, rule: RuleDescription, profiles: Readonly<Record<string, Profile>>): string {
  const header = `${begin}\n${ruleHeader(rule, profiles)}\n${end}\n`
  const stop = page.indexOf(end)
  if (!page.startsWith(begin) || stop < 0) return header + (page.trim() === '' ? skeleton : `\n${page.trimStart()}`)
  return header + page.slice(stop + end.length).replace(/^\n/, '')
}

function ruleHeader(rule: RuleDescription, profiles: Readonly<Record<string, Profile>>): string {
  const parts = [`# ${rule.id}`, rule.meta.description, facts(rule, profiles), optionList(rule)]
  return parts.filter((part) => part !== '').join('\n\n')
}

function facts({ id, meta }: RuleDescription, profiles: Readonly<Record<string, Profile>>): string {
  const members = Object.entries(profiles).flatMap(([name, { rules }]) => (rules.includes(id) ? [`\`${name}\``] : []))
  return [
    `\`${meta.category}\``,
    levelText(meta.levels),
    ...(meta.scheduledLevels ? [`with \`--scheduled\`: ${levelText(meta.scheduledLevels)}`] : []),
    members.length > 0 ? `in ${members.join(', ')}` : 'in no profile',
    ...(meta.fixable ? ['🔧 `--fix`'] : []),
    ...(meta.suggestions ? ['💡 offers rewrites'] : []),
    ...(meta.mandatory ? ['🔒 cannot be disabled in a file'] : []),
    ...(meta.reads === 'prose' ? ['also a retext plugin'] : []),
    ...(meta.reads === 'library' ? ['compares documents'] : []),
  ].join(' · ')
}

/** Levels in words: `warns in drafts, error once in review`. */
export function levelText([draft, review, published]: Levels): string {
  const say = { off: 'off', warn: 'warning', error: 'error' }
  if (draft === review && review === published) return `${say[draft]} at every status`
  if (review === published) return `${say[draft]} in drafts, ${say[review]} from review on`
  if (draft === review) return `${say[draft]} until published, then ${say[published]}`
  return `${say[draft]} in drafts, ${say[review]} in review, ${say[published]} once published`
}

function optionList({ meta }: RuleDescription): string {
  const schema = meta.options?.(z)
  if (!(schema instanceof z.ZodObject)) return ''
  const defaults: Readonly<Record<string, unknown>> = { ...meta.defaultOptions }
  const lines = Object.entries(schema.shape).map(([name, option]) => {
    const { description = '' } = z.globalRegistry.get(option) ?? {}
    return `- \`${name}\`: ${description} (default \`${JSON.stringify(defaults[name])}\`)`
  })
  return ['Options:', ...lines].join('\n')
}
