/** An absence of virtue or knowledge with nothing that could be changed: "Limited testing", "a lack of awareness". */
const virtue =
  /^(?:(?:a )?(?:lack|absence|shortage) of |no |limited |insufficient |poor |bad |inadequate |missing |low )(?:\w+ ){0,2}(?:knowledge|awareness|attention|care|discipline|diligence|experience|communication|testing|ownership|understanding|training|documentation|monitoring)[.!]?$/i

/** The text of a factor without its evidence, if a missing virtue is all that it says. */
export function missingVirtue(text: string): string | undefined {
  const seen = text.replace(/\s*\[E\d+(?:, ?E\d+)*\]/g, '').trim()
  return virtue.test(seen) ? seen : undefined
}
