/** `npm run create-rule <rule-id>`: a folder with a rule that does nothing yet, its test and its page. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRuleId, ruleFiles } from './create-rule/template.ts'

const [id] = process.argv.slice(2)
const problem = id === undefined ? 'Usage: npm run create-rule <rule-id>' : checkRuleId(id)
const folder = join(import.meta.dirname, '../lint-rules', id ?? '')

if (id === undefined || problem) fail(problem ?? '')
else if (existsSync(folder)) fail(`lint-rules/${id} exists already`)
else create(id)

function create(ruleId: string): void {
  mkdirSync(folder)
  for (const [name, content] of ruleFiles(ruleId)) writeFileSync(join(folder, name), content)
  console.log(`lint-rules/${ruleId}/ stands. Next:

1. rule.test.ts: write the cases, valid neighbours first; they fail.   npx vitest run lint-rules/${ruleId}
2. rule.ts: make them pass.
3. rule.md: Why, Examples (both fences are executed), When not to use it.
4. lint-rules/presets.ts: add the id to the design's list and to the profiles it belongs to.
5. npm run generate && npm test`)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 2
}
