import { expect, test } from 'vitest'
import { resolveSettings, type SettingsRequest } from './config.ts'
import { wordRule } from './testing/word-rule.ts'

const limited = wordRule('action-limit', 'FOO', {
  defaultOptions: { most: 3, terms: [] },
  options: (z) =>
    z.object({ most: z.number().int().positive().describe('Most'), terms: z.array(z.string()).describe('Terms') }),
})
const rules = [limited, wordRule('wording-blame', 'FOO')]
const profiles = {
  recommended: { description: '', rules: ['action-limit', 'wording-blame'] },
  starter: { description: '', rules: ['wording-blame'] },
  strict: { description: '', rules: ['action-limit'], levels: { 'action-limit': ['error', 'error', 'error'] } },
} as const

function resolve(request: Partial<SettingsRequest>) {
  return resolveSettings({ rules, profiles, ...request })
}

async function levelsOf(request: Partial<SettingsRequest>) {
  const { settings, problems } = await resolve(request)
  expect(problems).toEqual([])
  return Object.fromEntries(settings.rules.map(({ rule, levels }) => [rule.id, levels.join(' ')]))
}

async function optionsOf(request: Partial<SettingsRequest>) {
  const { settings, problems } = await resolve(request)
  expect(problems).toEqual([])
  return settings.rules[0]?.options
}

const own = 'warn error error'
const levels = [
  { name: 'no configuration', request: {}, levels: [own, own] },
  { name: 'a profile', request: { configuration: { profile: 'starter' } }, levels: ['off off off', own] },
  {
    name: 'the profile of the command line wins',
    request: { configuration: { profile: 'starter' }, profile: 'strict' },
    levels: ['error error error', 'off off off'],
  },
  { name: 'a level', request: { configuration: { rules: { 'wording-blame': 'off' } } }, levels: [own, 'off off off'] },
  {
    name: 'a level turns on what the profile leaves out',
    request: { configuration: { profile: 'starter', rules: { 'action-limit': 'warn' } } },
    levels: ['warn warn warn', own],
  },
  {
    name: 'levels by status',
    request: {
      configuration: { rules: { 'wording-blame': { draft: 'off', 'in-review': 'warn', published: 'error' } } },
    },
    levels: [own, 'off warn error'],
  },
  {
    name: 'the command line wins over the configuration',
    request: { configuration: { rules: { 'wording-blame': 'off' } }, ruleLevels: ['wording-blame:error'] },
    levels: [own, 'error error error'],
  },
  {
    name: 'extended configurations, later ones winning',
    request: {
      configuration: {
        extends: [{ rules: { 'wording-blame': 'off', 'action-limit': 'off' } }, { rules: { 'wording-blame': 'warn' } }],
        rules: { 'action-limit': 'error' },
      },
    },
    levels: ['error error error', 'warn warn warn'],
  },
]

test.each(levels)('levels: $name', async ({ request, levels: [limit, blame] }) => {
  expect(await levelsOf(request)).toEqual({ 'action-limit': limit, 'wording-blame': blame })
})

test('options: defaults, then what the library shares, then those of the rule', async () => {
  expect(await optionsOf({})).toEqual({ most: 3, terms: [] })
  expect(await optionsOf({ configuration: { terms: ['SLO'] } })).toEqual({ most: 3, terms: ['SLO'] })
  expect(await optionsOf({ shared: { terms: ['SLA'], people: [] } })).toEqual({ most: 3, terms: ['SLA'] })
  const configuration = { terms: ['SLO'], rules: { 'action-limit': ['warn', { most: 5, terms: ['KPI'] }] } }
  expect(await optionsOf({ configuration })).toEqual({ most: 5, terms: ['KPI'] })
  expect(await optionsOf({ configuration, ruleLevels: ['action-limit:error'] })).toEqual({ most: 5, terms: ['KPI'] })
})

const faults = [
  { name: 'an unknown key', configuration: { rulez: {} }, problem: 'Unexpected key `rulez`, expected `rules`' },
  { name: 'no object', configuration: 3, problem: 'Unexpected `3`, expected an object' },
  {
    name: 'an unknown profile',
    configuration: { profile: 'startr' },
    problem: 'profile: Unexpected `startr`, expected one of `recommended`, `starter`, `strict`',
  },
  {
    name: 'an unknown rule',
    configuration: { rules: { 'wording-blam': 'off' } },
    problem: 'rules: Unexpected key `wording-blam`, expected `wording-blame`',
  },
  {
    name: 'an unknown level',
    configuration: { rules: { 'wording-blame': 'fatal' } },
    problem:
      'rules.wording-blame: Unexpected `fatal`, expected `off`, `warn`, `error`, an object with a level for each status, or a list of one of these and options',
  },
  {
    name: 'options where there are none',
    configuration: { rules: { 'wording-blame': ['warn', { a: 1 }] } },
    problem: 'rules.wording-blame: Unexpected options, expected none as this rule has none',
  },
  {
    name: 'an unknown option',
    configuration: { rules: { 'action-limit': ['warn', { mots: 1 }] } },
    problem: 'rules.action-limit[1]: Unexpected key `mots`, expected `most`',
  },
  {
    name: 'an option of another type',
    configuration: { rules: { 'action-limit': ['warn', { most: 'x' }] } },
    problem: 'rules.action-limit[1].most: Unexpected `x`, expected a number',
  },
  {
    name: 'a nested key',
    configuration: { dueDays: { p0: 15 } },
    problem: 'dueDays: Unexpected key `p0`, expected `P0`',
  },
  { name: 'no list', configuration: { ignore: 'drafts' }, problem: 'ignore: Unexpected `drafts`, expected a list' },
  {
    name: 'a number too small',
    configuration: { dueDays: { P0: 0 } },
    problem: 'dueDays.P0: Unexpected `0`, expected more than 0',
  },
  {
    name: 'a fault in what it extends',
    configuration: { extends: [{ rulez: {} }] },
    problem: 'extends[0]: Unexpected key `rulez`, expected `rules`',
  },
]

test.each(faults)('configuration: $name', async ({ configuration, problem }) => {
  expect((await resolve({ configuration })).problems).toEqual([problem])
})

const flags = [
  {
    name: 'no level',
    request: { ruleLevels: ['wording-blame'] },
    problem: 'Unexpected `wording-blame`, expected `rule-id:level` with level `off`, `warn` or `error`',
  },
  {
    name: 'an unknown level',
    request: { ruleLevels: ['wording-blame:2'] },
    problem: 'Unexpected `wording-blame:2`, expected `rule-id:level` with level `off`, `warn` or `error`',
  },
  {
    name: 'an unknown rule',
    request: { ruleLevels: ['wording-balme:off'] },
    problem: 'Unexpected rule `wording-balme`, expected `wording-blame`',
  },
  {
    name: 'an unknown profile',
    request: { profile: 'strct' },
    problem: 'Unexpected profile `strct`, expected `strict`',
  },
]

test.each(flags)('command line: $name', async ({ request, problem }) => {
  expect((await resolve(request)).problems).toEqual([problem])
})
