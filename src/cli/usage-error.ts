/** The command was called wrongly or cannot do its work: one line on standard error and exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
