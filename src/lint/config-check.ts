/** Checks a configuration and says in words what is wrong: what was seen, where, and what was expected. */
import type { z } from 'zod'
import { configurationSchema, optionsSchema, type ConfigurationInput } from './config-schema.ts'
import { toPrintable } from './message.ts'
import { nearest } from './nearest.ts'
import type { AnyRule } from './library/rule.ts'
import type { Profile, RuleDescription } from './rule.ts'

type Path = readonly PropertyKey[]

export interface Catalogue {
  readonly rules: readonly AnyRule[]
  readonly profiles: Readonly<Record<string, Profile>>
}

export interface Checked {
  /** Every part that is right; absent parts have their defaults elsewhere. */
  readonly configuration: ConfigurationInput
  readonly problems: readonly string[]
}

/** Check the content of a configuration file, and of those that it extends. */
export function checkConfiguration(content: unknown, { rules, profiles }: Catalogue, path: Path = []): Checked {
  const schema = configurationSchema(
    rules.map(({ id }) => id),
    Object.keys(profiles),
  )
  const result = schema.safeParse(content)
  if (!result.success)
    return {
      configuration: {},
      problems: result.error.issues.flatMap((issue) => toProblems(issue, content, schema, path)),
    }

  const { extends: bases = [], ...own } = result.data
  const parts = bases.map((base, index) => checkConfiguration(base, { rules, profiles }, [...path, 'extends', index]))
  return {
    configuration: [...parts.map(({ configuration }) => configuration), own].reduce(merge, {}),
    problems: [...parts.flatMap(({ problems }) => problems), ...checkOptions(own, rules, path)],
  }
}

/** The later one wins; rules, due limits and lists of words add up. */
function merge(base: ConfigurationInput, own: ConfigurationInput): ConfigurationInput {
  return {
    ...base,
    ...own,
    ...((base.rules ?? own.rules) && { rules: { ...base.rules, ...own.rules } }),
    ...((base.dueDays ?? own.dueDays) && { dueDays: { ...base.dueDays, ...own.dueDays } }),
    ...((base.terms ?? own.terms) && { terms: [...(base.terms ?? []), ...(own.terms ?? [])] }),
    ...((base.ignore ?? own.ignore) && { ignore: [...(base.ignore ?? []), ...(own.ignore ?? [])] }),
  }
}

function checkOptions(
  { rules: entries = {} }: ConfigurationInput,
  rules: readonly RuleDescription[],
  prefix: Path,
): string[] {
  return rules.flatMap((rule) => {
    const entry = entries[rule.id]
    const options = Array.isArray(entry) ? entry[1] : undefined
    if (options === undefined) return []
    const schema = optionsSchema(rule)
    if (!schema)
      return [`${toPath([...prefix, 'rules', rule.id])}: Unexpected options, expected none as this rule has none`]
    const result = schema.safeParse(options)
    const path = [...prefix, 'rules', rule.id, 1]
    return result.success ? [] : result.error.issues.flatMap((issue) => toProblems(issue, options, schema, path))
  })
}

function toProblems(issue: z.core.$ZodIssue, content: unknown, schema: z.ZodType, prefix: Path): string[] {
  const path = [...prefix, ...issue.path]
  const where = path.length > 0 ? `${toPath(path)}: ` : ''
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path)
    return issue.keys.map((key) => `${where}${unexpectedKey(key, known)}`)
  }
  const seen = describe(valueAt(content, issue.path))
  return [`${where}Unexpected ${seen}, expected ${expectation(issue)}`]
}

function unexpectedKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known)
  const wanted = meant ? `\`${meant}\`` : known.length > 12 ? 'a known key' : `one of ${quoteAll(known)}`
  return `Unexpected key \`${toPrintable(key)}\`, expected ${wanted}`
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['record', 'an object'],
  ['object', 'an object'],
  ['string', 'a text'],
  ['int', 'a whole number'],
])

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${quoteAll(issue.values.map(String))}`
    case 'invalid_union':
      return '`off`, `warn`, `error`, an object with a level for each status, or a list of one of these and options'
    case 'invalid_type':
      return typeNames.get(issue.expected) ?? `a ${issue.expected}`
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty'
      return issue.inclusive ? `at least ${issue.minimum}` : `more than ${issue.minimum}`
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1)
  }
}

/** Keys of the object schema at a path, through optional wrappers. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const shape = shapeOf(schema)
  const [key, ...rest] = path
  return key === undefined ? Object.keys(shape) : knownKeys(shape[String(key)], rest)
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  // Zod's classes differ by wrapper; only these two public members are read, and both may be missing.
  const node = schema as { readonly shape?: Record<string, unknown>; readonly unwrap?: () => unknown } | undefined
  return node?.shape ?? (node?.unwrap ? shapeOf(node.unwrap()) : {})
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || value === undefined ? value : Reflect.get(Object(value), key)),
    content,
  )
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing value'
  if (typeof value === 'string') return `\`${toPrintable(value)}\``
  if (Array.isArray(value)) return 'list'
  return value !== null && typeof value === 'object' ? 'object' : `\`${toPrintable(String(value))}\``
}

function toPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('')
}

function quoteAll(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}
