import { printable } from '#report/printable'
import type { Flags } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** What `build`, `dev` and `preview` share. */
export const siteFlags = {
  root: { type: 'string', value: 'FOLDER', help: 'Folder that holds `content`, default the current one' },
} as const satisfies Flags

/** What `dev` and `preview` share. */
export const serverFlags = {
  port: { type: 'string', short: 'p', value: 'N', help: 'Port, default 4321 or a free one if that is taken' },
  host: { type: 'string', value: 'ADDRESS', help: 'Address to listen on, default 127.0.0.1: this machine only' },
} as const satisfies Flags

/** The port of a server; a number between 0 (any free one) and 65535. */
export function toPort(text: string | undefined): number {
  if (text === undefined) return 4321
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new UsageError(`--port expects a number up to 65535, got \`${printable(text)}\``)
  }
  return Number(text)
}
