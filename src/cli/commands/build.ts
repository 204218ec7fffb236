import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { pageFlags, siteFlags, toFolders, toSiteOptions } from '../site-flags.ts'

const flags = { ...siteFlags, ...pageFlags } as const

/** `afterword build` */
export const build: Command = {
  name: 'build',
  usage: '',
  description: 'Builds the library as a static site. A document that cannot be shown safely ends the build.',
  flags,
  async run(args, io) {
    const { values } = parseArguments(args, flags)
    const { root, outDir } = toFolders(values, io.cwd)
    const { buildSite } = await import('#site/build.ts')
    const started = performance.now()
    try {
      await buildSite({
        ...toSiteOptions(values),
        ...(values.base !== undefined && { base: values.base }),
        root,
        outDir,
      })
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ContentError')) throw error
      // Findings, in the linter's words; one line each.
      io.stderr.write(`${error.message}\n\nNothing was built. \`afterword lint\` gives the reasons and the fixes.\n`)
      return 1
    }
    io.stdout.write(`built ${outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
    return 0
  },
}
