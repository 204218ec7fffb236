/** Postmortems made up for measuring: the same for everyone, each different, about as long as real ones. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const subjects = [
  'The retrieval service',
  'The checkout queue',
  'The prompt gateway',
  'The feature pipeline',
  'The on-call engineer',
  'The deployment',
  'The evaluation job',
  'The vendor API',
  'The rate limiter',
  'The cache',
]
const verbs = [
  'returned',
  'rejected',
  'retried',
  'restarted',
  'ignored',
  'rolled back',
  'acknowledged',
  'delayed',
  'dropped',
  'recorded',
]
const objects = [
  'stale passages from the 2024 index',
  '12 % of requests',
  'the new bundle',
  'the alert for `refusal_rate`',
  'a malformed tool schema',
  'every write of the batch job',
  'the canary of [the second region](https://status.example/regions)',
  'responses above the token budget',
  'the fallback model',
  'a **configuration** without an owner',
]
const reasons = [
  'because the schema check ran only in staging',
  'until the lease expired',
  'while the dashboard showed averages',
  'after the index had been rebuilt',
  'since no test covers that path',
  'for 47 minutes',
  'as the quota had been raised by hand',
  'before the first customer wrote',
  'although the flag was off',
  'in the European shard only',
]
// A little of what the rules look for, as in real text.
const salt = [
  'The team should have paged sooner.',
  'This was caused by human error.',
  'Some users saw errors.',
  'We were simply unlucky.',
  'The operator failed to notice the graph.',
]

const sections = [
  'Detection and response',
  'Stabilisation and recovery',
  'Trigger',
  'Root cause',
  'Detection gap',
  'Safety and compliance',
  'What went well',
  'What went poorly',
  'Where we got lucky',
  'Lessons learned',
  "How do we know this won't happen again?",
]

/** Numbers that look random and are the same in every run (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** One document of about 1,150 words. */
export function makeDocument(seed: number): string {
  const random = generator(seed)
  const pick = (list: readonly string[]) => list[random(list.length)] ?? ''
  const sentence = () =>
    random(25) === 0 ? pick(salt) : `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(reasons)}.`
  const paragraph = (count: number) => Array.from({ length: count }, sentence).join(' ')
  const minute = (index: number) =>
    new Date(Date.UTC(2026, 2, 2, 8, 45 + index * 7)).toISOString().replace('.000Z', 'Z')
  const phases = [
    'context',
    'context',
    'detection',
    'triage',
    'triage',
    'diagnosis',
    'stabilisation',
    'stabilisation',
    'recovery',
    'recovery',
    'learning',
    'learning',
  ]

  return [
    '---',
    `title: Stale answers after change ${seed}`,
    'severity: SEV2',
    'status: published',
    'classes: [correctness]',
    'domains: [retrieval/stale-index]',
    'services: [support-chat]',
    `started: ${minute(1)}`,
    `detected: ${minute(2)}`,
    `resolved: ${minute(9)}`,
    'detectedBy: customer',
    'authors: ["@team-retrieval"]',
    'reviewers: ["@team-platform"]',
    'evidence:',
    ...[1, 2, 3, 4].map(
      (id) => `  - {id: E${id}, kind: log, title: Export ${id}, source: evidence/${id}.json, captured: ${minute(20)}}`,
    ),
    '---',
    '',
    `## Executive summary\n\n${paragraph(4)}\n`,
    '## Impact\n\n| Measure | Value | Source |\n| --- | --- | --- |\n| Answers affected | 1,904 | E1 |\n| Duration | 47 minutes | E2 |\n',
    '## Timeline\n\n| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |',
    `${phases.map((phase, index) => `| ${minute(index)} | ${phase} | ${sentence()} | E${(index % 4) + 1} |`).join('\n')}\n`,
    ...sections.slice(0, 4).map((title) => `## ${title}\n\n${paragraph(4)}\n`),
    `## Contributing factors\n\n${['Testing gap', 'Observability gap', 'Change-control gap'].map((label) => `- **${label}:** ${sentence()} [E3]`).join('\n')}\n`,
    ...sections.slice(4, 10).map((title) => `## ${title}\n\n${paragraph(4)}\n`),
    `## Action items\n\n${[1, 2, 3].map((index) => `- [ ] [P${index % 3}] Block bundles that fail the golden set ${index} — Owner: @team-evals — Due: 2026-03-1${index} — Verification: CI job \`golden-${index}\` fails on a seeded regression`).join('\n')}\n`,
    ...sections.slice(10).map((title) => `## ${title}\n\n${paragraph(4)}\n`),
  ].join('\n')
}

/** Write documents below `content/postmortems` of a folder. */
export function writeDocuments(folder: string, count: number): void {
  const target = join(folder, 'content/postmortems')
  mkdirSync(target, { recursive: true })
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(target, `2026-03-02-case-${index}.md`), makeDocument(index))
}
