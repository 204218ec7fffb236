const words = /[\p{L}\p{N}]+/gu

/** Whole answers that say only that something will have happened. */
const empty =
  /^(?:(?:it|this|the (?:change|fix|test|alert|action|work|task|ticket|code|rule))s? (?:is|are|has been|have been|will be) )?(?:all )?(?:done|works?(?: as expected| correctly| fine| well)?|working|reviewed|review|monitor(?:ed|ing)?|tests? (?:added|written|pass(?:es|ed)?)|tested|deployed|merged|completed?|closed|implemented|documented|verified|checked|confirmed|fixed|live|in place|in production|shipped|released|updated|added|created|no (?:more )?(?:issues?|problems?|incidents?|recurrence)|ok|yes|n\/?a|none|tbd|manual(?:ly)?(?: check(?:ed)?)?|team (?:agrees|is aware|informed)|everyone (?:knows|is aware)|see ticket|looks good)(?: (?:by|in|to|with|on|again) [\w@/ -]{1,30})?[.!]?$/i

/** Signs of an observation: a number, code, a check that fails or fires, a comparison, a named proof. */
const observable =
  /\d|`|\b(?:fails?|rejects?|rejected|blocks?|blocked|refus(?:es|ed)|fires?|fired|pages?|alerts?|returns?|shows?|lists?|logs?|drops?|rises?|passes|matches|equals?|zero|none of|no longer|all|every|each|within|below|above|under|over|at (?:least|most)|drill|rehears\w+|replay\w*|seeded|injected|simulat\w+|contract|receipt|report|dashboard|query|diff|audit|probe|trace|screenshot|published|release notes|changelog|documentation|describes?|names?|documents?|contains?|includes?|exists?|visible|reproduc\w+|restor\w+|rolls? back)\b/i

/** Whether a verification names something that someone else can observe. */
export function isCheckable(text: string): boolean {
  return !empty.test(text) && (observable.test(text) || (text.match(words)?.length ?? 0) >= 8)
}

/** Whether a verification says the action again: nine tenths of its words stand in the description. */
export function restates(description: string, verification: string): boolean {
  const said = new Set(description.toLowerCase().match(words))
  const again = verification.toLowerCase().match(words) ?? []
  return again.length >= 3 && again.filter((word) => said.has(word)).length / again.length >= 0.9
}
