/**
 * Words that attribute fault, each meaning fault only of a person. Phrases are in the notation of `phrase.ts`.
 * Source: own list, from blameless-review guides, style guides, and general thesauri of blame.
 */
import { entries, words } from './words.ts'

/** Predicates of omission, rule-breaking or incompetence: with a human subject they are blame. */
export const culpablePredicates = entries(`
  # omission
  fail to, fail :det? duty, neglect, forget, omit, overlook, miss, ignore, disregard, skip, dismiss, disobey, shirk, dodge, duck, sidestep, bypass, circumvent, go around :det, work around :det? policy|rule|process|review|gate
  not bother, can|could not be bothered, be bother to, could not care less, do not care, have no regard, pay no attention|heed, take no care|notice|trouble, take :det trouble, turn :det? blind eye, turn :poss? back, look the other way, look away
  leave … unattended|unread|unanswered|unreviewed|untested|unwatched|unfinished|half-done|half-finished|dangling|hanging|unlocked|undone, walk away, let … slip|slide|lapse|expire|rot|burn, let … down, drop the ball, fall asleep, sleep through, oversleep, doze off, nod off, zone out, tune out
  sit on, drag :poss feet, drag :poss heels, procrastinate, dither, dawdle, slack off, loaf, shrug … off, brush … off|aside, wave … off|away|aside, laugh … off, blow … off, fob … off, turn :det? deaf ear, lift a finger, get around to, get round to, put off, kick the can, wash :poss hands, let it slide, hog, squander, waste, go to bed, log off, go awol, disappear, go missing, go dark, go quiet, pass the buck, do nothing, do something wrong|stupid|silly|foolish, do … wrong, do it wrong, do the wrong :noun, get it wrong, get … wrong, get :det :noun wrong, do :poss homework|job|part|duty|best|due, do :det? due diligence, publish nothing, say nothing, tell nobody|no-one, inform nobody|no-one, notify nobody|no-one, warn nobody|no-one, ask nobody|no-one, check nothing, test nothing, read nothing, write nothing down
  lose track|sight|interest, lose :poss nerve|head|cool|temper, keep … to himself|herself|themselves, keep quiet, stay silent, refuse to, know better
  bother to, deign to, condescend to, see fit to, take :poss eye off, bury :poss head, sit on :poss hands, rest on :poss laurels, let … happen, leave … in the lurch, leave … to chance, skimp on, scrimp on, skive, coast, go through the motions, tick the box, take it easy, go easy on, short-change, abandon :poss post|shift|desk|duty, leave :poss post|desk|shift|station, arrive late, turn up late, show up late, react too late|slowly, respond too late|slowly, react late|slowly, respond late|slowly, wake up too late, lack :det? :adj? discipline|sense|care|attention|diligence|competence|judgement|judgment|professionalism|skill|courage|nerve|rigour|rigor|focus|commitment|motivation, show poor|bad|terrible|questionable|no|little|scant|insufficient :noun, exercise poor|bad|questionable judgement|judgment, use poor|bad|questionable judgement|judgment, display poor|bad|questionable|no|little|scant :noun, sleep on the job, sleep on :poss watch, sleep at the wheel|switch, give … no|little thought|attention|care, pay little|scant|insufficient attention|heed|regard, forget about, turn :poss nose up
  # broken rules
  thumb :poss nose, throw caution, chance it, risk it, take a gamble|chance|punt, barge in|into|ahead, bulldoze, steamroll, strong-arm, put convenience|speed|comfort over|above|before, put himself|herself|themselves above|before, have the nerve|cheek|audacity|gall to, have no business, have no excuse, stonewall, obstruct, sweep … under, gloss over, keep … secret, shift the blame, make … excuse, hide behind, make light of, help himself|herself|themselves, play politics, play games, play hero, play the hero
  take it upon|on, let … through, pressure … into, bully … into, talk … into, push … through, ram … through, sneak, wander off, walk off, go ahead without|despite|against|regardless, plough ahead, plow ahead, charge ahead, violate, breach, flout, defy, break :det? :adj? rule|policy|protocol|procedure|process|freeze|embargo|law, ride roughshod, overstep, exceed :poss authority, misuse, smuggle, slip … past, go rogue, go cowboy, play cowboy, jump the gun, jump the queue, cut corner, cut :det corner, take :det? shortcut, take :det? short-cut, take liberty, take … into :poss own hand, wing it, phone it in, yolo, gamble, roll the dice, play fast and loose, play with fire, half-ass, push his|her|their luck, override :det review|reviewer|warning|gate|control|freeze|policy
  take the blame, carry the blame, shoulder the blame, bear the|full|sole|all blame|responsibility, deserve :det? blame|reprimand|warning|sack|criticism, owe us|everyone|everybody|customers an apology|explanation|answer, hide, conceal, cover up, cover … up, lie about, lie to, mislead, deceive, fake, falsify, forge, fudge, sabotage, tamper, meddle
  # bad work
  make :det? :adj? bad|poor|wrong|terrible|stupid|dumb|questionable call|decision|choice, make a pig 's ear, make a meal of, make heavy weather, take the wrong :noun, trip over, blunder into, stumble into, botch, bungle, fumble, muff, flub, goof, goof up, foul up, mess up, mess … up, screw up, screw … up, fuck up, fuck … up, cock up, balls up, muck up, make a hash|mess|mistake|blunder|error|slip|typo|bloomer, make an :adj? error|mistake|blunder|slip, make :det? :adj? mistake|error|blunder|slip|typo|misjudgment|misjudgement, commit a|an :adj? error|blunder, blunder, err, slip up, louse up
  misconfigure, misread, mistype, misspell, misjudge, misdiagnose, mishandle, mismanage, misapply, misinterpret, miscalculate, miscommunicate, misunderstand, underestimate, mislabel, misplace, misfile, miskey, fat-finger, rubber-stamp, rubberstamp, wave … through, nod … through, blindly :verb, sign off blindly, merge blindly, slap … together, throw … together, rush … out|through|in, rush into, rush :det, rush to production, rush it, hurry … through, cobble … together, hack … together, bodge, monkey with, mess with, fiddle with, play around with, fool around, poke around
  # harm
  break, wreck, ruin, trash, hose, nuke, clobber, cripple, mangle, torpedo, torch, destroy, blow up, blow away, cause, unleash, leak, expose, corrupt, sink, tank, jeopardise, jeopardize, endanger, spoil, screw, cost us, dump … on, saddle … with, foist, inflict, plunge … into
  # carelessness with things that matter, and with the truth
  play with, mess about|around with, tinker with, jump to :det? conclusion, leap to :det? conclusion, rush to judgement|judgment, guess at, mix up, mix … up, mistake … for, fall for, take … at face value, take … for granted, take :poss word for it, make it up as, do a bad|poor|lousy|sloppy|terrible|awful|rushed|half-hearted job, write sloppy|bad|terrible code, leave :det mess, play it by ear
  give up, throw … over the wall|fence, abuse :poss right|access|privilege|position|role, have a habit of, leave … exposed|wide, share|lend :poss password|credential|token|key|badge|account, click through|past|away, scroll past, give … cursory|superficial|perfunctory|fleeting :noun, take :det cursory|superficial|perfunctory|wild|careless :noun, lock everybody|everyone|us|customers out
  # inaction and evasion
  stand by and|while, stand idly by, sit idly by, sit idle, sit back, make no attempt|effort, show no interest|care|concern, take no interest|action, look past, fall short, wait until the last|very, wait for somebody|someone else, leave … to fend, leave … in the dark, keep … in the dark, bow to pressure, cave in, give in to, crumble, pull rank, pass … off as, hush … up, know what|how he|she|they be do
  # ways around a rule
  skirt, evade, get around :det review|policy|gate|rule|process|check|approval, trample, run roughshod, go behind … back, act alone, act without|against, step out of line, force … through, railroad, slip … in unnoticed, go over :poss head
  panic, freeze up, overreact, lash out, throw a tantrum, hoard, monopolise, monopolize
`)

