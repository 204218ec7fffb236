/** From the texts of flags to values that a skeleton can rely on; what does not fit is a usage error. */
import { userInfo } from 'node:os'
import { nearest } from '#lint/nearest'
import type { Severity } from '#model/frontmatter-types'
import { readMoment } from '#model/moment'
import type { Playbook } from '#model/types/fields'
import { domains, patterns, playbooks, severities } from '#model/vocabulary'
import { printable } from '#report/printable'
import { toInstant } from '../instant.ts'
import { UsageError } from '../usage-error.ts'

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A slug that somebody wrote with its day. */
export const startsWithDay = /^\d{4}-\d{2}-\d{2}-(?=[a-z0-9])/

export function toSlug(text: string): string {
  if (slugPattern.test(text) && text.length <= 80) return text
  throw new UsageError(
    `the slug \`${printable(text)}\` should be lower-case words with hyphens, such as retired-refund-policy`,
  )
}

/** The title, else the slug as words, without its day. */
export function toTitle(text: string | undefined, slug: string): string {
  const name = slug.replace(startsWithDay, '')
  const title = text ?? `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`
  if (title.trim() !== '' && /^[^\r\n]{1,200}$/.test(title)) return title
  throw new UsageError('--title expects one line of at most 200 characters')
}

export function toSeverity(text = 'SEV2'): Severity {
  const severity = severities.find(text)
  if (severity) return severity.id
  throw new UsageError(`--severity expects SEV0 to SEV4, got \`${printable(text)}\``)
}

export function toStarted(text = 'unknown'): string {
  const moment = readMoment(text, { start: 0, end: 0 })
  if (moment && (moment.precision !== 'instant' || text.endsWith('Z'))) return text
  return new Date(toInstant(text, '--started')).toISOString().replace('.000Z', 'Z')
}

const handlePattern = /^@[a-z0-9][\w.-]{0,60}(?:\/[a-z0-9][\w.-]{0,60})?$/i

export function toHandle(text: string | undefined): string {
  const handle = text ?? `@${userInfo().username.replaceAll(/[^\w.-]+/g, '-')}`
  if (handlePattern.test(handle)) return handle
  throw new UsageError(`--author expects a handle such as @team-search, got \`${printable(handle)}\``)
}

export function toDomain(text: string): string {
  const [domain = '', pattern] = text.split('/')
  const known = patterns[domain]?.ids ?? []
  if (domains.has(domain) && (pattern === undefined || known.includes(pattern)) && text.split('/').length <= 2)
    return text
  const all = domains.ids.flatMap((id) => [id, ...(patterns[id]?.ids ?? []).map((name) => `${id}/${name}`)])
  const guess = nearest(text, all)
  const hint =
    guess === undefined ? 'expected a name such as retrieval or retrieval/stale-index' : `did you mean \`${guess}\`?`
  throw new UsageError(`unknown domain \`${printable(text)}\`, ${hint}`)
}

export function toPlaybook(text = 'general'): Playbook {
  const playbook = playbooks.find(text)
  if (playbook) return playbook.id
  const guess = nearest(text, playbooks.ids)
  const hint = guess === undefined ? `expected ${playbooks.ids.join(', ')}` : `did you mean \`${guess}\`?`
  throw new UsageError(`unknown playbook \`${printable(text)}\`, ${hint}`)
}

/** One line that says what a flag wants. */
export function toLine(text: string | undefined, flag: string): string | undefined {
  if (text === undefined || (text.trim() !== '' && /^[^\r\n]{1,200}$/.test(text))) return text
  throw new UsageError(`${flag} expects one line`)
}
