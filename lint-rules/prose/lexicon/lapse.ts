/** Lapses given as causes. Source: own list, after guides on the human-error trap. */
import { entries, words } from './words.ts'

/** Whose error: a modifier that makes any error noun a human one. */
export const humanErrorModifiers = new Set(
  words(
    `
  human operator user manual typing clerical pilot admin administrator engineer keyboard keying copy-paste copy/paste
  cut/paste copy-and-paste copypaste transcription data-entry typographical typo spelling finger handling driver
  personnel staff employee contractor cut-and-paste fat-finger fat-fingered fat fingered honest careless silly stupid
  bookkeeping arithmetic judgement judgment rookie technician developer programmer reviewer approver analyst dba
  sysadmin intern cognitive customer client caller annotator labeller labeler trader nurse clerk teller moderator
  agent on-call oncall supervisor manager dispatcher pharmacist cashier worker facilitator responder maintainer
  scientist architect junior senior key-entry data-input
`,
  ),
)

/** Nouns for an error that needs such a modifier. */
export const errorNouns = new Set(
  words(
    `
  error mistake slip lapse oversight blunder failure slip-up misstep fault misunderstanding misreading negligence
  inattention carelessness misjudgment misjudgement misconfiguration goof mishap omission confusion
`,
  ),
)

/** Errors that are a lapse when somebody owns or makes them ("Abena's mistake"). */
export const personalErrors = new Set(
  words(`mistake error slip typo blunder lapse oversight slip-up fat-finger misclick misstep screw-up`),
)

/** Phrases that name a lapse by themselves. */
export const lapsePhrases = entries(`
  human error, human mistake, human failure, human factor, human fault, human slip, human lapse, human oversights,
  human frailty, human fallibility, user error, user mistake, operator error, operator mistake, manual error,
  manual mistake, typing error, typing mistake, clerical error, typographical error, data entry error,
  copy and paste error, copy and paste mistake, copy paste error, cut and paste error, pilot error,
  error on :poss? part, error of judgement, error of judgment,
  lapse of|in judgement|judgment|attention|concentration|memory|care, lapse in, momentary lapse,
  moment of inattention, lack of attention, lack of care, lack of diligence, lack of concentration, lack of vigilance,
  want of care, inattention, inattentiveness, absent-mindedness, absentmindedness, forgetfulness, carelessness,
  negligence, slip of the finger|hand|keyboard|mind|mouse|pen|tongue, finger trouble, fat-finger, fat-fingered,
  fat-fingering, fat finger, fat fingered, butterfinger, pebkac, pebcak, picnic problem, id10t, layer-8, layer 8,
  wetware, meatware, mistake during|when|while, mistake make|made during|when|in|by, be a mistake in|during|by|on,
  honest mistake, simple mistake, silly mistake, careless mistake, stupid mistake, genuine mistake, innocent mistake,
  unfortunate mistake, manual slip, manual lapse, manual oversight, manual blunder, honest oversight,
  simple oversight, an oversight, oversight by|on|in|during|when|from, lack of training|experience,
  insufficient training, inadequate training, poor training, inexperience, misunderstanding between|about|by|over|of,
  mistake in manual|setting|configuring|entering|copying|typing|editing|applying, miscommunication between,
  errant|stray|accidental keystroke|click, keystroke error, typing slip, keying slip, slip-up by|in|on|during,
  mix-up by|in|on|during|between, mistaken belief|assumption|impression, mistaken identity, momentary confusion,
  a typo, typo in|on|of, somebody|someone make a|an :adj? mistake|error|typo|slip, a mistake be make, mistake be make,
  an error be make, mistake make by, error make by, somebody|someone forget,
  somebody|someone press|push|type|click|enter|run|delete|pick|choose|select|hit the wrong, operator confusion,
  user confusion, operator inattention, brain fart, brain-fart, brain freeze, human misconfiguration, misclick,
  mis-click, misclicked, mistyped, miskeyed, mistyping, keyed in wrongly, mistake by, mistake on the part of,
  blunder by, error on the part of, accident by, the wrong button|key|command|window|terminal|tab be
`)

/** Verbs for deeds of people: done by accident they are a lapse, whoever is left out of the sentence. */
export const humanDeeds = new Set(
  words(
    `
    merge deploy execute run delete remove push apply trigger commit publish enable disable release drop destroy
    promote revoke ship paste type enter change edit set overwrite copy share upload post send email e-mail mail move
    rename revert approve include omit leave leak expose click press select choose point configure misconfigure
    install uninstall upgrade downgrade schedule terminate restart reboot turn switch swap tag assign assume make
    create add forget truncate close open comment rotate roll scale stop start kill cut unplug disconnect reuse mark
    grant exclude launch wipe purge check hard-code hardcode hit label use put skip shut cancel import export restore
    format archive reset block unblock whitelist allowlist detach lock unlock mount unmount migrate provision
    decommission retire deprecate deactivate activate attach register deregister duplicate erase clear flush discard
    lower raise extend load transfer suspend flip toggle
  `,
  ),
)

