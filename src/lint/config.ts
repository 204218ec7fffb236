/** From configuration file and command line to the settings of a run. */
import type { Catalogue } from './config-check.ts'
import type { ConfigurationInput } from './config-schema.ts'
import { nearest } from './nearest.ts'
import type { Level, Levels } from './rule.ts'
import { toSettings, type RuleOverride, type Settings } from './settings.ts'

export interface SettingsRequest extends Catalogue {
  /** Content of the configuration file, not yet checked; `undefined` when there is none. */
  readonly configuration?: unknown
  /** Name of a profile; wins over that of the configuration. */
  readonly profile?: string | undefined
  /** `id:level`; wins over the configuration. */
  readonly ruleLevels?: readonly string[]
  /** Whether directives in documents count. */
  readonly directives?: boolean
  /** Level for directives that hide nothing; wins over the configuration. */
  readonly unusedDirectives?: Level | undefined
  /** A run that somebody scheduled: rules about the passing of time are on. */
  readonly scheduled?: boolean
  /** What the library knows and rules may ask for by the name of an option, e.g. `people`, `customers`. */
  readonly shared?: Readonly<Record<string, unknown>>
}

export interface ResolvedSettings {
  readonly settings: Settings
  readonly configuration: ConfigurationInput
  /** What is wrong with configuration or arguments; with any of these, `settings` must not be used. */
  readonly problems: readonly string[]
}

const defaultProfile = 'recommended'

/** Make a configuration with completion and type checks in editors. */
export function defineConfig(configuration: ConfigurationInput): ConfigurationInput {
  return configuration
}

/** Check and merge profile, configuration and command line. */
export async function resolveSettings(request: SettingsRequest): Promise<ResolvedSettings> {
  const { rules, profiles } = request
  const { configuration, problems } = await readConfiguration(request)
  const name = request.profile ?? configuration.profile ?? defaultProfile
  const chosen = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  const flags = (request.ruleLevels ?? []).map((flag) => parseRuleLevel(flag, request))
  const nearMiss = profiles['near-miss']
  const unusedDirectives = request.unusedDirectives ?? configuration.unusedDirectives

  const settings = toSettings({
    rules,
    ...(chosen && { profile: chosen }),
    ...(nearMiss && { nearMiss }),
    overrides: mergeOverrides(
      overridesOf(configuration),
      flags.flatMap(({ override }) => (override ? [override] : [])),
    ),
    // Rules have an option `P0` and so on for the days that an action of that priority may take.
    shared: { ...configuration.dueDays, terms: configuration.terms, ...request.shared },
    ...(configuration.docs !== undefined && { docs: configuration.docs }),
    ...(request.scheduled !== undefined && { scheduled: request.scheduled }),
    ...(request.directives !== undefined && { directives: request.directives }),
    ...(unusedDirectives && { unusedDirectives }),
  })

  return {
    settings,
    configuration,
    problems: [
      ...problems,
      ...(chosen ? [] : [unknownWord('profile', name, Object.keys(profiles))]),
      ...flags.flatMap(({ problem }) => problem ?? []),
    ],
  }
}

async function readConfiguration(
  request: SettingsRequest,
): Promise<{ configuration: ConfigurationInput; problems: readonly string[] }> {
  if (request.configuration === undefined) return { configuration: {}, problems: [] }
  const { checkConfiguration } = await import('./config-check.ts')
  return checkConfiguration(request.configuration, request)
}

type Override = readonly [id: string, override: RuleOverride]

function overridesOf({ rules = {} }: ConfigurationInput): Override[] {
  return Object.entries(rules).flatMap(([id, entry]): Override[] => {
    if (entry === undefined) return []
    const [level, options] = Array.isArray(entry) ? entry : [entry]
    // The cast is true: the schema has checked the options of every known rule.
    return [
      [id, { level: toLevel(level), ...(options !== undefined && { options: options as Record<string, unknown> }) }],
    ]
  })
}

type LevelEntry = Level | { readonly draft: Level; readonly 'in-review': Level; readonly published: Level }

function toLevel(level: LevelEntry): Level | Levels {
  return typeof level === 'string' ? level : [level.draft, level['in-review'], level.published]
}

function mergeOverrides(configured: readonly Override[], flags: readonly Override[]): Record<string, RuleOverride> {
  const merged: Record<string, RuleOverride> = Object.fromEntries(configured)
  for (const [id, override] of flags) merged[id] = { ...merged[id], ...override }
  return merged
}

function parseRuleLevel(
  flag: string,
  { rules }: Catalogue,
): { readonly override?: Override; readonly problem?: string } {
  const colon = flag.lastIndexOf(':')
  const id = flag.slice(0, Math.max(0, colon))
  const level = flag.slice(colon + 1)
  if (colon < 0 || !isLevel(level))
    return { problem: `Unexpected \`${flag}\`, expected \`rule-id:level\` with level \`off\`, \`warn\` or \`error\`` }
  if (!rules.some((rule) => rule.id === id))
    return {
      problem: unknownWord(
        'rule',
        id,
        rules.map((rule) => rule.id),
      ),
    }
  return { override: [id, { level }] }
}

function isLevel(word: string): word is Level {
  return word === 'off' || word === 'warn' || word === 'error'
}

function unknownWord(what: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  const wanted = meant ? `\`${meant}\`` : `one of ${known.map((each) => `\`${each}\``).join(', ')}`
  return `Unexpected ${what} \`${word}\`, expected ${wanted}`
}
