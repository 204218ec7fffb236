import { describe, expect, test } from 'vitest'
import { rules } from '#rules/index'
import { folderWith, runCommand } from '../testing/run-command.ts'
import { explain } from './explain.ts'

const cwd = folderWith({})
const run = (...args: readonly string[]) => runCommand(explain, args, cwd)

interface Explained {
  readonly section?: string
  readonly clauses: readonly { readonly predicate: string; readonly subject?: string; readonly kind: string }[]
  readonly signals: readonly { readonly label: string }[]
  readonly verdicts: readonly { readonly rule: string; readonly sections: readonly string[] }[]
}

async function explained(...args: readonly string[]): Promise<Explained> {
  return JSON.parse((await run(...args, '--format', 'json')).stdout)
}

test('every rule has a page', async () => {
  for (const { id } of rules) expect((await run(id)).stdout).toMatch(new RegExp(`^# ${id}\n`))
})

describe('a sentence', () => {
  test('with its clauses, signals and rules', async () => {
    const { status, stdout } = await run('--sentence', 'The engineer forgot to rebuild the index.')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^“The engineer forgot to rebuild the index\.”\n\nClauses\n/)
    expect(stdout).toMatch(/^ {2}forgot +The engineer +a person \(role\)$/m)
    expect(stdout).toMatch(/^ {2}blame \(\w+\) “The engineer forgot/m)
    expect(stdout).toMatch(/^ {2}wording-blame {2}W E E {2}everywhere$/m)
  })

  test.for([
    { sentence: 'The cause was a configuration issue.', args: [], rule: 'cause-vague', sections: ['root-cause'] },
    { sentence: 'Improve monitoring.', args: [], rule: 'action-vague', sections: ['actions'] },
    {
      sentence: 'The cause was a configuration issue.',
      args: ['--section', 'Root cause analysis'],
      rule: 'cause-vague',
      sections: ['root-cause'],
    },
    {
      sentence: 'The team finally noticed.',
      args: ['--section', 'timeline'],
      rule: 'timeline-neutral',
      sections: ['timeline'],
    },
  ])('$sentence $args: $rule', async ({ sentence, args, rule, sections }) => {
    const { verdicts } = await explained('--sentence', sentence, ...args)
    expect(verdicts.find((verdict) => verdict.rule === rule)?.sections).toEqual(sections)
  })

  test('that no rule minds', async () => {
    const { stdout } = await run('--sentence', 'Latency at p95 rose from 300 ms to 2 s.')
    expect(stdout).toContain('nothing that a rule would look at')
    expect(stdout).toContain('no finding')
  })

  test('with code that is not read, and with what a terminal would obey', async () => {
    const { stdout } = await run('--sentence', 'The job ran `blame the engineer` \u001B[31m twice.')
    expect(stdout).toContain('Read without code, links and quotations: The job ran […]')
    expect(stdout).not.toContain('\u001B')
  })
})

describe('refused', () => {
  test.for([
    { args: [], said: /takes one rule/ },
    { args: ['mdx-saef'], said: /did you mean `mdx-safe`\?/ },
    { args: ['mdx-safe', '--sentence', 'x'], said: /not both/ },
    { args: ['mdx-safe', '--section', 'impact'], said: /--section needs --sentence/ },
    { args: ['--sentence', ' '], said: /expects one sentence/ },
    { args: ['--sentence', 'x'.repeat(3000)], said: /expects one sentence/ },
    { args: ['--sentence', 'x', '--section', 'root-couse'], said: /did you mean `root-cause`\?/ },
    { args: ['--sentence', 'x', '--format', 'sarif'], said: /expected text, json/ },
  ])('explain $args', async ({ args, said }) => {
    const refused = await run(...args)
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toMatch(said)
  })
})
