const people = String.raw`(?:users?|customers?|people|patients?|tenants?|clients?|accounts?|chats?|callers?|subscribers?|students?)`

/** A count of people with something that happened to them. Modal verbs in between make it a hazard, not a harm. */
export const harmDone = new RegExp(
  String.raw`\b[1-9][\d,.]*\s(?:[\w-]+\s){0,2}${people}\s(?:were|was|received|got|saw|lost|experienced|could not|had (?:to|their)|paid)\b(?!\s(?:not|never|protected|spared|blocked|unaffected))`,
  'i',
)

/** Impact stated as none at all. */
export const noHarm = new RegExp(
  String.raw`\bno ${people} (?:was|were|had been|has been|have been) (?:affected|harmed|impacted|hurt)\b|\bno (?:user|customer)[- ](?:facing )?impact\b`,
  'i',
)

/** What would have happened. */
export const hazardWords = /\b(?:would|could|might|may) have\b|\bpotential(?:ly)?\b|\bhad it (?:reached|gone|been)\b/i

export const qualityWords =
  /\b(?:refus(?:al|ed)|wrong (?:answers?|advice|language|policy|results?)|incorrect (?:answers?|results?)|hallucinat\w+|stale (?:answers?|results?)|irrelevant (?:answers?|results?)|answer quality|unsafe (?:answers?|outputs?|completions?))\b/i
export const availabilityWords =
  /\b(?:unavailab\w+|outage|down(?:time)?|5\d\d|errors?|time[ds]? ?out|timeouts?|latency|offline|unreachable|slow(?:er|ly)?|availability|fail(?:ed|ing|ures?)?|crash\w*)\b/i
