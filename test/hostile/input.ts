import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One attack: what it puts into an empty folder, and how the linter is called there. */
export interface HostileInput {
  readonly name: string
  /** Prepare the folder; `canary` is the path of a file that must never come into being. */
  prepare(folder: string, canary: string): void
  /** Arguments after `lint --format json`; the folder `content` if absent. */
  readonly args?: readonly string[]
  /** The call itself is wrong: exit status 2 and one line. */
  readonly isRefused?: boolean
  /** Needs links, pipes or names that Windows does not have. */
  readonly posixOnly?: boolean
}

const frontmatter = [
  '---',
  'title: Retired policy quoted to customers',
  'severity: SEV2',
  'status: published',
  'classes: [usefulness]',
  'services: [support-chat]',
  'started: 2026-03-02T08:50:00Z',
  'detected: 2026-03-02T09:14:00Z',
  'resolved: 2026-03-02T12:40:00Z',
  'detectedBy: customer',
  'authors: ["@team-retrieval"]',
  '---',
  '',
].join('\n')

/** Write a file below the folder of an attack. */
export function write(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** An attack by the body of an otherwise plain document, as `.mdx` and as `.md`. */
export function byBody(name: string, body: string): HostileInput {
  return {
    name,
    prepare(folder) {
      for (const extension of ['mdx', 'md']) {
        write(folder, `content/postmortems/a.${extension}`, `${frontmatter}## Root cause\n\n${body}\n`)
      }
    },
  }
}

/** An attack by the whole text of a file. */
export function byFile(name: string, content: string | Uint8Array, path = 'content/postmortems/a.mdx'): HostileInput {
  return { name, prepare: (folder) => write(folder, path, content) }
}