/** Verbs that name a lapse by themselves; in the passive nobody says who. */
export const lapseVerbs = new Set(words(`overlook forget mistype misread misspell misclick miskey mistake mix`))

/** Slips of eye and hand: of a person they are a lapse in the active voice as well. */
export const perceptions = new Set(words(`mistype misread misspell misclick miskey mistake`))

/** Deeds of hands: with "the wrong …" as their subject, somebody picked it. */
export const pickingVerbs = new Set(words(`click press type enter paste unplug detach disconnect pick`))

/** Verbs that treat errors as data: "user errors are counted". */
export const treatingVerbs = new Set(
  words(
    `
  count log show report track measure record display include exclude handle retry treat classify return answer label
  group separate map ignore mask validate catch reject
`,
  ),
)

/** Who may watch over something: with these, "oversight" is a control. */
export const supervisingModifiers = new Set(
  words(`human manager supervisor staff clinician nurse engineer operator reviewer moderator manual analyst`),
)

/** Nouns of such deeds ("accidental execution of"). */
export const accidentalNouns = new Set(
  words(
    `
  execution deletion merge deployment deploy push removal release change activation deactivation commit publication
  disclosure exposure trigger run restart termination reboot upgrade downgrade shutdown overwrite truncation edit
  rename revocation rollback rollout disablement use destruction drop purge invocation configuration misconfiguration
`,
  ),
)

export const accidentAdverbs = new Set(
  words(`accidentally mistakenly inadvertently erroneously unintentionally unwittingly wrongly mistakingly`),
)
export const accidentAdjectives = new Set(words(`accidental inadvertent mistaken erroneous`))

/** Before or around a lapse, these speak about it as a risk, a term or a hypothesis, not as the cause. */
export const lapseVetoes = entries(`
  stop, block, reject, refuse, intercept, undo, recover from, prevent, avoid, reduce, eliminate, minimise, minimize,
  guard against, protect against, protect from, protect, mitigate, catch, limit, risk of, chance of, room for,
  prone to, susceptible to, vulnerable to, possibility of, potential for, likelihood of, opportunity for, tolerate,
  tolerant of, handle, withstand, survive, cope with, robust to|against, safe from, resilient to, resistant to, no,
  not, never, rather than, instead of, rule out, exclude, assume, suspect, attribute at first, first attributed,
  initially attributed, at first, term, word, phrase, expression, label, category, speak of, talk of, call it, detect,
  correct, fix, spot, notice, flag, report, regardless of, even with, possible, be possible, can happen, will happen,
  may happen, allow for, safeguard against, defend against, defence against, defense against, proof against,
  find :det, more than, beyond, hypothesis, hypothesise, hypothesize, without, design for, expect, account for human,
  make room, less, fewer, any
`)

/** The condition that let a lapse through: with one of these the sentence explains instead of stopping at a person. */
export const conditionPhrases = entries(`
  same icon|name|label|colour|color|shortcut|prefix|port|key|screen|page|place, apart, adjacent, be possible,
  go unnoticed because, go undetected because, have no, lack, there be no, there be nothing, no check, no validation,
  no guard, no guardrail, no confirmation, no warning, no dialog, no dialogue, no safeguard, no second, no lint,
  no schema, no type, no test, no preview, no dry-run, no gate, no limit, no protection, without confirmation,
  without a confirmation, without a check, without validation, without a prompt, without asking, without warning,
  without a warning, without a second, without a checksum, without complaint, without validate, ask nothing,
  ask nobody, show nothing, check nothing, nothing stop, nothing prevent, nothing in, nothing check, nothing warn,
  nothing validate, not validate, not check, not ask, not warn, not show, not reject, not refuse, not confirm,
  not mark, not distinguish, not require, not flag, not catch, not verify, not prevent, not block, not display,
  not say, not tell, accept any, accept, allow, permit, let through, let … through, look identical, look alike,
  look the same, share a|the|one, next to each other, side by side, same name, same colour, same color, default to,
  be not validate, be not check, be unvalidated, be unchecked, unvalidated, unguarded, one click away, one character,
  can be run, can be edited, can be set, invite, prompt nobody, hide, offer :det, pre-select, preselect, autocomplete,
  auto-complete, require :det? operator|engineer|human to, make it easy, easy to confuse, easy to mistake,
  easily confuse, ambiguous, differ only, differ in, by design, still list, still name, still say, be identical,
  ask for, both window, two window, two tab, two terminal, name the wrong
`)
