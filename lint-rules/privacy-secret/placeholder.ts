/** Dummies that documentation publishes, and the ways in which people redact. */
const dummy =
  /EXAMPLE|REDACTED|PLACEHOLDER|CHANGE_?ME|YOUR[_-]|INSERT|DUMMY|FAKE|SAMPLE|<[^>]*>|\*{3,}|…|\.\.\.|x{4,}|\$\{|\{\{|\[\[|_HERE\b|^(?:0+|1+|a+|x+|\*+)$/i

/** A variable that is filled in elsewhere, and the passwords of examples. */
const stand =
  /^(?:\$[A-Za-z_]\w*|%\w+%)$|^(?:pass(?:word|wd|phrase)?|secret|change-?me|user|root|admin|postgres|test|guest|example|my-?password|your-?password)\d{0,3}$|:\/\/[^\s:/@]{0,64}:(?:pass(?:word|wd)?|secret|changeme|postgres|root|admin|test|guest)@/i

/** Whether a find is a stand-in rather than a secret. */
export function isPlaceholder(text: string): boolean {
  if (dummy.test(text) || stand.test(text)) return true
  const body = text.replace(/^[a-z]+[_-]/i, '')
  // `aaaaaaaa`, `12341234`: four or fewer different characters carry no secret.
  return new Set(body).size <= 4 && !text.includes('BEGIN')
}
