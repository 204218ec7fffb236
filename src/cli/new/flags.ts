import type { Flags } from '../arguments.ts'

const incidents = 'Postmortems, near misses, declarations'
const declarations = 'Declarations'

/** Options of `afterword new`; which of them a type knows stands in `types.ts`. */
export const newFlags = {
  title: { type: 'string', value: 'TEXT', help: 'One line, no blame, no customer; else made from the slug' },
  author: { type: 'string', value: '@HANDLE', help: 'Default the name of your account' },
  content: { type: 'string', value: 'FOLDER', help: 'Folder of the documents, default content' },
  now: { type: 'string', value: 'INSTANT', help: 'The date in the name, default today' },
  severity: { type: 'string', value: 'SEV0…SEV4', group: incidents, help: 'Default SEV2' },
  started: {
    type: 'string',
    value: 'INSTANT',
    group: incidents,
    help: 'When the impact began, in UTC; default unknown',
  },
  domain: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    group: incidents,
    help: 'AI domain involved, e.g. retrieval; adds the AI analysis',
  },
  commander: { type: 'string', value: 'ROLE', group: declarations, help: 'Role that leads the response' },
  channel: { type: 'string', value: 'NAME', group: declarations, help: 'Where the response happens' },
  playbook: {
    type: 'string',
    value: 'KIND',
    group: 'Runbooks',
    help: 'kill-switch, rollback, bad-data, diagnostic or general (default)',
  },
  from: {
    type: 'string',
    multiple: true,
    value: 'ID|PATH',
    group: 'Game days and learning reports',
    help: 'Incident that it draws on; a report takes several',
  },
} as const satisfies Flags

export type NewFlag = keyof typeof newFlags
