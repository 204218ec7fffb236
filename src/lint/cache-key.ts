/** What a cached result depends on, as text to hash; hashing and storing is the caller's. */
import type { Settings } from './settings.ts'

export interface RunIdentity {
  readonly settings: Settings
  /** Version of Afterword: a release may read documents differently. */
  readonly version: string
  /** The current instant, epoch milliseconds. */
  readonly now: number
}

/** Everything but the document; the same for a whole run. */
export function runKey({ settings, version, now }: RunIdentity): string {
  const rules = settings.rules.map(({ rule, levels, nearMissLevels, options }) => {
    const isOff = [...levels, ...nearMissLevels].every((level) => level === 'off')
    return isOff ? rule.id : [rule.id, rule.meta.version ?? 1, levels, nearMissLevels, options]
  })
  const { docs, directives, unusedDirectives } = settings
  return JSON.stringify({
    version,
    rules,
    docs,
    directives,
    unusedDirectives,
    ...(usesClock(settings) && { day: toDay(now) }),
  })
}

/** The text to hash for one document. The source comes last, so that no other part can be mistaken for it. */
export function cacheKey(run: string, path: string, source: string): string {
  return [run, path, source].join('\0')
}

function usesClock({ rules }: Settings): boolean {
  return rules.some(({ rule, levels }) => rule.meta.usesClock && levels.some((level) => level !== 'off'))
}

function toDay(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}
