/** Actions that nobody can finish or check, and actions that rely on people. Source: own list, after Lueder and others on action items. */
import { entries, words } from './words.ts'

/** Appeals to care: no end state can make them one. */
export const carePhrases = entries(`
  be more|extra|very|especially careful|cautious|vigilant|diligent|mindful|attentive|thorough|disciplined|proactive|responsible|alert|aware|conscientious|rigorous|cautious,
  be proactive, be careful, be cautious, be vigilant, be diligent, be mindful, be attentive, be aware, be alert,
  be thorough, be disciplined, be conscientious, be on :poss guard, be on the lookout, stay vigilant, stay alert,
  stay on top, stay focused, remain vigilant, remain alert,
  take more|better|greater|extra|special|due|particular care, take care,
  pay more|closer|better|special|close|careful|extra|particular attention, pay attention,
  exercise :adj? caution|care|diligence|vigilance|judgement|judgment, use :adj? caution|judgement|judgment,
  use common sense, show more care|diligence|discipline|ownership, more care, greater care, greater vigilance,
  more vigilance, more discipline, more diligence, better discipline, double-check, double check, triple-check,
  check twice, think twice, think before, think carefully, look twice, look carefully, look closely, read carefully,
  watch out, watch carefully|closely, keep an eye, keep eye, keep :det? :adj? eye, keep in mind, bear in mind,
  keep … in mind, remember to, remember that, not forget, never forget, remind,
  teach :det? team|people|everyone|everybody|staff|engineer|developer|operator|colleague|owner|annotator|author|reviewer,
  teach :det? :noun owner|engineer|team|developer|author|operator, try harder, try to avoid, try to be, do better,
  do not repeat, not repeat, avoid mistake|error|making, avoid human, make fewer mistake, not make the same,
  not make this, not make mistake, stop make mistake, stop ignore, stop be, stop forget, not assume, never assume,
  raise awareness, increase awareness, build awareness, create awareness, spread awareness, spread the word,
  raise the awareness, awareness of, awareness campaign, sensitise, sensitize, educate, re-educate, retrain :human,
  re-train :human, refresh :poss memory, refamiliarise, refamiliarize,
  follow the process|procedure|runbook|checklist|rule|guideline|policy|instruction|playbook|standard,
  follow :det? :adj? :noun? :noun? process|procedure|policy|checklist|guideline, adhere to, stick to the,
  comply with the process|policy|procedure, respect the process|freeze|rule, take ownership, take responsibility,
  take … seriously, treat … seriously, foster a, instil, instill, hold … accountable, own :poss, be accountable,
  slow down, mindfulness, mindset, good|better|best practice be, stress the importance, emphasise the importance,
  emphasize the importance, reiterate, drive home, learn from, be consider, be consider of, be considerate,
  act responsibly, concentrate
`)

