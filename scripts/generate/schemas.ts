/** JSON Schemas for editors, served by the site under `/schema/`. */
import { z } from 'zod'
import { configurationSchema, optionsSchema, ruleEntrySchema } from '#lint/config-schema'
import type { Profile, Rule } from '#lint/rule'

/** File name and content of each schema. */
export function schemaFiles(
  rules: readonly Rule[],
  profiles: Readonly<Record<string, Profile>>,
): readonly (readonly [name: string, content: string])[] {
  return [['config.json', toJson('Configuration of Afterword', configuration(rules, profiles))]]
}

function configuration(rules: readonly Rule[], profiles: Readonly<Record<string, Profile>>): z.ZodType {
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

function toJson(title: string, schema: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) }, undefined, 2)}\n`
}
