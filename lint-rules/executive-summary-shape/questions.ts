/**
 * What a summary must answer, each with a generous test: the words by which English usually answers it. Harm and
 * behaviour have no closed vocabulary, so they are asked for in the advice and not tested.
 */
const questions: readonly { readonly missing: string; readonly answered: RegExp }[] = [
  {
    missing: 'who was affected',
    answered:
      /\b(?:users?|customers?|people|persons?|tenants?|clients?|accounts?|subscribers?|members?|farmers?|miners?|players?|readers?|patients?|visitors?|developers?|employees?|staff|teams?|organi[sz]ations?|compan(?:y|ies)|applicants?|passengers?|shoppers?|buyers?|merchants?|sellers?|drivers?|students?|children|clinicians?|lawyers?|court|requests?|chats?|conversations?|sessions?|messages?|calls?|orders?|invoices?|websites?|sites?|services?|nobody|no one|everyone|anyone|public|traffic|owners?|founders?|households?|homes?)\b/i,
  },
  {
    missing: 'for how long or when',
    answered:
      /\b(?:\d{1,2}[:.]\d{2}|\d{1,2}\s?[ap]\.?m|\d+(?:\.\d+)?\s?(?:s|ms|m|min|mins|h|hrs?|d|hours?|minutes?|seconds?|days?|weeks?|months?|years?)|\d+\s?h\s?\d+(?:\s?m(?:in)?)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|several|few|couple of|half an?|an?|about an?)[\s-](?:hours?|minutes?|days?|weeks?|months?|years?)|(?:19|20)\d{2}|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|(?:in|during|throughout|until) the (?:early |late )?(?:morning|afternoon|evening|night|day|next day|weekend)|overnight|unknown)\b/i,
  },
  {
    missing: 'what ended it',
    answered:
      /\b(?:roll(?:ed|ing|s)?[ -]?back|rollback|revert(?:ed|s|ing)?|restor\w+|fix(?:ed|es|ing)?|patch(?:ed|es)?|disabl\w+|enabl\w+|stopp?(?:ed|s|ing)?|mitigat\w+|resolv\w+|recover\w*|withdr[ae]wn?|withdrew|replac\w+|remov\w+|delet\w+|paus(?:ed|es)|block(?:ed|s)|switch(?:ed|es)|turn(?:ed|s) off|(?:put|brought|moved|went|came) (?:[\w-]+ ){0,6}back|took .{1,40} (?:offline|down)|taken (?:offline|down)|restart\w*|deploy\w*|releas(?:ed|es)|correct(?:ed|s)|clos(?:ed|es)|end(?:ed|s)|cancel\w+|revok\w+|rotat\w+|purg\w+|isolat\w+|contain(?:ed|s)|shut|quarantin\w+|appl(?:ied|ies)|still open|ongoing|scal(?:ed|es)|fail(?:ed|s)? over|rout(?:ed|es) (?:around|away|back)|terminat\w+|kill(?:ed|s)|bump\w*|up(?:grad|dat)\w+|downgrad\w+|rebuil\w+|recreat\w+|clear(?:ed|s)|increas(?:ed|es)|migrat\w+|address(?:ed|es)|solv(?:ed|es)|back (?:in|to|up|online)|wound down|wind(?:ing)?[ -]down|order(?:ed|s)|paid|ruled)\b/i,
  },
]

/** The questions that a summary leaves open, in words; empty when it answers all. */
export function missingQuestions(summary: string): readonly string[] {
  return questions.filter(({ answered }) => !answered.test(summary)).map(({ missing }) => missing)
}
