import { titleOf } from '#model/section-names'
import type { IncidentFacts } from './incident.ts'
import { toComment, toLink, toMarkdown } from './quoted-text.ts'
import { gap, keysForLater, quoted, quotedList, renderDocument, type SkeletonSection, table } from './text.ts'

export interface GameDayFacts {
  readonly title: string
  readonly author: string
  readonly incident: IncidentFacts
}

const owners = 'the owners of the service'
const observer = 'the observer, after the drill'

/** A plan to replay an incident: what is known of it carried over, what the drill must decide left open. */
export function gameDaySkeleton(facts: GameDayFacts): string {
  return renderDocument(keysOf(facts), [
    scenario(facts.incident),
    hypothesis,
    safety,
    script,
    observations,
    result,
    surprises,
    actions,
  ])
}

function keysOf({ title, author, incident }: GameDayFacts): readonly string[] {
  return [
    `title: ${quoted(title)}`,
    'status: draft # a plan; published once it was played',
    `authors: ${quotedList([author])}`,
    ...(incident.audience === 'restricted' ? ['audience: restricted # as the incident is'] : []),
    `sources: ${quotedList([incident.id])}`,
    ...verifiesOf(incident),
    ...keysForLater([
      'mode: staging # tabletop, staging, production',
      'scheduled: 2026-04-14T13:00:00Z',
      'After it was played:',
      'result: confirmed # confirmed, refuted, aborted, inconclusive; a refuted hypothesis is a good result',
      'detected: 4 min # from the injection until it was noticed, or never',
      'mitigated: 11 min',
    ]),
  ]
}

/** Every action that somebody means to do or has done; which of them the drill can show is for people to say. */
function verifiesOf({ id, actions }: IncidentFacts): readonly string[] {
  const tested = actions.filter(({ state }) => state !== 'accepted')
  if (tested.length === 0) return [`# verifies: ["${id}#A1"] # the incident has no action yet`]
  return [
    'verifies: # take away what this drill does not put to the test',
    ...tested.map(({ id: action, text }) => `  - ${quoted(`${id}#${action}`)} # ${toComment(text)}`),
  ]
}

function scenario({ title, href, trigger }: IncidentFacts): SkeletonSection {
  return {
    title: titleOf('scenario'),
    hint: 'What is replayed, as the people who play it will meet it. The quotation is what set the incident off; say what stands for it in the drill.',
    body: [
      `This replays ${toLink(title, href)}.`,
      trigger === undefined
        ? gap('what set the incident off', 'its authors')
        : `> ${toMarkdown(trigger)}\n> — Trigger of the incident`,
      gap('what stands for it in the drill: load, inputs, versions', owners),
    ].join('\n\n'),
  }
}

const hypothesis: SkeletonSection = {
  title: titleOf('hypothesis'),
  hint: 'What will be seen, where, and how soon, such as “`truncation-guard` rejects 100 % within 10 s; alert `context-overflow` fires within 5 min”. It must be possible to be wrong.',
  body: [
    `- **Expected signal:** ${gap('what is seen, on which panel or alert, within which time', owners)}`,
    `- **Expected end:** ${gap('what stops the harm, by which lever or guard, within which time', owners)}`,
  ].join('\n'),
}

const safety: SkeletonSection = {
  title: titleOf('safety'),
  hint: 'What an observer can see or count that ends the drill at once, and how far it can reach.',
  body: [
    `- **Abort criteria:** ${gap('number or sight that ends the drill, and who says so', owners)}`,
    `- **Blast radius:** ${gap('cell, tenants and data that the drill can touch', owners)}`,
    `- **Way back:** ${gap('how everything is as before, and in which time', owners)}`,
  ].join('\n'),
}

const script: SkeletonSection = {
  title: titleOf('script'),
  hint: 'Minute, what is done, what should be seen. Those on call need not know it; the observer does.',
  body: table(
    ['Minute', 'Inject', 'Expect'],
    [
      [
        '0',
        `The observer notes the time and the normal values: ${gap('panels', owners)}`,
        'Values in their normal range',
      ],
      ['5', `Inject the fault: ${gap('command, file or load', owners)}`, gap('first signal, and by when', owners)],
      ['30', 'Remove the fault, whatever was seen', gap('normal values again, and by when', owners)],
    ],
  ),
}

const observations: SkeletonSection = {
  title: titleOf('observations'),
  hint: 'After the drill: what was seen when, with evidence. Roles, no names.',
  body: gap('what was seen, with times and evidence', observer),
}

const result: SkeletonSection = {
  title: titleOf('result'),
  hint: 'After the drill: hypothesis against observation, and which actions this proves.',
  body: gap('how it compares with the hypothesis', observer),
}

const surprises: SkeletonSection = {
  title: titleOf('surprises'),
  hint: 'After the drill: what nobody expected, and what made it harder or easier than planned.',
  body: gap('what nobody expected', 'everybody who played'),
}

const actions: SkeletonSection = {
  title: titleOf('actions'),
  hint: 'After the drill, in the form of a postmortem: `- [ ] [P1] … — Owner: @team — Due: 2026-05-10 — Verification: …`.',
  body: gap('actions with owner, date and verification', 'the review of the drill'),
}
