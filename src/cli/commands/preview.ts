import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { once } from 'node:events'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { serverFlags, siteFlags, toPort } from '../site-flags.ts'
import { serveFolder } from '../static-server.ts'
import { UsageError } from '../usage-error.ts'

const flags = {
  ...siteFlags,
  ...serverFlags,
  out: { type: 'string', short: 'o', value: 'FOLDER', help: 'The built site, default dist' },
} as const

/** `afterword preview` */
export const preview: Command = {
  name: 'preview',
  usage: '',
  description: 'Serves the site that `afterword build` wrote, on this machine, until interrupted.',
  flags,
  async run(args, io) {
    const { values } = parseArguments(args, flags)
    const folder = resolve(io.cwd, values.root ?? '.', values.out ?? 'dist')
    if (!existsSync(resolve(folder, 'index.html'))) {
      throw new UsageError(`no site in ${folder}, run \`afterword build\` first`)
    }
    await serveUntilInterrupted(folder, { port: toPort(values.port), host: values.host ?? '127.0.0.1' }, io)
    return 0
  },
}

async function serveUntilInterrupted(folder: string, where: { port: number; host: string }, io: Io): Promise<void> {
  const { address, close } = await serveFolder(folder, where)
  io.stdout.write(`the library is at ${address} (Ctrl-C ends)\n`)
  await once(process, 'SIGINT')
  await close()
}
