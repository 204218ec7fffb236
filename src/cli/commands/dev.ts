import { once } from 'node:events'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { pageFlags, serverFlags, siteFlags, toFolders, toPort, toSiteOptions } from '../site-flags.ts'

const { root: rootFlag, base: baseFlag } = siteFlags
const flags = { root: rootFlag, base: baseFlag, ...pageFlags, ...serverFlags } as const

/** `afterword dev` */
export const dev: Command = {
  name: 'dev',
  usage: '',
  description: 'Serves the library while you write; a page follows its document.',
  flags,
  async run(args, io) {
    const { values } = parseArguments(args, flags)
    const { devSite } = await import('#site/build.ts')
    const { url, stop } = await devSite({
      ...toSiteOptions(values),
      ...(values.base !== undefined && { base: values.base }),
      root: toFolders(values, io.cwd).root,
      port: toPort(values.port),
      host: values.host ?? '127.0.0.1',
    })
    io.stdout.write(`the library is at ${url} (Ctrl-C ends)\n`)
    await once(process, 'SIGINT')
    await stop()
    return 0
  },
}