/** Verbs without an end. */
export const openPhrases = entries(`
  be :det? :adj? priority, take … step|measure|precaution to, take every|all :adj? step|measure|precaution,
  effort be|will, make every effort, give :noun? priority
  do everything|all|our|whatever, do the|our utmost, fine-tune|tune, fine tune,
  conduct|perform|undertake|carry … review|analysis|investigation|assessment|evaluation|audit|study,
  be review|improve|strengthen|enhance|tighten|revisit|optimise|optimize|rethink,
  implement|introduce|establish|develop|adopt|create|define|devise|put :adj? measure|process|procedure|safeguard|mechanism|strategy|step to|for|that|in,
  look in to, look|looking at|for way|option|possibility, find :adj? way|mean|method to|of,
  bring … to … level|standard, bring … up to scratch|speed|standard|par|date, bring … under control,
  bring … in line|order|shape, take … to … level, lift … to … level, raise … to … level, put … on a … footing,
  put … in order|place|shape, get … under control, get … into shape, get … in order, get … right, keep … up to date,
  keep … in good|better :noun, stay on top of, do a better job, do better at,
  give … more|some|greater|closer|proper|higher attention|thought|priority|love|focus|visibility|weight, pay more,
  put more, place more, build more, build better, make more, make better, keep a closer, keep closer,
  take a harder|closer|deeper|fresh look, have a harder|closer|deeper|fresh look, come up with, think of, try to,
  attempt to, attempt, move towards, move toward, work out, see what, see how, learn how, find :adj way, find out how,
  weigh, ponder, contemplate, reflect, reflect on, reflect if, reflect whether, reach agreement, reach consensus,
  raise :adj? awareness, raise :det? profile, ease, smooth, smoothen, declutter, rationalise, rationalize,
  professionalise, professionalize, rethink, sanity-check, go over, go through, run through,
  something more|better|else, somewhere better, limit :det? blast|impact|damage|risk,
  react faster|quicker|sooner|earlier, respond faster|quicker|sooner|earlier, detect … faster|quicker|sooner|earlier,
  recover faster|quicker|sooner, notify … faster|quicker|sooner|earlier, escalate faster|quicker|sooner|earlier, map,
  map out, try :det, open a conversation|discussion, set :det? :adj? :noun? expectation,
  build|create|foster|establish :det? :adj? culture,
  create|develop|define|write|draft|propose|establish|make|prepare|devise|formulate|build|work :det? :adj? plan|strategy|concept|approach|roadmap|vision|solution|idea|ownership,
  define|establish|clarify :det? :adj? ownership|responsibility|role,
  make :det? :adj? change|improvement|adjustment|effort|progress, make … less, scale up|out|down,
  do|run :det? :adj? :noun? review|audit|assessment|analysis|investigation|evaluation,
  make several|some|few|various|many, keep :verb, improve, enhance, strengthen, bolster, boost, reinforce, better,
  step up, ramp up, level up, beef up, shore up, up our game, raise the bar, raise :poss standard, uplift, drive,
  leverage, elevate, mature, modernise, modernize, revamp, overhaul, optimise, optimize, streamline, harden, tighten,
  tighten up, stabilise, stabilize, refine, polish, fine-tune, tune, tweak, adjust, simplify, clarify, formalise,
  formalize, expand, increase, reduce, minimise, minimize, lower, speed up, accelerate,
  make … better|faster|easier|clearer|simpler|safer|stronger|robust|resilient|reliable|stable, make … more :adj,
  investigate, look into, look at, look for, dig into, dig deeper, deep dive, explore, research, study, examine,
  analyse, analyze, understand, assess, evaluate, consider, reconsider, think about, think through, review, revisit,
  take … into account, take into account, sit down with, bear, make :pron understand, see to it, re-evaluate,
  reevaluate, reassess, audit, check whether, check if, check why, check how, check what, check that, check other,
  check all, check again, check for, verify that no|other, ask … if|whether, verify whether, verify if, double-verify,
  see if, see whether, figure out, find out, find :det? :adj? way, work out how, brainstorm, discuss, talk about,
  talk to, talk with, chat with, speak to|with, debate, decide, agree, agree on, determine, identify, scope, spike,
  plan, prototype, experiment, experiment with, try out, aim, aim to, strive, strive to, hope to, endeavour, endeavor,
  seek, seek to, work on, work with, work towards, work toward, work to, work together, collaborate, cooperate,
  coordinate, align, align on, sync, sync with, liaise, partner with, reach out, engage, engage with, follow up,
  follow-up, circle back, touch base, escalate to, address, tackle, deal with, handle, solve, mitigate,
  prevent similar|such|this|recurrence|future|it|these|any, avoid, focus on, prioritise, prioritize, continue,
  continue to, keep on, monitor, watch, observe, track, keep track, keep tab, facilitate, promote, encourage, foster,
  nurture, cultivate, advocate, champion, push for,
  communicate better|earlier|sooner|faster|quicker|clearly|openly|proactively,
  share :adj? knowledge|context|information, learn, ensure, make sure, make certain, guarantee,
  have :det? :adj? conversation|discussion|chat|meeting|talk|think|look|word, double down,
  hold :det? :adj? brainstorming|brainstorm|retro|retrospective|meeting|discussion,
  hold a :adj? conversation|discussion|meeting, start a conversation|discussion, get better, get to the bottom,
  get on top, do something about, do more, do less, put more effort, put effort, invest in, invest more, spend time,
  spend more, devote, allocate time, take a look, take another look, take a closer look, take steps, take measures,
  take action, take lesson, take on board, set up some, some kind of, some sort of, something about, something to,
  somehow, build confidence, build trust, clean up, tidy up, tidy, sort out, straighten out, refactor, rework,
  redesign, restructure, reorganise, reorganize, manage, govern, control, test more, test better, write more,
  write better, add more, add better, add additional, add some, create better, create more, introduce better,
  introduce more, implement better, implement more, implement proper, implement appropriate, provide better,
  provide more, develop better, define better, establish better, use better, need better, need more, have better,
  have more, more robust, more resilient, more thorough, more testing, more test, more monitoring, more alert,
  more alerting, more training, more documentation, more visibility, more frequent, improved, stronger, clearer,
  greater, tighter, additional, quickly, faster, earlier, as appropriate, as needed, where possible,
  where appropriate, if possible, when time permit, going forward, in the future, moving forward, at some point,
  eventually, asap, appoint :det? :noun? :noun?, raise … quicker|faster|earlier|sooner, be quicker|faster|better,
  act quicker|faster, deep-dive, dive deeper, dive into, drill down, drill into, zoom in,
  start|begin think|look|work|investigate|explore|plan|discuss|evaluate,
  upgrade|extend|expand|develop :poss? :adj? :noun? :noun? capability|skill|maturity|posture
`)

