/** Dates, times, versions, severities and counts of one are no measurements. */
const noise =
  /\b\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?|~?\b\d{1,2}:\d{2}(?::\d{2})?(?: ?UTC| ?Z)?|\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?:, \d{4})?| \d{4})?|\b(?:in|of|since|until|by) (?:19|20)\d{2}\b|\bSEV\d|\b[PE]\d\b|\bv?\d+\.\d+\.\d+\S*|\b[A-Za-z]+-?\d[\w.-]*|\b(?:bundle|version|build|step|phase|region|zone|tier|ticket|issue|pr|pull request|rfc|runbook|chapter|section|page|node|shard|batch|epoch|wave|stage|level|option|release|sprint|table|figure|appendix|item|action|factor|incident|change|number|no\.|article|art\.|line|port|gpt|claude|python|http)s? #?\d+(?:\.\d+)*\b/gi
const measure =
  /(?<![\w.])\d[\d.,]*(?:\s?%|\s(?!(?:is|are|was|were|and|or|of|to|in|on|at|by|for|the|a|an|with|that|which|did|does|had|has|have)\b)[a-zA-Zµ]+)?/
const cause = /\b(?:because of|caused by|due to|led to|resulted (?:in|from)|as a result of)\b/i

/** The first number that measures something, or the first causal phrase; offsets in the text. */
export function claimIn(text: string): { readonly from: number; readonly to: number } | undefined {
  // Blanks of equal length keep the offsets; all noise has a digit.
  const bare = /\d/.test(text) ? text.replace(noise, (seen) => ' '.repeat(seen.length)) : text
  const match = measure.exec(bare) ?? cause.exec(bare)
  return match ? { from: match.index, to: match.index + match[0].trimEnd().length } : undefined
}
