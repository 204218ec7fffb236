/** What no linter can be faster than: start, read every file, hash it. */
import { hash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '.'] = process.argv.slice(2)
for (const name of readdirSync(folder)) hash('sha256', readFileSync(join(folder, name)))