/** Adjectives and adverbs of comparison that open a noun-only action ("Better dashboards"). */
export const wishWords = new Set(
  words(
    `
  better improved more stronger clearer greater tighter additional enhanced increased faster quicker earlier fewer
  less proper adequate sufficient appropriate robust reliable resilient improvements improvement closer deeper safer
  simpler smoother broader wider sooner smarter cleaner easier
`,
  ),
)

/** Objects that leave open what will be there. */
export const openObjects = entries(`
  should|must be :adv? easy|easier|simple|simpler|clear|clearer|robust|reliable|resilient|stable|safe|safer|faster|better|consistent|maintainable|understandable|readable
  review|analysis|investigation|assessment|evaluation|audit will|shall|should|must be :adv? conduct|perform|undertake|make|do|carry,
  as possible, something more|better|else|different, some kind of, some sort of, some form of, a better way,
  better way, as appropriate, as needed, where possible, where appropriate, if possible, to something :adj
`)

/** Fields in which more of it is a wish ("Increased monitoring"). */
export const effortFields = new Set(
  words(`monitoring alerting testing logging visibility coverage communication observability`),
)

/** What a team makes more of without saying how much ("more test cases"). */
export const effortNouns = new Set(
  words(
    `test case check safeguard safety measure alert dashboard monitoring logging coverage validation documentation training visibility automation alerting testing tooling observability awareness`,
  ),
)

/** An action that opens with one of these is no decision yet. */
export const doubts = new Set(words(`possibly maybe perhaps potentially ideally`))

/** Verbs of finding out: a control that they mention is their subject, only a date or a document ends them. */
export const inquiryVerbs = new Set(
  words(`investigate explore consider look think discuss brainstorm research evaluate reflect debate`),
)

/** Verbs that mend one case. */
export const repairVerbs = new Set(words(`fix repair correct mend patch clean restore rectify sort`))

/** Fields of work that stand alone as an action ("Load testing"). */
export const topicHeads = new Set(
  words(
    `
  testing tuning hardening review improvements improvement clean-up cleanup monitoring alerting logging planning
  refactoring optimisation optimization validation documentation investigation analysis hygiene governance visibility
  observability resilience reliability automation redundancy communication collaboration debt scaling onboarding
  awareness
`,
  ),
)

/** What makes an open verb bounded. */
export const boundPhrases = entries(`
  so that, so it, by :ger, a|an :adj? :noun? migration from, be reject|refuse|block|deny,
  enhance|extend|augment|complement|supplement … with a|an, be configure to, until, at least, at most, no more than,
  no less than, less than, more than :num, below, above, within :num, instead of, via, fail the, fail when, fail if,
  fail on, must return, must be, must fail, must reject, block, reject, refuse, deny, return, page when, alert when,
  alert if, alert on, alert at, when … exceed, when … drop, gate, gated, automated, automatic, automatically, revoke,
  in ci, ci job, nightly, hourly, weekly, by job, covered by, snapshot test, contract test, unit test,
  integration test, regression test, e2e test, load test, chaos test, test hold, golden, admission, branch protection,
  codeowners, feature flag, runbook rb, ticket :num, ticket :noun, close it when, close when, done, completed,
  in place of, from … to :num, by default, every :num, per :noun, one-page, one page, written decision,
  decision record, adr, publish :det, deliver, end with, ending with, report with, with result, time-boxed, timebox,
  time-box
`)

