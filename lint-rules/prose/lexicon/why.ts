/** Words of questions about motives. Source: own list, after guides on asking "how" instead of "why". */
import { entries, words } from './words.ts'

/** Frames that ask a person to justify; the person follows. */
export const questionFrames = entries(`
  what be :verb?, how come, what possess, what make, what lead, what induce, what drive, what cause, what bring,
  on what ground do, on whose authority do, by what right do, with what right do, what on earth do,
  what in the world do, how dare, what give, for what :adj? reason do, do it not|never occur to, what reason do,
  what excuse do, what business do, how can|could, what be go through, what prompt, who tell, what justify,
  what motivate, what stop, what prevent, what keep, under what circumstance do
  what tempt, what entice, what persuade, what convince, what embolden, what inspire, what move,
  what could|would|can|might have? possess|lead|move|bring|drive|prompt|make|tempt|induce|persuade|convince, how do,
  how be it possible? that, how many time must|do|will, how often must|do|will, how hard can|could it be for,
  how long do, what take, where be, what be it with, what be wrong with, which part of … do, what part of … do,
  on what basis do, on what authority do, with what authority do, with what justification do, under what pretext do,
  under what assumption do, to what end do, for what purpose do, what justification do, what ground do,
  what explanation do|can, what right do, since when do|be, whose idea be it, how on earth do|can|could,
  how in the world do|can|could, how the hell do|can|could, whatever possess
`)

/** What goes on in somebody's mind. */
export const mindVerbs = new Set(
  words(
    `think hope expect mean want intend imagine believe mind try achieve gain prove suppose assume plan wish care fear`,
  ),
)

/** What a deed is justified with. */
export const motiveNouns = new Set(
  words(
    `reason motive motivation rationale explanation excuse justification thinking reasoning intention intent logic purpose`,
  ),
)

/** What somebody decided: a motive is asked for once it is called puzzling. */
export const choiceNouns = new Set(
  words(
    `decision choice call move action behaviour behavior conduct reaction silence reasoning insistence refusal approach`,
  ),
)

/** What such a choice is called. */
export const puzzlingWords = new Set(
  words(
    `
  baffling puzzling inexplicable incomprehensible unfathomable bewildering perplexing mystifying mystery unexplained
  beyond defies senseless
`,
  ),
)

/** Words that leave a motive open. */
export const doubtWords = new Set(
  words(
    `
  unclear unknown unexplained mystery mysterious puzzling baffling inexplicable incomprehensible questionable dubious
  wonder question understand explain justify clarify remain remains ask asked obscure doubtful unconvincing nobody
  never guess
`,
  ),
)

/** Verbs that demand a justification of whoever is their subject. */
export const justifyVerbs = new Set(words(`explain justify defend clarify answer account`))

/** Verbs that move somebody to a deed. */
export const movingVerbs = new Set(
  words(
    `
  make move lead drive prompt tempt induce possess motivate persuade convince cause bring push encourage inspire
  entice embolden compel get
`,
  ),
)

/** Verbs of seeing and concluding: what led somebody there is a question about what could be seen. */
export const perceivingVerbs = new Set(
  words(`see notice conclude realise realize learn find detect discover know understand suspect expect look identify`),
)

/** Verbs that ask who did it. */
export const culpritVerbs = new Set(
  words(
    `think decide let allow tell forget authorise authorize permit drop break sign wave give imagine believe deem consider dare`,
  ),
)

/** Adverbs that turn a question into a reproach. */
export const reproachAdverbs = new Set(
  words(`really even seriously deliberately honestly actually simply once consciously knowingly`),
)

/** States that a reproachful question asks about. */
export const reproachStates = new Set(
  words(
    `
  asleep lazy drunk careless distracted tired bored careful serious incompetent negligent aware-at-all absent
  overconfident mad crazy insane
`,
  ),
)
