/** Words of counterfactual sentences. Source: own list, after Dekker's and Bergström's writing on counterfactuals. */
import { entries, words } from './words.ts'

/** What people do about software: "should have been tested" is about those who did not test. */
export const processVerbs = new Set(
  words(`
    test review catch rehearse check double-check verify validate plan pin document escalate communicate notify spot
    notice foresee anticipate inform consult merge deploy ship approve announce monitor audit consider question
    discuss investigate fix address patch prioritise prioritize rush release roll revert do make take give involve
    page call ask tell warn train schedule coordinate write inspect examine recognise recognize realise realize
    identify load-test canary stage evaluate measure think learn share remove delete disable keep follow read look
    treat raise declare open start begin stop version back set use assign own upgrade update move retire replace
    decommission clean rotate revoke prevent avoid mitigate resolve run perform conduct tune protect harden separate
    isolate split design build implement add include leave allow let put prepare practise practice drill sound
    simulate cover benchmark analyse analyze assess understand know see find detect post publish send reset exercise
    sign deal handle cater challenge hold delay postpone defer cancel suspend pause halt brief rethink reconsider
    redesign choose hire staff fund budget refuse withdraw recall trust
  `),
)

/** Work that people start and end: how it should have gone is about them. */
export const processNouns = new Set(
  words(
    `
  canary test drill stage review rollout migration deploy deployment release freeze announcement page escalation
  rehearsal training rollback failover launch change upgrade handover retrospective backfill experiment pilot
`,
  ),
)

/** How such work goes. */
export const courseVerbs = new Set(
  words(`run start begin last wait come go happen proceed end stop be take stay precede follow`),
)

/** Companies and bodies that act through people. */
export const companies = new Set(
  words(
    `
  vendor supplier provider partner company contractor agency bank hospital manufacturer consultancy management board
  leadership council regulator carrier operator publisher
`,
  ),
)

/** What only somebody who speaks can do. */
export const speakingVerbs = new Set(
  words(
    `
  tell warn inform ask notify announce say admit communicate mention consult disclose reply answer apologise apologize
  escalate call
`,
  ),
)

/** Attention of people: what was not read, tested or asked about was left undone by somebody. */
export const attentionVerbs = new Set(
  words(
    `
  test review rehearse check double-check verify validate document escalate communicate notice consult approve
  announce audit consider question discuss coordinate inspect examine read follow heed raise report flag warn inform
  tell ask page repeat practise practice drill sign acknowledge spot proofread brief watch rotate hand declare
`,
  ),
)

/** Harm that a sentence about risk says could have happened. */
export const riskVerbs = new Set(
  words(
    `
  lose leak expose affect corrupt crash fail be become go happen occur result lead cause end access read see contain
  impact reach spread grow continue last receive miss break degrade steal exfiltrate abuse exploit double get cost
  suffer experience run overwhelm hit
`,
  ),
)

/** Better outcomes that passive "could have been" regrets. */
export const regretVerbs = new Set(
  words(
    `
  avoid prevent catch detect spot notice find resolve mitigate shorten reduce limit contain minimise minimize stop fix
  restore discover test identify foresee anticipate solve diagnose handle communicate roll revert page escalate alert
  prioritise prioritize recognise recognize
`,
  ),
)

/** Fixed frames of regret. */
export const regretPhrases = entries(`
  quick|simple|single|short|brief|closer|second call|look|glance|question|word|message|email|ping|chat|read|conversation|check-in|opinion … would|could have,
  phone call would|could have, glance|conversation would|could have, would have suffice, would have be enough,
  would have be sufficient, opportunity be miss, missed opportunity, miss :det :adj? opportunity|chance to,
  have every chance|opportunity to, have ample|enough|plenty time|warning|notice|opportunity|chance,
  better|wiser|safer|best|wisest|smarter|easier to have :verb,
  would have be the :adj? :adj? call|choice|option|move|decision|thing|course|time|moment|place,
  would have be in order, would have be :det? chance|opportunity|moment, a pity that, a shame that, be a pity|shame,
  need to be :verb … but|which … never|not, might as well have, could just as well have, would rather have,
  the right call|thing|move be to, the right thing to do be, the runbook call for, wish someone|anybody|anyone,
  in time to have, would have cost|take us? nothing, would have cost|take :adj? minute|second, would not have hurt,
  would have make the|all|a difference, would have make all, if we|they|he|she have only, have only we|they|someone,
  should by right, by right, would that we|they|someone, if only, in an ideal world, in a perfect world, ideal world,
  would have be better off, it would have be :adj, it would be :adj if we have,
  would|might|could have be better|wise|wiser|easier|nice|nicer|good|helpful|prudent|safer|ideal|simpler|preferable|smart|smarter|useful|enough to,
  would have do well to, would do well to have, would have do better, be supposed to have :verb,
  be meant to have :verb, be expected to have :verb, need to have :verb, need to have be :verb,
  have need to :verb earlier|sooner, have better have, ought to have know, should have know,
  wish we|they|someone|somebody|i|he|she have, all it would have take, all :pron would have take, all that be need be,
  would have take :det? :adj? minute|second|hour|five|ten|two|one|minutes|seconds, need not have :verb,
  need never have :verb, need to be :verb … not after|later|then|afterwards|on|when|once, would have do :punct,
  deserved|merited|warranted :det? closer|more|better|proper|serious :noun,
  be ample|enough|plenty|sufficient time|opportunity|warning|chance to, be still time to,
  be plenty of time|opportunity|warning|chance to,
  better|wiser|safer|right|correct|best|proper|sensible|smarter|prudent choice|option|call|move|decision|course|step|thing|approach|order … would have be,
  what we|they|he|she need to do be, be due to be :verb … nobody|never|not, would have be well advised,
  would have be advisable, would have pay to, regret not, require to have :verb, oblige to have :verb,
  would have be :adj of us|him|her|them
`)