/** Verbs and frames that put a rule in people's hands. */
export const rulePhrases = entries(`
  code-review|peer-review, signoff|sign-off by, by hand, manually check|compare|verify|review|confirm,
  compare … manually, check … manually,
  send … on :det? :adj? :noun? course|training|workshop|seminar|refresher|bootcamp, attend, take part in, sit through,
  book :det? :adj? :noun? training|workshop|course, course on|about|for|in, workshop on|about|for|in,
  seminar on|about, tutorial on|about|for, lecture on|about, refresher on|about, in writing, on paper,
  by e-mail|email|phone, verbally, orally, read aloud, aloud, tick off, countersign, keep a log|list|record of, rota,
  roster, buddy, hand-check, eyeball, look over, watch over, supervise, shadow, encourage, motivate, require, mandate,
  oblige, make it :det? :adj? requirement|rule|policy|practice, make it mandatory, make … mandatory, make it a rule,
  make it policy, make it compulsory, make … compulsory, be mandatory, be compulsory, be require to, be expect to,
  be oblige to, be ask to, be tell to, be remind to, be encourage to, be advise to, be instruct to, be forbid to,
  be not allow to, it be recommend that, it be advise that, it be require that, we recommend that, ask, tell,
  instruct, order, urge, advise, request, invite, expect, remind, forbid, prohibit, ban, discourage, train, retrain,
  re-train, coach, teach, educate, mentor, brief, onboard, enrol, enroll, upskill, certify, familiarise, familiarize,
  hold :det? :adj? :noun? training|workshop|session|course|seminar|refresher|meeting|review|brown-bag,
  run :det? :adj? :noun? training|workshop|session|course|seminar|refresher|bootcamp|brown-bag,
  organise|organize|schedule|arrange|give|offer|provide|conduct|set … training|workshop|session|course|seminar|refresher|talk|onboarding,
  training for, training on, training session, refresher course, make it a habit, get into the habit
  make everyone|everybody|all|people|engineers|developers :verb, announce, circulate, email, e-mail, send … training,
  back to training, through training, have all|every|each :noun :noun? :verb,
  send :det? :adj? :noun? email|e-mail|mail|message|memo|reminder|note|announcement|newsletter|notice,
  post :det? :adj? reminder|notice|message|note|announcement|summary|update|warning, put up,
  pin :det? :adj? notice|message|note|reminder|announcement, write :pron down, write … down, write up, communicate to,
  communicate :det? :adj? :adj? :noun? :noun? to, share :det? :adj? :noun? with|at|in,
  share :det? lesson|learning|finding|postmortem|incident, present :det? :adj? :noun? :noun? at|to, lunch and learn,
  brown bag, change advisory board, go through :adj? :noun? review|approval|training|check,
  undergo :det? :adj? :noun? review|approval|training,
  implement :det? :adj? :noun? change-management|change|review|approval|release|escalation|management process|procedure|policy,
  advisory board, code freeze, change freeze, deployment freeze, release freeze, freeze before|during|over,
  working group, no deployment|release|deploy|change during|on|before|after|over, must not happen|occur, lesson to,
  inform, notify, let :human know, make :human aware, make everyone aware,
  make sure everyone|everybody|people|engineers, ensure everyone|everybody|people|engineers
  enforce :det? :adj? :noun? policy|rule|process|guideline|practice|standard|freeze|procedure|discipline|convention,
  two-person rule, two person rule, four-eyes, four eyes, buddy system, buddy check, pair on, pairing for,
  peer review, code review for, pair programming, mob programming, second pair of eye, second person, sign-off,
  sign off, manual approval, manual check, manual review, manual verification, verbal confirmation,
  written confirmation, written approval, written authorisation, written authorization, approval from, approval of,
  approval by, obtain approval|authorisation|authorization|permission|sign-off|consent, seek approval|permission,
  get approval|permission|sign-off, agree that, agree to, commit to, promise, pledge, convention, checklist,
  naming convention, house rule, rule that, rule of, policy that, policy of, policy for, policy on, policy to,
  guideline, guidance, best practice, standard operating procedure, sop, code of conduct, etiquette,
  working agreement, definition of done, always check, always ask, always test, always run, always use, always have,
  never run, never use, never deploy, never push, never edit, stop use, from now on, do not deploy, not deploy on,
  not push, no deploy on, no deploys, nobody run|deploy|push|edit|merge|touch|change,
  no-one run|deploy|push|edit|merge|touch|change
`)

