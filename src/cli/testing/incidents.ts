/** Two incidents, invented for tests: with markup, marks and references that must not travel. */

/** A restricted one with everything that a game day and a report take over. */
export const incident = `---
title: "Refunds <quoted> from a {retired} policy"
severity: SEV2
status: published
audience: restricted
domains: [retrieval/stale-index]
started: 2026-03-02T08:50:00Z
detectedBy: customer
authors: ["@team-retrieval"]
---

## Trigger

The index job was *re-run* against the archive of 2024 [E3], with \`--force\`
and no filter.

## Contributing factors

- **Testing gap:** No golden prompt covers refunds. [E9]

## Lessons learned

- A corpus is configuration. [E2]

## Action items

- [ ] [P0] Gate prompt bundles on the *refund* golden set — Owner: @team-evals — Due: 2026-04-10 — Verification: CI job fails
- [x] [P1] Filter the archive out — Owner: @team-retrieval — Due: 2026-03-20 — Verification: probe finds 0 — Proof: E8
- [ ] [P2] Rewrite the loader — Owner: @team-retrieval — Due: 2026-05-01 — Verification: x — Accepted: replaced in May
`
/** A near miss that shares a factor with it. */
export const nearMiss = incident
  .replace('Refunds <quoted> from a {retired} policy', 'Delivery times of last year')
  .replace('started: 2026-03-02T08:50:00Z', 'started: 2026-01')
  .replace('audience: restricted', 'kind: near-miss')
/** Both as files of a library. */
export const library = {
  'content/postmortems/2026-03-02-refunds/index.mdx': incident,
  'content/postmortems/2026-01-09-delivery.mdx': nearMiss,
}
