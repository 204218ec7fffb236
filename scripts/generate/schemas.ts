/** JSON Schemas for editors, served by the site under `/schema/`. */
import { z } from 'zod'
import { configurationSchema, optionsSchema, ruleEntrySchema } from '#lint/config-schema'
import type { Profile, RuleDescription } from '#lint/rule'
import { jsonSchemaOf } from '#model/frontmatter-schema'

/** Types of document, and what one is called. */
const types = [
  ['postmortem', 'a postmortem'],
  ['runbook', 'a runbook'],
  ['game-day', 'a game day'],
  ['operations', 'an operations specification'],
  ['learning-report', 'a learning report'],
] as const

/** File name and content of each schema. */
export function schemaFiles(
  rules: readonly RuleDescription[],
  profiles: Readonly<Record<string, Profile>>,
): readonly (readonly [name: string, content: string])[] {
  const schema = z.toJSONSchema(configuration(rules, profiles), { io: 'input' })
  return [
    ['config.json', toJson('Configuration of Afterword', schema)],
    ...types.map(([type, title]) => [`${type}.json`, toJson(`Frontmatter of ${title}`, jsonSchemaOf(type))] as const),
  ]
}

function configuration(rules: readonly RuleDescription[], profiles: Readonly<Record<string, Profile>>): z.ZodType {
  const base = configurationSchema(
    rules.map(({ id }) => id),
    Object.keys(profiles),
  )
  const entries = rules.map((rule) => {
    const entry = ruleEntrySchema(optionsSchema(rule)).optional().describe(rule.meta.description)
    return [rule.id, entry] as const
  })
  return base.extend({
    rules: z.strictObject(Object.fromEntries(entries)).optional().describe('Level and options of single rules'),
  })
}

const draft = 'https://json-schema.org/draft/2020-12/schema'

function toJson(title: string, schema: object): string {
  const document = { $schema: draft, title, ...schema }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
