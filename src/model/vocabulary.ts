/** The words of the format, each with its meaning: one public entry to the lists. */
export { plainName } from './vocabulary/term.ts'
export type { Term, TermList } from './vocabulary/term.ts'
export * from './vocabulary/incident.ts'
export * from './vocabulary/failures.ts'
export * from './vocabulary/causes.ts'
export * from './vocabulary/response.ts'
export * from './vocabulary/playbooks.ts'
