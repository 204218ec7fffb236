/** Dummies that documentation publishes, and the ways in which people redact. */
const dummy =
  /EXAMPLE|REDACTED|PLACEHOLDER|CHANGE_?ME|YOUR[_-]|INSERT|DUMMY|FAKE|SAMPLE|<[^>]*>|\*{3,}|…|\.\.\.|x{4,}|\$\{|\{\{|\[\[|_HERE\b|^(?:0+|1+|a+|x+|\*+)$/i

/** Whether a find is a stand-in rather than a secret. */
export function isPlaceholder(text: string): boolean {
  if (dummy.test(text)) return true
  const body = text.replace(/^[a-z]+[_-]/i, '')
  // `aaaaaaaa`, `12341234`: four or fewer different characters carry no secret.
  return new Set(body).size <= 4 && !text.includes('BEGIN')
}