/** Objects or contexts in which a culpable verb means something else. */
export const harmlessObjects = new Set(
  words(
    `
  chance meeting lunch standup stand-up call opportunity ground silence tie deadlock news seal monolith task work
  problem change dependency coupling glass circle cycle even rest traffic connection connections session sessions flow
  stream replica leader process instance pod pods job query queries container node build experiment
`,
  ),
)

/** Verbs of harm: blame needs a direct object that was harmed. */
export const harmVerbs = new Set(
  words(
    `
  break wreck ruin trash hose nuke clobber cripple mangle torpedo torch destroy blow cause unleash leak expose corrupt
  sink tank jeopardise jeopardize endanger spoil screw lose trip err rush hurry
`,
  ),
)

/** Verbs of diligence: a person who did not do them, or did without them, is reproached. */
export const diligenceVerbs = new Set(
  words(`
    check double-check doublecheck verify validate test review read reread look inspect examine confirm ask consult
    tell inform notify warn alert escalate page report announce communicate mention follow obey respect heed comply
    observe adhere watch monitor pay bother care think consider question wait stop run document record log describe
    compare rehearse dry-run back cordon plan prepare coordinate sync answer respond react reply acknowledge ack raise
    flag pick update rotate revoke open finish complete do hand try proofread lint diff dry sanity-check sign clean
    investigate measure prioritise prioritize revert roll pause attend listen share delegate take involve understand
    use enable set pin restore lift preview canary stage call clear lock deliver
  `),
)

