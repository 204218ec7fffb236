import type { Flags } from '../arguments.ts'

/** Options of `afterword lint`. */
export const lintFlags = {
  fix: { type: 'boolean', help: 'Apply the fixes that cannot change the meaning' },
  'fix-dry-run': { type: 'boolean', help: 'Apply them in the report only; no file is written' },
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: 'FORMAT[=FILE]',
    help: 'stylish, json (as ESLint) or github; several may be given',
  },
  output: { type: 'string', short: 'o', value: 'FILE', help: 'Write the report there instead of to standard output' },
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    help: 'Configuration; else afterword.config.{ts,js,mjs,json} found upward',
  },
  profile: { type: 'string', value: 'NAME', help: 'Selection of rules and levels, e.g. recommended, legacy' },
  rule: { type: 'string', multiple: true, value: 'ID:LEVEL', help: 'Set one rule to off, warn or error' },
  quiet: { type: 'boolean', help: 'Report errors only' },
  'max-warnings': { type: 'string', value: 'N', help: 'Fail when there are more warnings than that' },
  stdin: { type: 'boolean', help: 'Lint what standard input gives' },
  'stdin-filename': { type: 'string', value: 'FILE', help: 'The path that standard input stands for' },
  'inline-config': { type: 'boolean', help: 'Heed directives in documents (default); --no-inline-config ignores them' },
  'report-unused-disable-directives': { type: 'boolean', help: 'Report directives that hide nothing (default)' },
  library: {
    type: 'boolean',
    help: 'Compare with all documents of the content folder (default); --no-library looks at each file alone',
  },
  scheduled: {
    type: 'boolean',
    help: 'A run by the clock: also report what is overdue, which no change should be held up by',
  },
  'print-config': { type: 'string', value: 'FILE', help: 'Print what counts for that file, and end' },
  stats: { type: 'boolean', help: 'Say on standard error where the time went' },
  now: { type: 'string', value: 'INSTANT', help: 'Take this as the current time, e.g. 2026-03-02T09:00:00Z' },
  cache: { type: 'boolean', help: 'Remember the findings of unchanged files' },
  'cache-location': { type: 'string', value: 'FILE', help: 'Default: node_modules/.cache/afterword/lint.json' },
  color: { type: 'boolean', help: 'Colour the report, or not; else as NO_COLOR, FORCE_COLOR and the terminal say' },
} as const satisfies Flags
