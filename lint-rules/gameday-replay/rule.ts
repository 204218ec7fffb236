import { defineRule } from '#lint/rule'
import { outsideGaps } from '../prose/stated-gaps.ts'
import { checkOutcome } from './outcome.ts'
import { checkPlan } from './plan.ts'

/** A drill that could go wrong, and would be noticed if it did. */
export default defineRule({
  id: 'gameday-replay',
  meta: {
    category: 'operations',
    levels: ['warn', 'error', 'error'],
    description:
      'Require a game day that replays an incident against a hypothesis, safely, with a result that is proven.',
    messages: {
      source: 'Unexpected game day without an incident, expected `sources` with the id of what it replays',
      hypothesis:
        'Unexpected hypothesis without a signal that can be read off, expected what is seen, where and how soon, such as `the guard rejects 100 % within 10 s`',
      script: 'Unexpected script in prose, expected a numbered list or a table `Minute | Inject | Expect`',
      inject: 'Unexpected script without an injected condition, expected a step that brings the fault about',
      observer: 'Unexpected game day without an observer, expected a role that watches and writes down the times',
      safety: 'Unexpected safety without {missing}, expected what ends the drill and how far it can reach',
      abort: 'Unexpected abort criterion `{seen}`, expected something that an observer can see or count',
      window: 'Unexpected drill in production without a window, expected the instant or the hours in which it runs',
      result:
        'Unexpected game day without `result`, expected `confirmed`, `refuted`, `aborted` or `inconclusive`; a plan has `status: draft`',
      sections: 'Unexpected game day without {missing}, expected what was seen and how it compares with the hypothesis',
      measured:
        'Unexpected result `{result}` without {missing}, expected the times that the drill measured, or `never`',
      proof:
        'Unexpected result `confirmed` without evidence, expected an id such as `[E2]` or a link where it was observed',
      verifies:
        'Unexpected result `confirmed` that verifies no action, expected `verifies` with an action such as `2026-03-02-stale-index#A2`',
      future:
        'Unexpected result `{result}` of a game day scheduled for `{scheduled}`, expected none before it was played',
    },
    advice:
      'A drill teaches when it can fail: a stated expectation, a fault that is really injected, someone who watches, and a rule for stopping. A refuted hypothesis is a good result; an unproven pass is none.',
    reads: 'document',
    englishOnly: true,
    usesClock: true,
    appliesTo: ['game-day'],
    defaultOptions: {},
  },
  *check({ document, now }) {
    const { gameDay } = document
    if (!gameDay) return
    yield* outsideGaps(document, checkPlan(document, gameDay))
    yield* checkOutcome(document, gameDay, now)
  },
})