/** Adverbs that judge how a person acted. */
export const judgementAdverbs = new Set(
  words(`
    carelessly recklessly negligently sloppily lazily stupidly foolishly thoughtlessly mindlessly heedlessly
    irresponsibly incompetently clumsily brazenly blatantly wilfully willfully flagrantly cavalierly arrogantly
    stubbornly hastily rashly naively naïvely blithely cluelessly ineptly unprofessionally nonchalantly haphazardly
    obliviously inexplicably inexcusably unforgivably shamelessly blindly unthinkingly half-heartedly halfheartedly
    selfishly wantonly dishonestly deceitfully secretly wrongfully improperly lackadaisically hurriedly idly breezily
    casually unwisely impulsively callously cynically uncritically unquestioningly inadvisedly obstinately sleepily
    complacently smugly flippantly amateurishly knowingly imprudently idiotically absent-mindedly absentmindedly
    inattentively overconfidently impatiently cowardly ignorantly unilaterally needlessly conveniently belatedly
  `),
)

/** Adverbs that judge, but are also said of machines: they count only with a human subject and a second look. */
export const mildAdverbs = new Set(
  words(
    `
  hastily quietly casually belatedly conveniently needlessly hurriedly unilaterally secretly improperly blindly
  naively inexplicably idly
`,
  ),
)

/** Adjectives that judge a person or what a person did. */
export const judgementAdjectives = new Set(
  words(`
    careless reckless negligent sloppy lazy incompetent irresponsible clumsy inept thoughtless heedless foolish stupid
    idiotic dumb moronic asinine inattentive unprofessional cavalier slipshod slapdash half-baked half-finished
    half-hearted shoddy hasty rash ill-considered ill-advised ill-judged ill-conceived ham-fisted ham-handed botched
    bungled amateurish boneheaded brainless mindless brain-dead unforgivable inexcusable unacceptable lackadaisical
    lax haphazard slack overconfident arrogant complacent undisciplined unqualified clueless oblivious hapless
    feckless rogue cowboy gung-ho trigger-happy unauthorised unauthorized rushed rookie hamfisted misguided unthinking
    selfish wilful willful dishonest panicked panicky reprehensible indefensible impatient overeager over-eager
    overzealous over-zealous impulsive imprudent injudicious half-asleep flippant smug obstinate bumbling bungling
    blundering hot-headed headstrong lethargic apathetic indolent slothful uncritical inconsiderate unthoughtful
    sleepy drowsy short-sighted shortsighted
  `),
)

