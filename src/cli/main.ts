#!/usr/bin/env node
/** The command line: find the verb, import it alone, turn its result into an exit status. */
import { enableCompileCache } from 'node:module'
import { runCommandLine } from './run-command-line.ts'

async function main(): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 18)) {
    process.stderr.write(`afterword: needs Node 22.18 or newer, this is ${process.version}\n`)
    process.exitCode = 2
    return
  }
  enableCompileCache()
  process.exitCode = await runCommandLine(process.argv.slice(2))
}

void main()
