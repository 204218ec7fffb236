interface Question {
  readonly missing: string
  readonly answered: RegExp
  readonly aiOnly?: true
}

/** What must be said, each with a generous test; "not public" and "unknown" are answers. */
const questions: readonly Question[] = [
  {
    missing: 'whether output was harmful',
    answered:
      /\b(?:harm\w*|unsafe|dangerous|toxic|safety|sycophan\w+|offensive|abus\w+|hate|antisemit\w+|advice|damag\w+|malicious|injur\w+)\b/i,
  },
  {
    missing: 'whether legitimate requests were refused',
    answered:
      /\b(?:refus\w+|over-?block\w*|reject\w*|blocked|declin\w+|denied|availability|unavailable|fail(?:ed|ures?)|errors?|not (?:public|published|known|measured|applicable))\b/i,
    aiOnly: true,
  },
  {
    missing: 'whether personal or confidential data was exposed',
    answered:
      /\b(?:privacy|private|personal|confidential|data|pii|leak\w*|expos\w+|disclos\w+|secrets?|credentials?)\b/i,
  },
  {
    missing: 'whether a duty to report or notify applies',
    answered:
      /\b(?:report(?:ing|ed|able|s)?|notif\w+|regulat\w+|compliance|duty|legal\w*|law|court|tribunal|authorit\w+|gdpr|art(?:icle|\.)|regimes?|filing|contract\w*|obligat\w+|licen[cs]\w+)\b/i,
  },
]

/** The whole section is a denial. */
export const unchecked =
  /^(?:there (?:was|were) )?(?:no|none)\b[^.;:]{0,60}(?:impact|issues?|concerns?|effects?|implications?)?\.?$/i

/** The questions that a section leaves open, in words. */
export function openQuestions(text: string, isAi: boolean): readonly string[] {
  return questions
    .filter(({ answered, aiOnly }) => (isAi || !aiOnly) && !answered.test(text))
    .map(({ missing }) => missing)
}
