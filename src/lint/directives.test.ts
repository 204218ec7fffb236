import { expect, test } from 'vitest'
import { parseDocument } from '#model/parse'
import { applyFixes } from './fix.ts'
import { lintDocument } from './run.ts'
import { toSettings, type SettingsInput } from './settings.ts'
import { wordRule } from './testing/word-rule.ts'

const rules = [
  wordRule('wording-foo', 'FOO'),
  wordRule('wording-bar', 'BAR'),
  wordRule('privacy-pin', 'PIN', { mandatory: true }),
]
const reason = '-- quoted from the vendor'

function lint(source: string, input: Partial<SettingsInput> = {}, path = 'content/postmortems/a.mdx') {
  const settings = toSettings({ rules, ...input })
  return lintDocument(parseDocument(source, path), { settings, now: 0 })
}

/** `line rule message-id` of each finding. */
function seen(source: string, input?: Partial<SettingsInput>, path?: string): string[] {
  return lint(source, input, path).findings.map(({ line, ruleId, messageId }) => `${line} ${ruleId} ${messageId}`)
}

const cases = [
  {
    name: 'the next line only',
    source: ['FOO', `{/* afterword-disable-next-line wording-foo ${reason} */}`, 'FOO', '', 'FOO'],
    findings: ['1 wording-foo word', '5 wording-foo word'],
  },
  {
    name: 'the next line with text, after blank ones and other directives',
    source: [
      `{/* afterword-disable-next-line wording-foo ${reason} */}`,
      '',
      `{/* afterword-disable-next-line wording-bar ${reason} */}`,
      '',
      'FOO BAR',
    ],
    findings: [],
  },
  {
    name: 'a range of two rules, one enabled earlier',
    source: [
      `{/* afterword-disable wording-foo, wording-bar ${reason} */}`,
      '',
      'FOO BAR',
      '',
      '{/* afterword-enable wording-foo */}',
      '',
      'FOO BAR',
      '',
      '{/* afterword-enable */}',
      '',
      'BAR',
    ],
    findings: ['7 wording-foo word', '11 wording-bar word'],
  },
  {
    name: 'all rules but the mandatory ones',
    source: [
      `{/* afterword-disable ${reason} */}`,
      '',
      'FOO BAR PIN',
      '',
      '{/* afterword-enable wording-bar */}',
      '',
      'BAR FOO',
    ],
    findings: ['3 privacy-pin word', '7 wording-bar word'],
  },
  {
    name: 'no reason, no effect',
    source: ['{/* afterword-disable-next-line wording-foo */}', 'FOO'],
    findings: ['1 directive reason', '2 wording-foo word'],
  },
  {
    name: 'a reason too short',
    source: ['{/* afterword-disable-next-line wording-foo -- because */}', 'FOO'],
    findings: ['1 directive reason', '2 wording-foo word'],
  },
  {
    name: 'unknown rules',
    source: [`{/* afterword-disable-next-line wording-fooo, something-else ${reason} */}`, 'BAR'],
    findings: ['1 directive misspelt', '1 directive unknown', '2 wording-bar word'],
  },
  {
    name: 'a mandatory rule',
    source: [`{/* afterword-disable-next-line privacy-pin ${reason} */}`, 'PIN'],
    findings: ['1 directive mandatory', '2 privacy-pin word'],
  },
  {
    name: 'nothing to hide',
    source: [
      `{/* afterword-disable-next-line wording-foo ${reason} */}`,
      'text',
      '',
      `{/* afterword-disable ${reason} */}`,
    ],
    findings: ['1 directive unused', '4 directive unused-all'],
  },
  {
    name: 'one of two rules with nothing to hide',
    source: [`{/* afterword-disable-next-line wording-foo, wording-bar ${reason} */}`, 'FOO'],
    findings: ['1 directive unused'],
  },
  {
    name: 'a second, needless range',
    source: [
      `{/* afterword-disable wording-foo ${reason} */}`,
      '',
      `{/* afterword-disable wording-foo ${reason} */}`,
      '',
      'FOO',
    ],
    findings: ['3 directive unused'],
  },
  {
    name: 'a range right below the frontmatter covers the frontmatter',
    source: ['---', 'title: FOO', '---', '', `{/* afterword-disable wording-foo ${reason} */}`, '', 'FOO'],
    findings: [],
  },
  {
    name: 'a range further down does not',
    source: ['---', 'title: FOO', '---', '', 'Text.', '', `{/* afterword-disable wording-foo ${reason} */}`, '', 'FOO'],
    findings: ['2 wording-foo word'],
  },
]

test.each(cases)('$name', ({ source, findings }) => {
  expect(seen(source.join('\n'))).toEqual(findings)
})

test('HTML comments in Markdown', () => {
  const source = `FOO\n\n<!-- afterword-disable-next-line wording-foo ${reason} -->\nFOO\n`
  expect(seen(source, {}, 'content/postmortems/a.md')).toEqual(['1 wording-foo word'])
})

test('suppressed findings are kept with their reason', () => {
  const { suppressed } = lint(`{/* afterword-disable-next-line wording-foo ${reason} */}\nFOO FOO\n`)
  expect(suppressed.map(({ finding, reason: why }) => [finding.column, why])).toEqual([
    [1, 'quoted from the vendor'],
    [5, 'quoted from the vendor'],
  ])
})

test('a directive for a rule that is off is not unused', () => {
  const source = `{/* afterword-disable-next-line wording-foo ${reason} */}\nFOO\n`
  expect(seen(source, { overrides: { 'wording-foo': { level: 'off' } } })).toEqual([])
})

test('unused directives can be left alone, and be removed by their fix', () => {
  const source = `{/* afterword-disable-next-line wording-foo ${reason} */}\ntext\n`
  expect(seen(source, { unusedDirectives: 'off' })).toEqual([])
  expect(applyFixes(source, lint(source).findings).output).toBe('\ntext\n')
})

test('without inline configuration a directive is a comment', () => {
  const source = `{/* afterword-disable-next-line wording-foo ${reason} */}\nFOO\n`
  expect(seen(source, { directives: false })).toEqual(['2 wording-foo word'])
})

test('many directives and findings stay linear', () => {
  const block = `{/* afterword-disable-next-line wording-foo ${reason} */}\nFOO\n\n`
  const document = parseDocument(block.repeat(5000), 'content/postmortems/a.mdx')
  const settings = toSettings({ rules })
  const start = performance.now()
  lintDocument(document, { settings, now: 0 })
  expect(performance.now() - start).toBeLessThan(2000)
})
