/** Ends that are felt, not measured. */
export const feeling =
  /\bmonitored for (?:a while|some time|a bit)\b|\b(?:looks?|looked|seems?|seemed|appears?|appeared) (?:healthy|fine|good|stable|ok(?:ay)?|normal)\b|\b(?:errors?|latency|things|metrics|everything|traffic) (?:went|came|go|were|was|returned|is|are|got) (?:back )?(?:down|to normal|normal|fine|stable|better|ok(?:ay)?)\b|\bback to normal\b/i

/** Addresses, names with digits in them, evidence ids, versions, dates and times of day are no measurement. */
const notValues =
  /https?:\/\/\S+|#\d+|\bversions? v?\d[\d.]*|\b[A-Za-z][A-Za-z_]*[.-]?\d[\w.-]*|\[E\d+(?:[–-]E?\d+)?(?:, ?E\d+)*\]|\b\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?|~?\b\d{1,2}:\d{2}(?::\d{2})?\b|\bSEV\d\b|\bv?\d+\.\d+\.\d+\b/g

/** A number with a unit, a ratio, a share, or "all"/"zero" of something counted. */
const value =
  /\d|\b(?:all|zero|none|every|no) (?:[\w-]+ ){0,3}(?:requests?|runs?|checks?|probes?|errors?|tests?|prompts?|regions?|nodes?|users?|calls?|pods?|jobs?|queues?|shards?)\b/i
const window =
  /\b(?:for|over|during|within|after|in) (?:at least |about |the (?:last|next|following) )?(?:\d[\d.,]*|one|two|three|four|five|six|ten|twelve|an?|several) ?(?:consecutive )?(?:s|sec(?:onds?)?|m|min(?:utes?)?|h|hours?|days?|weeks?|runs?|cycles?|intervals?|checks?|requests?|windows?)\b|\b(?:\d+|two|three|five) (?:consecutive|successive|full|further) \w+\b|\/ ?\d+ ?(?:min|h|d)\b|\b(?:since|until|from) (?:~?\d|then)/i

/** Whether a text measures something. */
export function hasValue(text: string): boolean {
  return value.test(text.replace(notValues, ' '))
}

/** Whether a text says for how long something held. */
export function hasWindow(text: string): boolean {
  return window.test(text)
}
