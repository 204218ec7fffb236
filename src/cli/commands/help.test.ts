import { expect, test } from 'vitest'
import { commands } from '../command.ts'
import { folderWith, runCommand } from '../testing/run-command.ts'
import { help } from './help.ts'

const ask = (...args: readonly string[]) => runCommand(help, args, folderWith({}))

test('the overview names every command once, under what it is for', async () => {
  const { stdout } = await ask()
  for (const [name, { group, summary }] of Object.entries(commands)) {
    const lines = stdout.split('\n').filter((line) => line.startsWith(`  ${name} `))
    expect(lines.filter((line) => line.endsWith(summary))).toHaveLength(1)
    expect(stdout).toContain(`\n${group}\n`)
  }
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
})

test.each(Object.keys(commands).filter((name) => name !== 'help'))(
  'help %s has its forms and options',
  async (name) => {
    const { stdout } = await ask(name)
    const { flags, usage, name: own, examples = [] } = (await commands[name]?.load()) ?? help
    expect(own).toBe(name)
    expect(stdout).toMatch(/^Usage: afterword /)
    for (const form of [usage].flat()) expect(stdout).toContain(`afterword ${name} ${form}`.trimEnd())
    for (const flag of Object.keys(flags)) expect(stdout).toContain(`--${flag}`)
    for (const line of examples) expect(line).toMatch(new RegExp(`^${name} `))
  },
)

test('an unknown command names the one that was meant', async () => {
  expect((await ask('chek')).stderr).toBe('afterword: unknown command `chek`, did you mean `check`?\n')
  expect((await ask('constructor')).stderr).toContain('`afterword help` lists them')
})
