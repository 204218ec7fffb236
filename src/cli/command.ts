import type { Flags } from './arguments.ts'
import type { Io } from './io.ts'

/** One verb of the command line. */
export interface Command {
  readonly name: string
  /** What stands after the verb, e.g. `[paths|globs]`; several where the verb has several forms. */
  readonly usage: string | readonly string[]
  /** Whole command lines that show it at work. */
  readonly examples?: readonly string[]
  /** What it does, and what the exit status means where that is not obvious. */
  readonly description: string
  readonly flags: Flags
  /** Do the work and give the exit status. */
  run(args: readonly string[], io: Io): Promise<number>
}

interface Entry {
  readonly group: CommandGroup
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** What the verbs are for, in the order of the help. */
export const commandGroups = ['Write', 'Review', 'Understand', 'Read'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** The verbs in the order of the help; each is imported only when it is called. */
export const commands: Readonly<Record<string, Entry>> = {
  new: {
    group: 'Write',
    summary: 'Start a document: a skeleton that says what belongs where',
    load: async () => (await import('./commands/new.ts')).newDocument,
  },
  promote: {
    group: 'Write',
    summary: 'Make a full draft of a declaration, once the incident is over',
    load: async () => (await import('./commands/promote.ts')).promoteDeclaration,
  },
  lint: {
    group: 'Review',
    summary: 'Hold documents to the rules: wording, causes, actions, timeline, evidence, privacy',
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  check: {
    group: 'Review',
    summary: 'Ask what a good facilitator would ask of one document',
    load: async () => (await import('./commands/check.ts')).check,
  },
  rules: {
    group: 'Understand',
    summary: 'List the rules with their levels',
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  explain: {
    group: 'Understand',
    summary: 'Say why a rule exists, or what the rules see in a sentence',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  help: {
    group: 'Understand',
    summary: 'Show this overview, or one command with its options',
    load: async () => (await import('./commands/help.ts')).help,
  },
  build: {
    group: 'Read',
    summary: 'Build the library: a static site of all documents',
    load: async () => (await import('./commands/build.ts')).build,
  },
  dev: {
    group: 'Read',
    summary: 'Serve the library and rebuild a page when its document changes',
    load: async () => (await import('./commands/dev.ts')).dev,
  },
  preview: {
    group: 'Read',
    summary: 'Serve the library that `build` wrote',
    load: async () => (await import('./commands/preview.ts')).preview,
  },
}
