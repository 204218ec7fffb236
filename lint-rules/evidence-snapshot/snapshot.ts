import type { Meta } from '#model/frontmatter-types'

/** What a snapshot must hold: the index only where something is retrieved, the prompt not for classic models. */
export function neededKeys({ domains = [] }: Meta): readonly string[] {
  const names = new Set(domains.map(({ domain }) => domain))
  const isClassic = [...names].every((name) => ['data', 'mlops', 'serving', 'infra'].includes(name))
  return [
    'inputs',
    'model',
    ...(isClassic ? [] : ['prompt']),
    ...(names.has('retrieval') ? ['index'] : []),
    'environment',
    'taken',
  ]
}

/** Epoch milliseconds of `taken`, when it is an instant. */
export function snapshotTime(snapshot: Readonly<Record<string, string>>): number | undefined {
  const at = Date.parse(snapshot['taken'] ?? '')
  return Number.isNaN(at) ? undefined : at
}

/** Rows after which the system is no longer what it was during the harm. */
export function changesState(event: string): boolean {
  return (
    /\b(?:roll(?:ed|s|ing)? ?back|rollback|revert(?:ed|s)?|retrain(?:ed|ing)|re-?index(?:ed|ing)|rebuil[dt]|redeploy(?:ed)?|purg(?:ed|ing)|wip(?:ed|ing))\b/i.test(
      event,
    ) && !/\b(?:decid|propos|discuss|consider|plan|start|request|fail)\w*/i.test(event)
  )
}
