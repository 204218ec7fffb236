import { resolve } from 'node:path'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { siteFlags, toSiteOptions } from '../site-flags.ts'

const flags = {
  ...siteFlags,
  out: { type: 'string', short: 'o', value: 'FOLDER', help: 'Where to write the site, default dist/site' },
} as const

/** `afterword build` */
export const build: Command = {
  name: 'build',
  usage: '',
  description:
    'Builds the library of the folder `content` as a static site. Documents with unsafe syntax end the build.',
  flags,
  async run(args, io) {
    const { values } = parseArguments(args, flags)
    const { buildSite } = await import('#site/build.ts')
    const root = resolve(io.cwd, values.root ?? '.')
    const outDir = resolve(root, values.out ?? 'dist/site')
    await buildSite({ ...(await toSiteOptions(values, io)), root, outDir })
    io.stdout.write(`built ${outDir}\n`)
    return 0
  },
}