/** Weaker adjectives: blame only when the phrase also names a person. */
export const weakAdjectives = new Set(
  words(
    `
  bad poor wrong shoddy terrible awful lousy faulty untested unreviewed half-done ugly mistaken erroneous
  misconfigured broken crappy shitty inadequate insufficient premature unwise bogus blind slow late delayed misplaced
  unannounced improper incorrect
`,
  ),
)

/** Predicates that say a person is to blame in their being: "was careless", "is incompetent". */
export const culpableStates = new Set([
  ...judgementAdjectives,
  ...words(
    `
  asleep absent-minded drunk hungover unprepared inexperienced incapable unfit remiss unreliable untrustworthy
  uncooperative derelict disorganised disorganized forgetful ignorant stubborn uninterested disengaged unmotivated
  useless hopeless guilty culpable blameworthy unwilling naive naïve pigheaded
`,
  ),
])

/** Nouns of guilt: with an owner ("Tom's negligence") or an agent ("negligence by the vendor's staff") they are blame. */
export const guiltNouns = new Set(
  words(`
    negligence carelessness recklessness incompetence laziness sloppiness stupidity foolishness inattention
    inattentiveness ineptitude irresponsibility indifference complacency arrogance ignorance disregard neglect
    dereliction malpractice misconduct mismanagement mishandling thoughtlessness clumsiness haste impatience
    overconfidence hubris inexperience insubordination disobedience failure inability unwillingness refusal fault
    blame guilt culpability wrongdoing mistake error blunder slip-up slip lapse oversight screw-up screwup cock-up
    fuckup fuck-up mess-up foul-up faux-pas gaffe howler misjudgment misjudgement misstep omission typo fat-finger
    forgetfulness doing handiwork shortcut shortcuts botch bungle mess misreading misunderstanding misdiagnosis
    misconfiguration miscalculation miscommunication impulsiveness stubbornness indiscipline inaction tardiness
    sluggishness cowardice panic amateurism folly blindness dithering foot-dragging procrastination apathy lethargy
    imprudence nonchalance obstinacy unpreparedness absent-mindedness heedlessness smugness
  `),
)

/** What people do at work, as nouns: with a judging adjective before and a person as agent they are blame. */
export const deedNouns = new Set(
  words(`
    act action activity addition adjustment approach approval attitude behaviour behavior bookkeeping call change
    check choice clean-up cleanup code command commit communication conduct configuration coordination copy copy-paste
    cutover decision deletion deploy deployment design development diagnosis documentation drain edit editing edits
    effort execution experiment failover fix flush force-push guess handling handoff handover hack hotfix
    implementation improvisation import insertion instruction invocation job judgement judgment keystroke labelling
    labeling maintenance management merge migration modification monitoring move operation ops oversight patch
    planning play practice prep preparation process prompt pull push query reaction reading rebase refactor
    refactoring regex release rename reply response restart review revert rollback rollout run scripting setup
    shortcut shift sign-off silence stunt supervision switch switchover testing understanding knowledge discipline
    performance grasp attention leadership judgement-call housekeeping hygiene estimate assumption tinkering toggle
    touch triage tuning tweak typing update upgrade use work workmanship workaround write-up shutdown purge truncation
    overwrite schedule
  `),
)