/** These verbs take machines and models as well ("train the classifier"): people must follow, or a deed of theirs. */
export const addressingVerbs = new Set(
  words(
    `
  train retrain ask tell instruct order urge encourage motivate advise request invite expect teach coach brief onboard
  educate certify inform notify remind require shadow supervise
`,
  ),
)

/** Deeds of people that can be required of whomever. */
export const requiredDeeds = new Set(
  words(
    `review approval sign-off training confirmation authorisation authorization second consent announcement checklist pair`,
  ),
)

/** What people do, and systems do not: a bare "do not …" speaks to people. */
export const forbiddenToPeople = new Set(
  words(
    `
  use rely deploy push merge run edit share duplicate copy assume hardcode hard-code commit make change release
  upgrade test develop work give touch leave skip bypass ignore forget mix schedule perform do start modify store keep
  put trust reuse rush approve install rotate rename allow add introduce combine bundle announce promise switch roll
  move enable turn launch ship migrate update apply execute
`,
  ),
)

/** Deeds that a word alone cannot forbid. */
export const forbiddenDeeds = new Set(words(`change deployment deploy edit push commit merge release manual`))

/** Deeds of people that are asked of things ("changes must be reviewed"). */
export const peopleDeeds = new Set(
  words(
    `
  weigh treat balance review approve announce discuss document communicate agree coordinate confirm peer-review
  double-check sign-off sign inform notify test verify check follow read
`,
  ),
)

/** Verbs that ask for no deed. */
export const stateVerbs = new Set(words(`have know feel understand see`))

/** Plural people besides roles and names. */
export const peopleNouns = new Set(
  words(
    `
  owner author staff team everyone everybody anyone nobody people colleague personnel folk reviewer shift member
  manager user agent operator captain whoever stakeholder customer client partner support
`,
  ),
)

/** What "enforce" leaves unsaid. */
export const ruleNouns = new Set(
  words(`policy rule process guideline practice standard freeze procedure discipline convention`),
)

/** In a verification, these say that what breaks the rule was tried. */
export const proofWords = new Set(words(`without missing lacks lacking bypass bypassed bypassing`))

/** People were seen to manage: the proof of a runbook or a training. */
export const rehearsalPhrases = entries(`
  drill, game day, gameday, rehearse, rehearsal, dry run, dry-run, exercise, simulation, exam, assessment, quiz,
  shadow on-call, fire drill, tabletop, walk-through, walkthrough, finish … in|within, complete … in|within,
  execute … in|within, follow … in|within
`)

/** Documents that only people read. */
export const documentNouns = new Set(
  words(
    `
  wiki handbook guideline guide policy doc docs documentation runbook checklist playbook procedure process readme
  manual faq page convention section confluence notion template rule contributing guidebook cheatsheet cheat-sheet
  paragraph chapter instruction intranet newsletter onboarding note agreement standard sop
`,
  ),
)
export const documentVerbs = new Set(
  words(
    `
  write add update document extend publish create draft amend expand revise introduce adopt establish define prepare
  produce include describe record maintain put note mention list rewrite improve complete clarify refresh formalise
  formalize agree spell share link keep insert append explain compile set institute hold organise organize schedule
  start arrange run
`,
  ),
)

/** Anything that acts without people: with it a procedure is enforced. */
export const enforcementPhrases = entries(`
  block, reject, refuse, deny, fail, enforce, enforcement, protect, merge need|require, gate, gated, ci, pre-merge,
  pre-commit, pre-push, hook, lint, linter, linted, branch protection, codeowners, code owner, required check,
  required status, status check, automatically, automatic, automate, automated, automation, by job, nightly, cron,
  bot, permission, permissions, rbac, iam, read-only, revoke, remove :poss? write, remove :det? access, alert when,
  alert if, alert on, alert fire, page :noun, pager, policy engine, opa, kyverno, admission, webhook, validator,
  validate, tool refuse, cli, the api, the tool, the form, the pipeline, the script, the gateway, the console,
  the cli, by default, default to, cannot be, can not be, can no longer, impossible, disable the, disabled, lock the,
  locked, expire, timeout, test, tested, drill, game day, rehearse, be tested, measured, dashboard, metric, slo,
  quota, limit, feature flag, github action, merge queue, terraform, vault, workflow, check :adj? in, synced from,
  generated from|by, unapproved, unreviewed, without approval, without a, exercise, exam, assessment, quiz, parse,
  job, monitor
`)
