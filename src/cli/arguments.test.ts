import { expect, test } from 'vitest'
import { parseArguments } from './arguments.ts'
import { UsageError } from './usage-error.ts'

const flags = {
  fix: { type: 'boolean', help: '' },
  color: { type: 'boolean', help: '' },
  config: { type: 'string', short: 'c', help: '' },
  format: { type: 'string', short: 'f', multiple: true, help: '' },
} as const

test('flags, values, negation and paths', () => {
  const { values, positionals } = parseArguments(
    ['a.md', '--fix', '-f', 'json=x', '--format', 'stylish', '--no-color', '--', '-b.md'],
    flags,
  )
  expect({ ...values }).toEqual({ fix: true, format: ['json=x', 'stylish'], color: false })
  expect(positionals).toEqual(['a.md', '-b.md'])
})

test.for([
  {
    name: 'an unknown flag near a known one',
    args: ['--confg', 'x'],
    message: 'unknown option --confg, did you mean --config?',
  },
  {
    name: 'an unknown negated flag',
    args: ['--no-colour'],
    message: 'unknown option --no-colour, did you mean --no-color?',
  },
  {
    name: 'an unknown flag',
    args: ['--zebra'],
    message: 'unknown option --zebra, `afterword help <command>` lists them',
  },
  { name: 'an unknown letter', args: ['-z'], message: 'unknown option -z, `afterword help <command>` lists them' },
  {
    name: 'a flag that would print to the terminal',
    args: ['--\u001B[31m'],
    message: String.raw`unknown option --\u{1b}[31m, ${'`afterword help <command>` lists them'}`,
  },
  { name: 'a missing value', args: ['--config'], message: "Option '-c, --config <value>' argument missing" },
  { name: 'a value too many', args: ['--fix=yes'], message: "Option '--fix' does not take an argument" },
])('$name', ({ args, message }) => {
  expect(() => parseArguments(args, flags)).toThrow(new UsageError(message))
})