/** Circumstances that make any human act a culpable one. */
export const culpableCircumstances = entries(`
  with no|zero test|review|approval|reviewer|warning|notice|testing|backup|plan, without so much as, without even,
  without permission|approval|authorisation|authorization|consent|consultation|clearance|sign-off|review|testing|asking,
  without :adj? review|approval|warning|notice|announcement|consultation|authorisation|authorization|permission|sign-off,
  without :det? warning|notice|ticket|word|thought|glance|look|review|test|plan|backup|canary,
  without :det second thought|look|pair, without due care|diligence|thought|regard,
  without :det change ticket|request|record|window, without :det? care
  in defiance of, in violation of, in breach of, in contravention of, in :adj? :noun? disregard of|for,
  with no|little|scant|complete|total|utter|blatant|wilful|willful|reckless|open|flagrant disregard|regard
  contrary to :det? :adj? :noun? :noun? policy|rule|procedure|instruction|runbook|guideline|agreement|section|advice|protocol|process|playbook|checklist|order,
  against :det? :adj? :noun? :noun? policy|rule|advice|instruction|order|procedure|protocol|process|runbook|recommendation|guidance|warning|wish|agreement|freeze|better
  despite :det? :adj? :noun? warning|policy|rule|freeze|instruction|training|reminder|advice|objection|check|alert|error|failure|concern|risk|test|review|flag|agreement|request,
  despite know, despite having be, in spite of :det? :adj? :noun? warning|policy|freeze|instruction|rule|reminder,
  in place of the :adj? :noun? procedure|process|runbook|playbook|checklist
  out of laziness|carelessness|ignorance|spite|impatience|convenience|boredom|habit|frustration|arrogance|stubbornness|haste,
  on :poss own authority|initiative|whim|accord, behind :poss back, behind everyone|everybody 's? back,
  behind … 's back, regardless, all the same, even so, against everyone|everybody 's advice, too late, too slowly,
  too hastily, too casually, in the teeth of, under the radar, in secret, as a shortcut, as a short-cut,
  out of sheer :noun, out of pure :noun, off the top of :poss head, on a whim, on a hunch, for :poss own convenience,
  in a hurry, in :poss haste, in a panic, in a rush, for no :adj? reason
  anyway, yet again, as usual, while half asleep, and go back to :noun, and go on vacation|holiday|leave,
  and go for lunch|coffee, and go to lunch|bed|sleep, and go home, and hope for, and hope it,
  in the hope that nobody|no-one, hoping nobody|no-one, to save himself|herself|themselves, to save :poss own,
  because he|she|they could not be bother, because he|she|they could not wait, because he|she|they do not feel like,
  because he|she|they want to go|leave|finish
`)

/** Nominal phrases that assign fault to whoever follows. */
export const blameBefore = entries(`
  negligence on the part of, carelessness on the part of, failure on the part of, fault on the part of,
  mistake on the part of, error on the part of, oversight on the part of, lapse on the part of,
  incompetence on the part of, inattention on the part of, lack of :noun on the part of, laziness on the part of,
  disregard on the part of, on the part of
  fault be with, blame go to, blame belong to, blame belong with, finger point at, finger point to,
  lay at the door of, lay at the foot of, at the door of, at the foot of, all down to, be down to, entirely down to,
  the fault of, be :adv? the work of, no thanks to, traceable to the carelessness of, courtesy of, at the hands of,
  trace back to, traceable to, blame|fault|responsibility|guilt|culpability … lie|rest|sit … with|at,
  blame|fault|responsibility|guilt|culpability … fall|land … on|upon|to|at
  blame, blame on, pin … on, attributable to, point the finger at, hold … responsible, hold … accountable,
  negligence by, negligence of, carelessness of, carelessness by, incompetence of, incompetence by, laziness of,
  recklessness of, stupidity of, sloppiness of, inattention of, inattention by, ineptitude of, complacency of,
  ignorance of, haste of, misconduct by, mistake by, error by, blunder by, oversight by, lapse by, misjudgment by,
  misjudgement by, slip by, screw-up by, cock-up by, failure by, failure of, inability of, refusal of,
  unwillingness of, reluctance of, indecision of, hesitation of, neglect by, omission by, mishandling by,
  mismanagement by
`)

