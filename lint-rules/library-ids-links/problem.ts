import type { RuleProblem } from '#lint/rule'

export const messages = {
  malformed: 'Unexpected id `{id}`, expected a file name such as `{example}`',
  duplicate: 'Unexpected id `{id}`, which `{other}` has too, expected one of its own',
  unknown: 'Unexpected id `{id}`, expected one of a document in this library',
  misspelt: 'Unexpected id `{id}`, expected `{known}`',
  itself: 'Unexpected relation of a document to itself, expected the id of another one',
  type: 'Unexpected `{as}` with a {seen}, expected a {wanted}',
  later: 'Unexpected `recurrence-of` with `{id}`, which began later, expected an earlier incident',
  contradiction: 'Unexpected `{as}` with `{id}`, which names this document as `{theirs}`, expected both to agree',
  twice: 'Unexpected `{as}` with `{id}`, which is named above as `{theirs}`, expected one of the two',
  action: 'Unexpected action `{action}`, expected one of `{id}`, which has {has}',
  link: 'Unexpected link to `{target}`, expected a file that exists',
  moved: 'Unexpected link to `{target}`, expected `{known}`',
  anchor: 'Unexpected anchor `#{fragment}`, expected that of a heading on the page',
  evidence: 'Unexpected evidence file `{file}`, expected one that stands beside the document',
  orphan: 'Unexpected runbook that no document leads to, expected a link, an alert or a relation `mitigated-by`',
} as const

/** What the parts of this rule yield. */
export type Problem = RuleProblem<keyof typeof messages>
