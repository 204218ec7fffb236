#!/usr/bin/env node
/** The command line: find the verb, import it alone, turn its result into an exit status. */
import { enableCompileCache } from 'node:module'
import { runCommandLine } from './run-command-line.ts'

async function main(): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2))
}

enableCompileCache()
void main()
