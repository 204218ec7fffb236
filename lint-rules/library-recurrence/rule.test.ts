import { testLibraryRule } from '#lint/library/rule-tester'
import rule from './rule.ts'

const november = 'postmortems/2025-11-03-stale-index'
const march = 'postmortems/2026-03-02-retired-refund-policy'
const gameDay = 'game-days/2025-12-01-stale-index'

const factors = '- **Testing gap:** No offline harness covers refund intents.'

interface Incident {
  readonly fields?: object
  readonly mdx?: string
  readonly section?: string
}

/** The complete postmortem has service `support-assistant` and pattern `retrieval/stale-index`. */
const incident = (
  started: string,
  { fields = {}, mdx = factors, section = 'Contributing factors' }: Incident = {},
) => ({
  frontmatter: { title: `Answers of ${started.slice(0, 10)}`, started, evidence: undefined, ...fields },
  section,
  mdx,
})
const early = (more?: Incident) => incident('2025-11-03T08:00:00Z', more)
const late = (more?: Incident) => incident('2026-03-02T09:14:00Z', more)

const related = (...relations: readonly object[]) => ({ related: relations })
const recurrence = { id: '2025-11-03-stale-index', as: 'recurrence-of' }
const actions = (...items: readonly string[]) => ({ section: 'Action items', mdx: items.join('\n') })
const action = (box: string, rest = '') =>
  `- [${box}] [P1] Compare the age of the index — Owner: @a — Due: 2025-12-01 — Verification: it alerts${rest}`
const proofOf = (result: string) =>
  `---\ntitle: Replay\nverifies: [2025-11-03-stale-index#A1]\nresult: ${result}\n---\n`

const elsewhere = { domains: ['infra/network'], services: ['gateway'] }
const cause = (where: string, what: string) =>
  `The nightly export job wrote an empty manifest because its lease had expired while the ${where} was restarted. ` +
  'The loader accepts a manifest without entries and removes every passage that the manifest does not name. ' +
  `No check compares the number of passages before and after a load, so ${what} answered from an empty corpus.`
const unlike =
  'A certificate of the gateway ran out on a Sunday. Renewal is a manual step in a calendar that nobody reads since the ' +
  'move to the new office, and the probe trusts any certificate. Connections from phones were refused until a new one was ' +
  'installed on all four hosts, the last of which needed a restart.'
const alerts = (names: string) =>
  `The alerts ${names} fired. \`IndexAgeTooHigh\` \`RetrievalErrorRate\` \`AnswerWithoutSource\` \`LeaseExpired\` \`LoadTooSmall\` \`ManifestEmpty\`.`
const inRootCause = (mdx: string, fields: object = {}) => ({
  section: 'Root cause',
  mdx,
  fields: { ...elsewhere, ...fields },
})
/** Words that this team writes in each of its postmortems. */
const formula =
  'This text was written by the responders on duty and read by a second group before the weekly review meeting. ' +
  'The root condition below was agreed in that meeting after the evidence ledger had been opened and compared line by line.'

