/** Schema of `afterword.config.{ts,js,json}`. Loaded only where a configuration is checked, as Zod takes its time. */
import { z } from 'zod'
import type { RuleDescription } from './rule.ts'

const level = z.enum(['off', 'warn', 'error'])

const levels = z
  .strictObject({
    draft: level.describe('Level in drafts and declarations'),
    'in-review': level.describe('Level in documents under review'),
    published: level.describe('Level in published documents'),
  })
  .describe('One level for each status')

const anyLevel = z
  .union([level, levels])
  .meta({ id: 'level', description: '`off`, `warn` or `error` at every status, or one of them for each status' })

const days = z.number().int().positive()

/** Schema of one rule's entry: a level, or a level with options. */
export function ruleEntrySchema(options: z.ZodType = z.record(z.string(), z.unknown())) {
  return z.union([anyLevel, z.tuple([anyLevel]), z.tuple([anyLevel, options])])
}

/** Schema of the whole configuration, with the rules and profiles that exist. */
export function configurationSchema(ruleIds: Iterable<string>, profileNames: readonly string[]) {
  const rules = Object.fromEntries(Array.from(ruleIds, (id) => [id, ruleEntrySchema().optional()]))

  return z.strictObject({
    $schema: z.string().optional().describe('Address of the JSON Schema of this file, for editors'),
    profile: z.enum(profileNames).optional().describe('Selection of rules to start from; `recommended` unless given'),
    extends: z
      .array(z.record(z.string(), z.unknown()))
      .optional()
      .describe('Configurations that this one builds on, later ones winning; for shared settings of several libraries'),
    content: z.string().min(1).optional().describe('Folder of the documents; `content` unless given'),
    ignore: z.array(z.string()).optional().describe('Globs of documents that are not linted'),
    rules: z.strictObject(rules).optional().describe('Level and options of single rules: `off`, or `["warn", { … }]`'),
    dueDays: z
      .strictObject({
        P0: days.optional().describe('Days for a P0 action; 15 unless given'),
        P1: days.optional().describe('Days for a P1 action; 30 unless given'),
        P2: days.optional().describe('Days for a P2 action; 90 unless given'),
      })
      .optional()
      .describe('Longest time from resolution to the due date of an action'),
    terms: z.array(z.string()).optional().describe('Acronyms and terms of yours that every reader knows'),
    docs: z
      .string()
      .min(1)
      .optional()
      .describe('Address before `<rule-id>/` in links to rule pages; `/rules/` unless given'),
    unusedDirectives: level.optional().describe('Level for directives that hide nothing; `warn` unless given'),
  })
}

/** What an author writes in the configuration. */
export type ConfigurationInput = z.input<ReturnType<typeof configurationSchema>>

/** Schema of a rule's options as the configuration gives them: each may be left out. */
export function optionsSchema(rule: RuleDescription): z.ZodType | undefined {
  const schema = rule.meta.options?.(z)
  return schema instanceof z.ZodObject ? z.strictObject(schema.shape).partial() : schema
}
