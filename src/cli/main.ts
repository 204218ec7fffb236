#!/usr/bin/env node
/** The command line: find the verb, import it alone, turn its result into an exit status. */
import { enableCompileCache } from 'node:module'
import { runCommandLine } from './run-command-line.ts'

enableCompileCache()
void runCommandLine(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
