import { titleOf } from '#model/section-names'
import { type IncidentFacts, narrowestAudience } from './incident.ts'
import { toLink, toMarkdown } from './quoted-text.ts'
import { periodOf, sharedTraits } from './shared-traits.ts'
import { gap, keysForLater, quoted, quotedList, renderDocument, type SkeletonSection } from './text.ts'

export interface LearningReportFacts {
  readonly title: string
  readonly author: string
  readonly incidents: readonly IncidentFacts[]
}

const authors = 'the authors of the report'

/** A report on several incidents: their lessons, likenesses and actions carried over, the thinking left to people. */
export function learningReportSkeleton(facts: LearningReportFacts): string {
  const { incidents } = facts
  const hasNearMiss = incidents.some(({ kind }) => kind === 'near-miss')
  return renderDocument(keysOf(facts), [
    paragraph,
    lessons(incidents),
    patterns(incidents),
    changes(incidents),
    ...(hasNearMiss ? [nearMisses(incidents)] : []),
    stillOpen(incidents),
    tryThis,
    glossary,
  ])
}

function keysOf({ title, author, incidents }: LearningReportFacts): readonly string[] {
  const period = periodOf(incidents)
  // No report is public because nobody said otherwise.
  const audience = narrowestAudience([...incidents, { audience: 'internal' }])
  const themes = sharedTraits(incidents).map(({ theme }) => theme)
  return [
    `title: ${quoted(title)}`,
    'status: draft # then in-review, then published; each asks for more',
    ...(period === undefined ? [] : [`period: ${period}`]),
    `audience: ${audience} # no wider than its sources: restricted, internal, public`,
    `authors: ${quotedList([author])}`,
    'sources:',
    ...incidents.map(({ id }) => `  - ${quoted(id)}`),
    ...keysForLater([
      ...(period === undefined ? ['period: 2026-Q1'] : []),
      `themes: ${quotedList(themes.length > 0 ? themes : ['retrieval', 'changes without a gate'])}`,
    ]),
  ]
}

const paragraph: SkeletonSection = {
  title: titleOf('in-one-paragraph'),
  hint: 'For somebody who reads nothing else, and is no engineer. Write it last.',
  body: gap('what these incidents teach together, in three to five sentences', authors),
}

function lessons(incidents: readonly IncidentFacts[]): SkeletonSection {
  const open = gap('what another team can use', 'its authors')
  return {
    title: titleOf('what-we-learned'),
    hint: 'Lessons that another team can use tomorrow. Those of the sources stand here in their own words: join what says the same, leave out what only concerns one system.',
    body: byIncident(incidents, ({ lessons: own }) => (own.length === 0 ? [open] : own.map(toMarkdown))),
  }
}

function patterns(incidents: readonly IncidentFacts[]): SkeletonSection {
  const shared = sharedTraits(incidents).map(
    ({ name, members }) =>
      `- **${name}:** named in ${members.length} of ${incidents.length}: ${members.map(linkTo).join(', ')}. ${gap('what they have in common', authors)}`,
  )
  return {
    title: titleOf('patterns'),
    hint: 'What occurred in more than one, each with its incidents. Counts with their total; a handful of incidents shows no trend.',
    body:
      shared.length > 0
        ? shared.join('\n')
        : `- ${incidents.map(linkTo).join(', ')}: ${gap('what occurred in more than one of them', authors)}`,
  }
}

function changes(incidents: readonly IncidentFacts[]): SkeletonSection {
  const done = byIncident(incidents, ({ actions }) =>
    actions.filter(({ state }) => state === 'done').map(({ text }) => toMarkdown(text)),
  )
  return {
    title: titleOf('what-changed'),
    hint: 'What is different in the systems now, and how that was shown. These are the actions that are ticked.',
    body: done || gap('what is different now', 'the owners of the actions'),
  }
}

function nearMisses(incidents: readonly IncidentFacts[]): SkeletonSection {
  const links = incidents.filter(({ kind }) => kind === 'near-miss').map(linkTo)
  return {
    title: titleOf('near-misses'),
    hint: 'What almost happened, and what stopped it.',
    body: links.map((link) => `- ${link}: ${gap('what stopped it, and whether to rely on that', authors)}`).join('\n'),
  }
}

function stillOpen(incidents: readonly IncidentFacts[]): SkeletonSection {
  const open = byIncident(incidents, ({ actions }) =>
    actions
      .filter(({ state }) => state === 'open')
      .map(({ text, due, dueAt }) => (dueAt === undefined ? toMarkdown(text) : `${toMarkdown(text)}, due ${due}`)),
  )
  return {
    title: titleOf('still-open'),
    hint: 'What is not done and what is not known, so that a reader can plan with it. These are the actions that are not ticked.',
    body: open || gap('what is not done or not known', 'the owners of the actions'),
  }
}

/** A list of the incidents that have something to say, each with its lines below it. */
function byIncident(
  incidents: readonly IncidentFacts[],
  linesOf: (incident: IncidentFacts) => readonly string[],
): string {
  return incidents
    .map((incident) => ({ incident, lines: linesOf(incident) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ incident, lines }) => [`- ${linkTo(incident)}`, ...lines.map((line) => `  - ${line}`)].join('\n'))
    .join('\n')
}

const tryThis: SkeletonSection = {
  title: titleOf('try-this'),
  hint: 'Three things that a reader can do this week, each in under an hour.',
  body: gap('what a reader can try', authors),
}

const glossary: SkeletonSection = {
  title: titleOf('glossary'),
  hint: 'Each word that somebody outside engineering would stumble over: `- **Canary:** a first small release`.',
  body: gap('words that need a sentence', 'a reader who is no engineer'),
}

function linkTo({ title, href }: IncidentFacts): string {
  return toLink(title, href)
}