testLibraryRule(rule, {
  valid: [
    {
      name: 'a recurrence that says so',
      files: { [november]: early(), [march]: late({ fields: related(recurrence) }) },
    },
    {
      name: 'a relation on the other side',
      files: {
        [november]: early({ fields: related({ id: '2026-03-02-retired-refund-policy', as: 'similar-to' }) }),
        [march]: late(),
      },
    },
    {
      name: 'a pair that somebody has set apart, for good',
      files: {
        [november]: early({
          fields: related({ id: '2026-03-02-retired-refund-policy', as: 'not-related-to', why: 'Another index' }),
        }),
        [march]: late(),
      },
    },
    {
      name: 'the third of a chain, linked to the second',
      files: {
        'postmortems/2025-10-01-first': incident('2025-10-01T08:00:00Z'),
        [november]: early({ fields: related({ id: '2025-10-01-first', as: 'recurrence-of' }) }),
        [march]: late({ fields: related(recurrence) }),
      },
    },
    {
      name: 'the third of a chain, set apart from the second',
      files: {
        'postmortems/2025-10-01-first': incident('2025-10-01T08:00:00Z'),
        [november]: early({ fields: related({ id: '2025-10-01-first', as: 'recurrence-of' }) }),
        [march]: late({
          fields: related({ id: '2025-11-03-stale-index', as: 'not-related-to', why: 'Another index' }),
        }),
      },
    },
    {
      name: 'two years apart',
      files: { 'postmortems/2024-01-03-stale-index': incident('2024-01-03T08:00:00Z'), [march]: late() },
    },
    {
      name: 'a shorter time that somebody set',
      options: { months: 3 },
      files: { [november]: early(), [march]: late() },
    },
    { name: 'another service', files: { [november]: early({ fields: { services: ['search'] } }), [march]: late() } },
    {
      name: 'a service of the same name in another organisation',
      files: {
        [november]: early({ fields: { origin: 'public-record', organisation: 'Acme' } }),
        [march]: late({ fields: { origin: 'public-record', organisation: 'Initech' } }),
      },
    },
    {
      name: 'another pattern',
      files: { [november]: early({ fields: { domains: ['retrieval/miss'] } }), [march]: late() },
    },
    {
      name: 'a domain without a pattern',
      files: {
        [november]: early({ fields: { domains: ['retrieval'] } }),
        [march]: late({ fields: { domains: ['retrieval'] } }),
      },
    },
    {
      name: 'another factor',
      files: { [november]: early({ mdx: '- **Observability gap:** No metric has the age.' }), [march]: late() },
    },
    {
      name: 'an earlier one that the readers must not learn of',
      files: {
        [november]: early({
          fields: { audience: 'restricted', ...related({ id: '2026-03-02-retired-refund-policy', as: 'similar-to' }) },
        }),
        [march]: late({ fields: { audience: 'public' } }),
      },
    },
    {
      name: 'a declaration',
      files: { [november]: early({ fields: { status: 'declared' } }), [march]: late() },
    },
    {
      name: 'other causes, other words',
      files: {
        [november]: early(inRootCause(cause('queue', 'the assistant'))),
        [march]: late(inRootCause(unlike, { services: ['mail'] })),
      },
    },
    {
      name: 'the same alerts in code marks',
      files: {
        [november]: early(inRootCause(`${alerts('of the index')} ${unlike}`)),
        [march]: late(inRootCause(`${alerts('of the loader')} ${cause('queue', 'the assistant')}`)),
      },
    },
    {
      name: 'what a team writes everywhere, in the template’s words',
      files: Object.fromEntries(
        [unlike, cause('queue', 'the assistant'), 'A flag was flipped.', 'The disk was full.'].map((text, index) => [
          `postmortems/2026-0${index + 1}-02-incident`,
          incident(`2026-0${index + 1}-02T08:00:00Z`, inRootCause(`${formula} ${text}`)),
        ]),
      ),
    },
    {
      name: 'stated gaps, quotations and the words of the timeline',
      files: Object.fromEntries(
        [november, march].map((path, index) => [
          path,
          incident(`2026-0${index + 1}-02T08:00:00Z`, {
            section: 'Root cause',
            mdx: `[TBD: ${cause('queue', 'the assistant')} — from the review]\n\n> ${cause('queue', 'it')}\n\n## Timeline\n\n${cause('queue', 'it')}`,
            fields: elsewhere,
          }),
        ]),
      ),
    },
    {
      name: 'a higher bar for likeness',
      options: { similarity: 0.95 },
      files: {
        [november]: early(inRootCause(cause('queue', 'the assistant'), { services: ['mail'] })),
        [march]: late(inRootCause(cause('database', 'every chat of that morning'))),
      },
    },
    {
      name: 'a recurrence of an incident whose action was proven',
      files: {
        [november]: early(actions(action('x', ' — Proof: E4'))),
        [march]: late({ fields: related(recurrence) }),
      },
    },
    {
      name: 'a recurrence of an incident whose action a game day confirmed, and whose other one was accepted',
      files: {
        [november]: early(actions(action('x'), action(' ', ' — Accepted: the index goes away in May'))),
        [march]: late({ fields: related(recurrence) }),
        [gameDay]: proofOf('confirmed'),
      },
    },
    {
      name: 'a recurrence that says what the open action missed',
      files: {
        [november]: early(actions(action(' '))),
        [march]: late({
          fields: related({ ...recurrence, why: 'A1 covers the index of Europe alone; A1 here widens it' }),
        }),
      },
    },
    {
      name: 'open actions of what is only similar, and of somebody else’s incident',
      files: {
        [november]: early(actions(action(' '))),
        'postmortems/2025-12-01-elsewhere': incident('2025-12-01T08:00:00Z', {
          ...actions(action(' ')),
          fields: { origin: 'public-record', organisation: 'Acme' },
        }),
        [march]: late({
          fields: related(
            { id: '2025-11-03-stale-index', as: 'similar-to' },
            { id: '2025-12-01-elsewhere', as: 'recurrence-of' },
          ),
        }),
      },
    },
  ],
  invalid: [
    {
      name: 'the same service, pattern and factor, four months later',
      messageId: 'same',
      opening: march,
      data: { service: 'support-assistant', factor: 'testing-gap', id: '2025-11-03-stale-index' },
      files: { [november]: early(), [march]: late() },
    },
    {
      name: 'one of several services and patterns, in other letters',
      messageId: 'same',
      opening: march,
      files: {
        [november]: early({ fields: { services: ['Support-Assistant', 'search'] } }),
        [march]: late({ fields: { domains: ['infra/cache', 'retrieval/stale-index'] } }),
      },
    },
    {
      name: 'the nearest of several',
      messageId: 'same',
      reported: march,
      opening: march,
      data: { id: '2025-11-03-stale-index' },
      files: { 'postmortems/2025-10-01-first': incident('2025-10-01T08:00:00Z'), [november]: early(), [march]: late() },
    },
    {
      name: 'an earlier one whose readers alone may know of both',
      messageId: 'same',
      opening: november,
      data: { id: '2026-03-02-retired-refund-policy' },
      files: { [november]: early({ fields: { audience: 'restricted' } }), [march]: late() },
    },
    {
      name: 'causes in nearly the same words, under other names',
      messageId: 'alike',
      opening: march,
      files: {
        [november]: early(inRootCause(cause('queue', 'the assistant'), { services: ['mail'] })),
        [march]: late(inRootCause(cause('database', 'every chat of that morning'))),
      },
    },
    {
      name: 'an earlier action that is still open',
      messageId: 'open',
      data: { actions: 'A2' },
      files: {
        [november]: early(actions(action('x'), action(' '))),
        [march]: late({ fields: related({ ...recurrence, id: '«2025-11-03-stale-index»' }) }),
      },
    },
    {
      name: 'an earlier action that was ticked and never proven',
      messageId: 'unverified',
      data: { actions: 'A1' },
      files: {
        [november]: early(actions(action('x'))),
        [march]: late({ fields: related({ ...recurrence, id: '«2025-11-03-stale-index»' }) }),
      },
    },
    {
      name: 'an earlier action that a game day refuted',
      messageId: 'unverified',
      files: {
        [november]: early(actions(action('x'))),
        [march]: late({ fields: related({ ...recurrence, id: '«2025-11-03-stale-index»' }) }),
        [gameDay]: proofOf('refuted'),
      },
    },
  ],
})
