import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { userInfo } from 'node:os'
import { printable } from '#report/printable'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { toInstant } from '../instant.ts'
import type { Io } from '../io.ts'
import type { SkeletonFacts } from '../skeleton/facts.ts'
import { skeleton } from '../skeleton/postmortem.ts'
import { UsageError } from '../usage-error.ts'

const flags = {
  title: { type: 'string', value: 'TEXT', help: 'One line, no blame, no customer; else made from the slug' },
  severity: { type: 'string', value: 'SEV0…SEV4', help: 'Default SEV2' },
  started: { type: 'string', value: 'INSTANT', help: 'When the impact began, in UTC; default unknown' },
  author: { type: 'string', value: '@HANDLE', help: 'Default the name of your account' },
  domain: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'AI domain involved, e.g. retrieval; adds the AI analysis',
  },
  'near-miss': { type: 'boolean', help: 'The short form for what almost happened' },
  content: { type: 'string', value: 'FOLDER', help: 'Folder of the documents, default content' },
  now: { type: 'string', value: 'INSTANT', help: 'The date in the name, default today' },
} as const

/** `afterword new postmortem <slug>` */
export const newDocument: Command = {
  name: 'new',
  usage: 'postmortem <slug>',
  description:
    'Writes content/postmortems/<date>-<slug>/index.mdx: every section with what belongs there, every gap marked.',
  flags,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, flags)
    const slug = toSlug(positionals)
    const facts: SkeletonFacts = {
      title: values.title ?? toTitle(slug),
      severity: toSeverity(values.severity),
      started: toStarted(values.started),
      author: toHandle(values.author),
      domains: (values.domain ?? []).map(toDomain),
      isNearMiss: values['near-miss'] ?? false,
    }
    const day = new Date(values.now === undefined ? io.now : toInstant(values.now)).toISOString().slice(0, 10)
    const file = resolve(io.cwd, values.content ?? 'content', 'postmortems', `${day}-${slug}`, 'index.mdx')
    writeNew(file, skeleton(facts))
    io.stdout.write(nextSteps(file, io))
    return 0
  },
}

function writeNew(file: string, text: string): void {
  const flat = `${dirname(file)}.mdx`
  if (existsSync(dirname(file)) || existsSync(flat))
    throw new UsageError(`\`${printable(dirname(file))}\` exists already`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { flag: 'wx' })
}

function nextSteps(file: string, { cwd }: Io): string {
  const path = relative(cwd, file)
  const evidence = join(dirname(path), 'evidence')
  return [
    `wrote ${path}`,
    '',
    `1. Put exports of chat, dashboards and logs into ${evidence}/ while they still exist.`,
    '2. Fill in the timeline first; the other sections cite it.',
    `3. Check with: afterword lint ${path}`,
    '',
  ].join('\n')
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function toSlug([type, slug, ...others]: readonly string[]): string {
  if (type !== 'postmortem')
    throw new UsageError('`afterword new` makes a `postmortem`: afterword new postmortem <slug>')
  if (slug === undefined || others.length > 0)
    throw new UsageError('a new postmortem needs one slug, such as retired-refund-policy')
  if (slugPattern.test(slug) && slug.length <= 80) return slug
  throw new UsageError(
    `the slug \`${printable(slug)}\` should be lower-case words with hyphens, such as retired-refund-policy`,
  )
}

function toTitle(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function toSeverity(text = 'SEV2'): string {
  if (/^SEV[0-4]$/i.test(text)) return text.toUpperCase()
  throw new UsageError(`--severity expects SEV0 to SEV4, got \`${printable(text)}\``)
}

function toStarted(text = 'unknown'): string {
  if (text === 'unknown' || /^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return text
  return new Date(toInstant(text, '--started')).toISOString().replace('.000Z', 'Z')
}

const handlePattern = /^@[a-z0-9][\w.-]{0,60}(?:\/[a-z0-9][\w.-]{0,60})?$/i

function toHandle(text: string | undefined): string {
  const handle = text ?? `@${userInfo().username.replaceAll(/[^\w.-]+/g, '-')}`
  if (handlePattern.test(handle)) return handle
  throw new UsageError(`--author expects a handle such as @team-search, got \`${printable(handle)}\``)
}

function toDomain(text: string): string {
  if (/^[a-z]+(?:\/[a-z-]+)?$/.test(text)) return text
  throw new UsageError(`--domain expects a name such as retrieval or retrieval/stale-index, got \`${printable(text)}\``)
}
