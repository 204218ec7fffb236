import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '#lint/nearest'
import { printable } from '#report/printable'
import { parseArguments } from '../arguments.ts'
import { palette, wantsColor } from '../color.ts'
import type { Command } from '../command.ts'
import { type ExplainedSentence, renderSentence } from '../explain/render.ts'
import { toSection, typicalSections } from '../explain/sections.ts'
import { verdictsOn } from '../explain/verdicts.ts'
import type { Io } from '../io.ts'
import { packageRoot } from '../package-root.ts'
import { UsageError } from '../usage-error.ts'

const flags = {
  sentence: { type: 'string', value: 'TEXT', help: 'Show what the grammar sees in a sentence, and what the rules say' },
  section: { type: 'string', value: 'NAME', help: 'Where the sentence stands, e.g. root-cause or "Action items"' },
  format: { type: 'string', short: 'f', value: 'NAME', help: 'Of a sentence: text (default) or json' },
  color: { type: 'boolean', help: 'Colour the explanation, or not' },
} as const

/** `afterword explain <rule>` and `afterword explain --sentence "…"` */
export const explain: Command = {
  name: 'explain',
  usage: ['<rule>', '--sentence "…" [--section NAME]'],
  examples: [
    'explain cause-human-error',
    'explain --sentence "The operator should have noticed the alert."',
    'explain --sentence "Improve monitoring." --section actions',
  ],
  description: [
    'Says why a rule exists, with wrong and right examples, and when not to use it.',
    'With --sentence: the clauses, who or what is taken for the subject and why, what is noticed, and what follows.',
  ].join('\n'),
  flags,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, flags)
    if (values.sentence === undefined) {
      const foreign = (['section', 'format'] as const).find((name) => values[name] !== undefined)
      if (foreign !== undefined) throw new UsageError(`--${foreign} needs --sentence`)
      io.stdout.write(await pageOf(positionals))
      return 0
    }
    if (positionals.length > 0) throw new UsageError('explain takes a rule or --sentence, not both')
    const print = printerFor(values.format, values.color, io)
    io.stdout.write(print(await explainSentence(toSentence(values.sentence), values.section)))
    return 0
  },
}

async function pageOf([id, ...others]: readonly string[]): Promise<string> {
  if (id === undefined || others.length > 0)
    throw new UsageError('explain takes one rule, `afterword rules` lists them; or --sentence "…"')
  const { rules } = await import('#rules/index')
  const ids = rules.map((rule) => rule.id)
  if (!ids.includes(id)) throw new UsageError(unknownRule(id, ids))
  return readPage(id)
}

function unknownRule(id: string, ids: readonly string[]): string {
  const guess = nearest(id, ids)
  return `unknown rule \`${printable(id)}\`, ${guess ? `did you mean \`${guess}\`?` : '`afterword rules` lists them'}`
}

/** The page of the rule as it stands in the repository, without the marks of its generated header. */
function readPage(id: string): string {
  const page = readFileSync(join(packageRoot(), 'lint-rules', id, 'rule.md'), 'utf8')
  return page.replaceAll(/^<!--.*-->\n+/gm, '')
}

/** Longer than this is no sentence. */
const longest = 2000

function toSentence(text: string): string {
  const sentence = text.replaceAll(/\s+/g, ' ').trim()
  if (sentence !== '' && sentence.length <= longest) return sentence
  throw new UsageError(`--sentence expects one sentence of at most ${longest} characters`)
}

async function explainSentence(sentence: string, name: string | undefined): Promise<ExplainedSentence> {
  const section = name === undefined ? undefined : toSection(name)
  const [grammar, { rules }, { parseDocument }] = await Promise.all([
    import('#rules/prose/explain'),
    import('#rules/index'),
    import('#model/parse'),
  ])
  const sections = section === undefined ? typicalSections : [section]
  return {
    sentence,
    section,
    explanation: grammar.explainSentence(sentence),
    verdicts: verdictsOn(sentence, sections, rules, parseDocument),
  }
}

function printerFor(format = 'text', color: boolean | undefined, io: Io): (explained: ExplainedSentence) => string {
  if (format === 'json') return toJson
  if (format !== 'text') throw new UsageError(`unknown format \`${printable(format)}\`, expected text, json`)
  const { isTerminal, width } = io.stdout
  const context = { palette: palette(wantsColor(color, io.env, isTerminal)), width: isTerminal ? width : 100 }
  return (explained) => renderSentence(explained, context)
}

function toJson({ sentence, section, explanation, verdicts }: ExplainedSentence): string {
  const { masked, clauses, signals, words } = explanation
  return `${JSON.stringify({ sentence, section, masked, clauses, signals, verdicts, words }, undefined, 2)}\n`
}
