import type { RuleDescription } from '#lint/rule'
import { parseArguments } from '../arguments.ts'
import { palette, wantsColor } from '../color.ts'
import type { Command } from '../command.ts'

const flags = {
  json: { type: 'boolean', help: 'As JSON' },
  color: { type: 'boolean', help: 'Colour the list, or not' },
} as const

/** `afterword rules` */
export const rules: Command = {
  name: 'rules',
  usage: '',
  description: 'Lists the rules with their levels in a draft, in review and once published.',
  flags,
  async run(args, io) {
    const { values } = parseArguments(args, flags)
    const { rules: catalogue } = await import('#rules/index')
    if (values.json) {
      io.stdout.write(`${JSON.stringify(catalogue.map(toJson), undefined, 2)}\n`)
      return 0
    }
    const isColored = wantsColor(values.color, io.env, io.stdout.isTerminal)
    io.stdout.write(renderRules(catalogue, isColored))
    return 0
  },
}

function toJson({ id, meta }: RuleDescription) {
  const { category, description, appliesTo, fixable = false, suggestions = false, mandatory = false } = meta
  const [draft, inReview, published] = meta.levels
  const levels = { draft, 'in-review': inReview, published }
  return { id, category, description, levels, appliesTo, fixable, suggestions, mandatory }
}

function renderRules(catalogue: readonly RuleDescription[], isColored: boolean): string {
  const { bold, dim } = palette(isColored)
  const width = Math.max(...catalogue.map(({ id }) => id.length)) + 2
  const groups = Map.groupBy(catalogue, ({ meta }) => meta.category)
  const lines = [...groups].flatMap(([category, members]) => [
    bold(category),
    ...members.map(
      (rule) => `  ${rule.id.padEnd(width)}${levelsOf(rule, isColored)}  ${rule.meta.description}${marks(rule)}`,
    ),
    '',
  ])
  return [
    ...lines,
    dim('Levels: draft, in review, published. E error, W warning, - off.'),
    dim('`afterword explain <rule>` says why a rule exists and how to satisfy it.'),
    '',
  ].join('\n')
}

function levelsOf({ meta }: RuleDescription, isColored: boolean): string {
  const { red, yellow, dim } = palette(isColored)
  const letters = { error: red('E'), warn: yellow('W'), off: dim('-') }
  return meta.levels.map((level) => letters[level]).join(' ')
}

function marks({ meta }: RuleDescription): string {
  const words = [
    meta.fixable && 'fixable',
    meta.suggestions && 'offers rewrites',
    meta.mandatory && 'cannot be disabled',
    meta.scheduledLevels && 'on with --scheduled',
  ]
  const present = words.filter(Boolean)
  return present.length > 0 ? ` (${present.join(', ')})` : ''
}
