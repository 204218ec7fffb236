/** Settings as the engine reads them: checked and merged once, so that a run over a document only looks things up. */
import type { AnyRule } from './library/rule.ts'
import type { Level, Levels, Profile, RuleDescription } from './rule.ts'

/** What a configuration or the command line says about one rule. */
export interface RuleOverride {
  /** One level for every status, or one for each. */
  readonly level?: Level | Levels
  readonly options?: Readonly<Record<string, unknown>>
}

/** One rule, ready to run. */
export interface RuleSetting {
  readonly rule: AnyRule
  readonly levels: Levels
  readonly nearMissLevels: Levels
  readonly options: object
}

export interface Settings {
  readonly rules: readonly RuleSetting[]
  /** Ids that a directive may name, whether they run or not. */
  readonly known: readonly string[]
  /** What stands before `<rule-id>/` in the address of a rule's page. */
  readonly docs: string
  /** Whether directives in documents count. */
  readonly directives: boolean
  readonly unusedDirectives: Level
  readonly changedLinesOnly: boolean
}

export interface SettingsInput {
  readonly rules: readonly AnyRule[]
  readonly profile?: Profile
  /** Rules that look at a near miss; all if absent. */
  readonly nearMiss?: Profile
  readonly overrides?: Readonly<Record<string, RuleOverride>>
  /** Values for every rule that has an option of that name, e.g. `people`. */
  readonly shared?: Readonly<Record<string, unknown>>
  readonly docs?: string
  readonly directives?: boolean
  readonly unusedDirectives?: Level
  /** A run that somebody scheduled, not one on a change: rules about the passing of time are on. */
  readonly scheduled?: boolean
}

/** Where the site that Afterword builds shows its rules. */
export const defaultDocs = '/rules/'

const off: Levels = ['off', 'off', 'off']

/** Merge profile, configuration and command line into settings; later ones win. */
export function toSettings(input: SettingsInput): Settings {
  const members = input.profile && new Set(input.profile.rules)
  const nearMissMembers = input.nearMiss && new Set(input.nearMiss.rules)

  const rules = input.rules.map((rule): RuleSetting => {
    const override = input.overrides?.[rule.id]
    const { levels: usual, scheduledLevels = usual } = rule.meta
    const own = input.profile?.levels?.[rule.id] ?? (input.scheduled ? scheduledLevels : usual)
    const levels = toLevels(override?.level) ?? (members?.has(rule.id) === false ? off : own)
    return {
      rule,
      levels,
      // Whoever sets a level by hand means it; only the levels of a profile soften for a near miss.
      nearMissLevels: override?.level ? levels : nearMissLevels(rule, levels, nearMissMembers),
      options: toOptions(rule, input.shared, override?.options),
    }
  })

  return {
    rules,
    known: input.rules.map((rule) => rule.id),
    docs: withSlash(input.docs ?? defaultDocs),
    directives: input.directives ?? true,
    unusedDirectives: input.unusedDirectives ?? 'warn',
    changedLinesOnly: input.profile?.changedLinesOnly ?? false,
  }
}

/** One level for every status, or the triple itself. */
export function toLevels(level: Level | Levels | undefined): Levels | undefined {
  return typeof level === 'string' ? [level, level, level] : level
}

function nearMissLevels(rule: RuleDescription, levels: Levels, members: ReadonlySet<string> | undefined): Levels {
  if (members?.has(rule.id) === false) return off
  if (keepsLevel(rule)) return levels
  return [lower(levels[0]), lower(levels[1]), lower(levels[2])]
}

/** A near miss may be short and rough, but it is no licence to blame or to leak. */
function keepsLevel({ id, meta }: RuleDescription): boolean {
  return meta.category === 'privacy' || meta.category === 'wording' || id === 'mdx-safe'
}

function lower(level: Level): Level {
  return level === 'error' ? 'warn' : 'off'
}

function toOptions(
  rule: RuleDescription,
  shared: SettingsInput['shared'] = {},
  own: RuleOverride['options'] = {},
): object {
  const defaults = rule.meta.defaultOptions
  const common = Object.entries(shared).filter(([key, value]) => key in defaults && value !== undefined)
  return { ...defaults, ...Object.fromEntries(common), ...own }
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`
}
