#!/usr/bin/env node
/** The command line: find the verb, import it alone, turn its result into an exit status. */
import { enableCompileCache } from 'node:module'

enableCompileCache()

const { runCommandLine } = await import('./run-command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