/** Predicates that follow the one who is blamed. */
export const blameAfter = entries(`
  be to blame, be at fault, be the reason, be the cause, be the weak link,
  be behind the|this|that outage|incident|failure|leak|breach|mess, be out of line|order, be in no state,
  be caught napping|sleeping|out|off, be napping, be miles away, be on autopilot, be not on top of,
  be not doing :poss job,
  be not :adv? careful|diligent|thorough|attentive|competent|capable|cautious|fit|conscientious|disciplined,
  be too distracted|impatient|arrogant|stubborn|hasty|comfortable|drunk|late|inexperienced|green|timid|afraid,
  be late to|in, be slow to|in, be unable to be bother, be the only one to, be the only one who, be the last to,
  be tell|warn|remind|ask|instruct … still|anyway|nonetheless|nevertheless|regardless, be in a hurry|rush,
  be responsible for :det? :adj? mess|outage|incident|failure|damage|disaster|leak|loss|breach|downtime|regression|problem,
  have no idea what he|she|they|you be, be nowhere to be found|seen, be too busy with, be in the wrong,
  be :adv? the culprit, be :det? :adj? culprit, be solely responsible, be entirely responsible, be fully responsible,
  be personally responsible, be wholly responsible, be directly responsible, be the one who, be the person who,
  be guilty of, have :noun to answer for, have a lot to answer for, have :noun :noun blood,
  have only :reflexive to blame, have :noun :reflexive to thank, have no business, have no excuse, be no stranger to,
  have form for, be a liability, be a repeat offender, be out of :poss depth, be in over :poss head, be way in over,
  be asleep at the wheel|switch, be out to lunch, be not up to, be not paying attention, be not pay attention,
  be too busy :verb, be too lazy, be too proud, be too careless, be too quick, be too eager, be too slow,
  be too junior, be half asleep, be looking at :poss phone, be on :poss phone, should be ashamed, ought to be ashamed,
  have no clue, clearly|obviously|evidently have no idea|clue,
  be reprimanded|disciplined|sacked|fired|scolded|dismissed for, be spoken to,
  be anything but careful|diligent|thorough|attentive|prepared|cautious,
  be less than careful|thorough|diligent|honest|attentive|candid|competent,
  be far from careful|thorough|diligent|attentive, be more interested in, be more concerned with,
  have better thing to do, have :poss mind elsewhere, be not fully|really|entirely|quite aware which|what|where|in,
  be new to this|the job and, be all thumbs, be hopelessly out, be too confident|sure|trusting|tired to,
  be not bothered
`)

/** Failings of character and care: whoever they are said of is blamed, whatever preposition stands between. */
export const vices = new Set(
  words(
    `
  negligence carelessness recklessness incompetence laziness sloppiness stupidity foolishness inattention
  inattentiveness ineptitude irresponsibility indifference complacency arrogance ignorance neglect dereliction
  misconduct mismanagement thoughtlessness clumsiness impatience overconfidence hubris insubordination disobedience
  unwillingness folly cowardice indiscipline amateurism unprofessionalism apathy lethargy nonchalance obstinacy
  unpreparedness heedlessness smugness sluggishness inaction haste hastiness dithering foot-dragging procrastination
  tardiness forgetfulness stubbornness impulsiveness bravado greed indecision reluctance passivity
`,
  ),
)

/** Slips of understanding: "operator misunderstanding" lays them at a role's door. */
export const slipNouns = new Set(
  words(`misunderstanding misreading misjudgement misjudgment misinterpretation misconception confusion`),
)

/** Slips that charge also one user, or the writer: nothing but a mind does them. */
export const mindSlips = entries(`
  misunderstand, misread, misinterpret, forget to, neglect to, think to, think of :verb,
  make :det? :adj? :adj? mistake|error|blunder|slip|typo|assumption, mix up, mix … up, fat-finger, fat finger,
  screw up, mess up, confuse … with, jump to :det conclusion
`)

/** Qualities whose lack is a failing of people; systems lack checks and signals instead. */
export const virtues = new Set(
  words(
    `
  diligence discipline attention care caution rigour rigor professionalism competence vigilance foresight judgement
  judgment skill conscientiousness thoroughness effort courage honesty commitment interest curiosity responsibility
  thought urgency initiative seriousness attentiveness
`,
  ),
)

/** What colleagues do before somebody acts all the same. */
export const warningVerbs = new Set(
  words(`warn advise caution object forbid tell urge ask remind plead protest prohibit`),
)

/** What those do who go on after a warning. */
export const proceedingVerbs = new Set(
  words(`go press push carry continue proceed plough plow forge deploy merge run ship insist start keep flip launch`),
)

/** Deeds that come too late once "finally" stands before them. */
export const overdueVerbs = new Set(
  words(
    `
  bother look notice wake answer respond react check realise realize admit acknowledge read reply show turn get decide
  act open page escalate revert join
`,
  ),
)
