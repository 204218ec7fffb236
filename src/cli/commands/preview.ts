import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { printable } from '#report/printable'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { serverFlags, siteFlags, toFolders, toPort } from '../site-flags.ts'
import { serveFolder } from '../static-server.ts'
import { UsageError } from '../usage-error.ts'

const flags = { ...siteFlags, ...serverFlags } as const

/** `afterword preview` */
export const preview: Command = {
  name: 'preview',
  usage: '',
  description: 'Serves the site that `afterword build` wrote, as a static host would, until interrupted.',
  flags,
  async run(args, io) {
    const { values } = parseArguments(args, flags)
    const { outDir } = toFolders(values, io.cwd)
    if (!existsSync(join(outDir, 'index.html'))) {
      throw new UsageError(`no site in \`${printable(outDir)}\`, run \`afterword build\` first`)
    }
    const server = await serveFolder(outDir, {
      port: toPort(values.port),
      host: values.host ?? '127.0.0.1',
      base: values.base ?? '/',
    })
    io.stdout.write(`the library is at ${server.address} (Ctrl-C ends)\n`)
    await once(process, 'SIGINT')
    await server.close()
    return 0
  },
}
