import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { nearest } from '#lint/nearest'
import { printable } from '#report/printable'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { contentFolder } from '../content-folder.ts'
import { toInstant } from '../instant.ts'
import type { Io } from '../io.ts'
import { openDocument, shortPath } from '../named-document.ts'
import { type NewFlag, newFlags } from '../new/flags.ts'
import { type NewType, newTypes } from '../new/types.ts'
import { toSlug, toTitle } from '../new/values.ts'
import { type IncidentFacts, toIncidentFacts } from '../skeleton/incident.ts'
import { UsageError } from '../usage-error.ts'

const everyTypeKnows: readonly NewFlag[] = ['title', 'content', 'now']

/** `afterword new <type> <slug>` */
export const newDocument: Command = {
  name: 'new',
  usage: '<type> <slug>',
  description: [
    'Writes a draft that says what belongs where and marks every gap. Types:',
    '',
    ...Object.entries(newTypes).map(([name, { summary }]) => `  ${name.padEnd(16)} ${summary}`),
    '',
    'The slug is a few words with hyphens, such as retired-refund-policy; the date is put before it where it belongs.',
    'Nothing is overwritten. A game day and a learning report take over what --from says, in its words.',
  ].join('\n'),
  flags: newFlags,
  examples: [
    'new postmortem retired-refund-policy --domain retrieval --severity SEV1',
    'new declaration refund-answers-wrong --channel "#inc-refunds"',
    'new runbook refund-answers-off --playbook kill-switch',
    'new game-day stale-index --from 2026-03-02-retired-refund-policy',
    'new learning-report retrieval --from 2026-03-02-retired-refund-policy --from 2025-11-03-stale-index',
  ],
  async run(args, io) {
    const { values, positionals } = parseArguments(args, newFlags)
    const { name, type, slug } = toTarget(positionals)
    refuseForeignFlags(Object.keys(values), name, type)

    const day = new Date(values.now === undefined ? io.now : toInstant(values.now)).toISOString().slice(0, 10)
    const content = await contentFolder(values.content, io)
    const file = join(content, type.file(slug, day))
    refuseExisting(file, io)
    const text = type.write({
      title: toTitle(values.title, slug),
      author: values.author,
      severity: values.severity,
      started: values.started,
      domains: values.domain ?? [],
      commander: values.commander,
      channel: values.channel,
      playbook: values.playbook,
      incidents: await readIncidents(values.from ?? [], file, content, io),
    })
    write(file, text, io)
    io.stdout.write(nextSteps(file, type, io))
    return 0
  },
}

interface Target {
  readonly name: string
  readonly type: NewType
  readonly slug: string
}

function toTarget([name, slug, ...others]: readonly string[]): Target {
  const names = Object.keys(newTypes)
  const type = name !== undefined && Object.hasOwn(newTypes, name) ? newTypes[name] : undefined
  if (name === undefined) throw new UsageError(`new takes a type and a slug; types are ${names.join(', ')}`)
  if (!type) {
    const guess = nearest(name, names)
    const hint = guess === undefined ? `expected ${names.join(', ')}` : `did you mean \`${guess}\`?`
    throw new UsageError(`unknown type \`${printable(name)}\`, ${hint}`)
  }
  if (slug === undefined || others.length > 0) {
    throw new UsageError(`new ${name} takes one slug, such as retired-refund-policy`)
  }
  return { name, type, slug: toSlug(slug) }
}

function refuseForeignFlags(given: readonly string[], name: string, { flags }: NewType): void {
  const known: ReadonlySet<string> = new Set([...everyTypeKnows, ...flags])
  const foreign = given.find((flag) => !known.has(flag))
  if (foreign === undefined) return
  const others = Object.entries(newTypes).filter(([, type]) => type.flags.some((flag) => flag === foreign))
  throw new UsageError(`new ${name} takes no --${foreign}, it is for ${others.map(([other]) => other).join(', ')}`)
}

/** The same document may stand in its other form: `x.mdx`, `x.md`, `x/index.md`. */
function refuseExisting(file: string, { cwd }: Io): void {
  const stem = file.replace(/(?:\/index|\\index)?\.mdx$/, '')
  const taken = [file, stem, `${stem}.mdx`, `${stem}.md`].find((path) => existsSync(path))
  if (taken !== undefined) throw new UsageError(`\`${shortPath(taken, cwd)}\` exists already`)
}

/** The same incident may be named twice, by its id and by its path. */
async function readIncidents(
  sources: readonly string[],
  file: string,
  content: string,
  io: Io,
): Promise<readonly IncidentFacts[]> {
  const incidents = await Promise.all(sources.map((source) => readIncident(source, file, content, io)))
  return [...new Map(incidents.map((incident) => [incident.path, incident])).values()]
}

async function readIncident(source: string, file: string, content: string, { cwd }: Io): Promise<IncidentFacts> {
  const document = await openDocument(source, { cwd, content, collections: ['postmortems'] })
  if (document.collection !== undefined && document.collection !== 'postmortems') {
    throw new UsageError(`--from takes an incident, \`${printable(source)}\` is one of ${document.collection}`)
  }
  return toIncidentFacts(document, relative(dirname(file), document.path).replaceAll(sep, '/'))
}

/** `wx` refuses a file that somebody made in the meantime. */
function write(file: string, text: string, { cwd }: Io): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`cannot write \`${shortPath(file, cwd)}\``, { cause: error })
  }
}

function nextSteps(file: string, { next }: NewType, { cwd }: Io): string {
  const path = shortPath(file, cwd)
  const folder = shortPath(dirname(file), cwd)
  const steps = next.map(
    (step, index) => `${index + 1}. ${step.replace('{path}', () => path).replace('{folder}', () => folder)}`,
  )
  return [`wrote ${path}`, '', ...steps, ''].join('\n')
}
