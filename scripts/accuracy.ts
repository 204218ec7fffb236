/**
 * `npm run accuracy`: measures the prose rules on labelled sentences and on real documents, and writes
 * `docs/accuracy.json` and `docs/accuracy.md` from what it measured.
 *
 *   npm run accuracy                                       the repository's own set
 *   npm run accuracy -- [--differences] SET.jsonl[.gz] …   further sets; figures are kept under the file's name
 *   npm run accuracy -- --corpus FOLDER                    findings per document
 *   npm run accuracy -- --sample RULE [--seed N] [--size N] FOLDER
 *                                                          findings of one rule, drawn at random, to be read
 *   npm run accuracy -- --check                            exit 1 if the own set no longer gives the recorded figures
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { toSettings } from '#lint/settings'
import { rules } from '#rules/index'
import { profiles } from '#rules/presets'
import { fillSecrets } from '../test/accuracy/secrets.ts'
import { corpusFigures } from './accuracy/corpus.ts'
import { rulesOf, type LabelledSentence } from './accuracy/labels.ts'
import { accuracyPage, type Accuracy } from './accuracy/page.ts'
import { readReadings } from './accuracy/readings.ts'
import { sampleReport } from './accuracy/sample.ts'
import { score, type Difference } from './accuracy/score.ts'

const root = join(import.meta.dirname, '..')
const ownSet = join(root, 'test/accuracy/sentences.jsonl')
const record = join(root, 'docs/accuracy.json')
const page = join(root, 'docs/accuracy.md')
const limits = join(root, 'src/site/guide/accuracy.md')
/** A fixed instant, so that figures do not depend on the day. */
const now = Date.parse('2026-11-20T12:00:00Z')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    differences: { type: 'boolean', default: false },
    corpus: { type: 'string', multiple: true, default: [] },
    about: { type: 'string' },
    check: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '20' },
  },
})

if (values.sample !== undefined) {
  const [folder = ''] = positionals
  console.log(sampleReport(values.sample, Number(values.seed), Number(values.size), resolve(folder)))
  process.exit()
}

const settings = toSettings({ rules, profile: profiles.recommended })

function readSet(path: string): readonly LabelledSentence[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      // The format of a set is documented on the page; a wrong line shows as a sentence without labels.
      const sentence = JSON.parse(line) as LabelledSentence
      return { ...sentence, text: fillSecrets(sentence.text) }
    })
}

function readRecord(): Accuracy {
  try {
    // Written by this script only.
    return JSON.parse(readFileSync(record, 'utf8')) as Accuracy
  } catch {
    return { rules: rulesOf, sets: {}, corpora: {}, readings: readReadings() }
  }
}

const recorded = readRecord()
const sets = { ...recorded.sets }
const corpora = { ...recorded.corpora }

/** The own set in two halves: rules are changed with an eye on the sentences of even number only. */
const halves = [
  {
    name: 'own-unseen',
    odd: true,
    about:
      'Sentences written for this repository without sight of the rules; their counts by label were seen while rules changed, the sentences never.',
  },
  {
    name: 'own-studied',
    odd: false,
    about: 'The other half of the same set, whose errors were studied by their causes.',
  },
] as const

function report(differences: readonly Difference[]): void {
  for (const { sentence, missed, false: wrong } of differences) {
    const what = [
      missed.length > 0 ? `missed ${missed.join(', ')}` : '',
      wrong.length > 0 ? `false ${wrong.join(', ')}` : '',
    ]
    console.log(`${sentence.id} [${sentence.section}] ${what.filter(Boolean).join('; ')}: ${sentence.text}`)
  }
}

/** A sentence, since others follow it on the page. */
const withDot = (text: string): string => text.replace(/\.?$/, '.')

function measure(name: string, about: string, sentences: readonly LabelledSentence[], shown: boolean): void {
  const { score: figures, differences } = score(sentences, settings, now)
  sets[name] = { about: withDot(about), ...figures }
  if (shown) report(differences)
}

if (positionals.length === 0 && values.corpus.length === 0) {
  const own = readSet(ownSet)
  for (const { name, odd, about } of halves) {
    // The unseen half stays unseen: its differences are never printed.
    measure(
      name,
      about,
      own.filter(({ id }) => (Number(id.slice(1)) % 2 === 1) === odd),
      values.differences && !odd,
    )
  }
}
for (const path of positionals) {
  const name = basename(path).replace(/\.jsonl(?:\.gz)?$/, '')
  const about = values.about ?? sets[name]?.about ?? `Sentences of \`${basename(path)}\`.`
  measure(name, about, readSet(path), values.differences)
}
for (const folder of values.corpus) {
  const name = basename(folder)
  corpora[name] = {
    about: withDot(values.about ?? corpora[name]?.about ?? `Files of \`${name}\`.`),
    ...corpusFigures(folder, settings, now),
  }
}

const accuracy: Accuracy = { rules: rulesOf, sets, corpora, readings: readReadings() }
const outputs = new Map([
  [record, `${JSON.stringify(accuracy, undefined, 2)}\n`],
  [page, accuracyPage(accuracy, readFileSync(limits, 'utf8'))],
])

if (values.check) {
  const stale = [...outputs]
    .filter(([path, content]) => readFileSync(path, 'utf8') !== content)
    .map(([path]) => basename(path))
  if (stale.length > 0) {
    console.error(
      `Unexpected figures in ${stale.join(', ')}, expected those of \`npm run accuracy\`: run it and commit the result`,
    )
    process.exitCode = 1
  }
} else {
  mkdirSync(join(root, 'docs'), { recursive: true })
  for (const [path, content] of outputs) writeFileSync(path, content)
  for (const [name, { counts, sentences, clean, cleanFlagged }] of Object.entries(sets)) {
    const sum = (key: 'hit' | 'false' | 'missed'): number => counts.reduce((total, count) => total + count[key], 0)
    const [hit, wrong, missed] = [sum('hit'), sum('false'), sum('missed')]
    const shown = (value: number): string => `${(value * 100).toFixed(1)} %`
    console.log(
      `${name}: precision ${shown(hit / (hit + wrong || 1))}, recall ${shown(hit / (hit + missed || 1))}, clean flagged ${shown(cleanFlagged / (clean || 1))} (${sentences} sentences)`,
    )
  }
}
