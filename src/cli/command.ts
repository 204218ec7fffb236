import type { Flags } from './arguments.ts'
import type { Io } from './io.ts'

/** One verb of the command line. */
export interface Command {
  readonly name: string
  /** What stands after the verb, e.g. `[paths|globs]`. */
  readonly usage: string
  /** What it does, and what the exit status means where that is not obvious. */
  readonly description: string
  readonly flags: Flags
  /** Do the work and give the exit status. */
  run(args: readonly string[], io: Io): Promise<number>
}

interface Entry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** The verbs in the order of the help; each is imported only when it is called. */
export const commands: Readonly<Record<string, Entry>> = {
  lint: {
    summary: 'Check documents: wording, causes, actions, timeline, frontmatter, privacy',
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  check: {
    summary: 'Ask what a good facilitator would ask of one document',
    load: async () => (await import('./commands/check.ts')).check,
  },
  new: {
    summary: 'Start a document: a skeleton that says what belongs where',
    load: async () => (await import('./commands/new.ts')).newDocument,
  },
  promote: {
    summary: 'Make a full draft of the declaration of an incident that is over',
    load: async () => (await import('./commands/promote.ts')).promoteDeclaration,
  },
  rules: {
    summary: 'List the rules with their levels',
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  explain: {
    summary: 'Say why a rule exists and how to satisfy it',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  build: {
    summary: 'Build the library: a static site of all documents',
    load: async () => (await import('./commands/build.ts')).build,
  },
  dev: {
    summary: 'Serve the library and rebuild a page when its document changes',
    load: async () => (await import('./commands/dev.ts')).dev,
  },
  preview: {
    summary: 'Serve the library that `build` wrote',
    load: async () => (await import('./commands/preview.ts')).preview,
  },
  help: {
    summary: 'Show this overview, or the options of one command',
    load: async () => (await import('./commands/help.ts')).help,
  },
}
