/** Causes without a mechanism. Source: own list, from incident reports whose root cause explains nothing. */
import { entries, words } from './words.ts'

/** Nouns that name that something was wrong, not what. */
export const vagueNouns = new Set(
  words(`
    issue problem bug glitch hiccup anomaly instability flakiness trouble difficulty misbehaviour misbehavior gremlin
    quirk oddity weirdness irregularity malfunction defect misconfiguration mis-configuration mishap blip snafu
    breakdown fragility unreliability turbulence abnormality disturbance complication regression inconsistency
    hallucination drift overload congestion slowness mis-config misconfig weakness shortcoming deficiency imperfection
  `),
)

/** Neutral nouns that explain nothing once such an adjective stands before them. */
export const neutralNouns = new Set(
  words(`
    change deploy deployment release rollout update upgrade config configuration setting settings data input traffic
    load behaviour behavior condition conditions circumstance circumstances event events reason reasons cause causes
    factor factors code commit state interaction interactions response query queries request requests spike usage
    environment prompt model output network memory performance quality design strategy planning process communication
    coordination practice practices testing monitoring documentation ownership knowledge training alerting tooling
    oversight visibility awareness review validation automation governance capacity tests coverage error failure fault
    outage case scenario situation version image build patch migration handling work implementation architecture logic
    integration hardware software infrastructure row record merge push file index values parameter parameters timing
    dependency packet certificate disk pattern activity demand growth volume
  `),
)

/** States of two things that say enough once both are named ("drift between A and B"). */
export const driftNouns = new Set(words(`drift inconsistency discrepancy mismatch difference`))

/** Symptoms: they explain nothing where they are the whole reason and say no more than that something ran short or broke. */
export const symptomNouns = new Set(
  words(
    `
  contention corruption degradation exhaustion saturation bottleneck loss disruption interruption deadlock exception
  crash timeout leak starvation limit limitation constraint error failure fault outage downtime incident spike surge
`,
  ),
)

/** Modifiers that narrow a symptom to no component that somebody could open. */
export const blandModifiers = new Set(
  words(
    `
  network networking connectivity configuration config system software hardware infrastructure compatibility technical
  internal unknown unspecified application server database storage resource performance service scaling timing
  concurrency provider vendor upstream downstream third-party external cloud platform cluster backend model data
  traffic load dns cache caching power integration capacity partial sudden brief temporary general unhandled
  unexpected software-related
`,
  ),
)

/** Others' outages are bare facts: they say who, not what we depended on. */
export const outsiders = new Set(
  words(
    `provider vendor upstream supplier partner third-party host isp registrar carrier cloud aws azure gcp cloudflare`,
  ),
)

/** Components so general that a state of theirs names no cause ("an overloaded database"). */
export const components = new Set(
  words(
    `database server cluster service system network backend node application app platform host instance broker queue cache`,
  ),
)

/** Verbs that lead from an effect to its cause ("stemmed from", "was traced to", "turned out to be"). */
export const causalVerbs = new Set(
  words(
    `
  cause trigger combine couple suffer stem result originate arise attribute trace relate root come boil lie point
  blame link tie pin derive follow
`,
  ),
)

/** Verbs that take the effect before the cause: "we attribute the event to a defect". */
export const ascribingVerbs = new Set(words(`attribute trace link tie pin ascribe relate narrow track`))

/** Verbs that people and services undergo trouble with: "users experiencing problems". */
export const undergoingVerbs = new Set(
  words(`have experience see face encounter hit suffer report show get observe notice`),
)

/** What is done with an issue once it is known: no cause is told by it. */
export const handlingVerbs = new Set(
  words(
    `
  identify confirm resolve fix mitigate detect discover report verify create close track raise investigate escalate
  reproduce acknowledge address document observe notice find see
`,
  ),
)

/** Nouns of which "was …" says what the cause is. */
export const causeNouns = new Set(
  words(`cause reason culprit trigger source origin problem issue factor explanation root-cause failure`),
)

export const vagueAdjectives = new Set(
  words(`
    unexpected unknown unforeseen unusual unexplained unidentified unspecified unspecific undetermined bad faulty poor
    suboptimal sub-optimal strange weird odd abnormal anomalous erratic inconsistent broken flawed problematic buggy
    flaky unstable unlucky unfortunate inadequate insufficient improper various several multiple limited weak complex
    complicated external internal environmental technical unclear mysterious high heavy increased excessive elevated
    extreme random sporadic intermittent transient temporary edge corner rare exceptional inappropriate inefficient
    messy dirty corrupt corrupted underlying fragile brittle immature cumbersome convoluted overloaded ageing aging
    degraded legacy outdated antiquated untidy
  `),
)

/** Whole frames. */
export const vagueFrames = entries(`
  wave|surge|burst|spike|flood|rush|influx|jump|peak|increase|rise|swell|torrent of|in traffic|load|request|demand|usage|call|query|user|sign-up|signup|visitor|login|registration|activity|order|customer|message|job
  thing|everything|stuff start|begin to break|fail|misbehave|degrade,
  be not design|build|dimension|size|scale|prepare|ready|equip|meant for|to, get it wrong, get thing wrong, be faulty,
  be defective, be buggy, be problematic, be misbehaving, act erratically, run hot,
  interaction between|of several|multiple|various|many|different, be hit by a spike|surge|burst|flood|wave|peak,
  get hit by a spike|surge|burst|flood|wave|peak, a perfect storm, complexity,
  legacy code|system|software|infrastructure, break thing|something|stuff,
  have an outage|incident|issue|problem|bug|failure, have a :adj? outage|incident|issue|problem|bug|failure|hiccup,
  behave in … way|manner, something change, change something, go badly, go poorly, for reason, something on,
  do something, not go as planned, not go well, malfunction, glitch, choke, hiccup, thing go wrong, go wrong,
  something be wrong, something wrong, something be off, something break, something fail, something get :verb,
  something happen, something odd|strange|weird, something in, somehow, for some reason, for unknown reason,
  for reason unknown, reason unknown, no apparent reason, for whatever reason,
  not work as expected|intended|designed|planned, work incorrectly, behave unexpectedly, behave unpredictably,
  behave inconsistently, behave poorly, behave wrongly, behave incoherently, behave oddly, behave strangely,
  behave badly, behave incorrectly, behave erratically, behave abnormally, behave differently, behave in a way,
  behave in an unexpected, not behave as expected|intended, misbehave, act up, act weird|weirdly|strangely, play up,
  have a bad day, have an off day, go haywire, go crazy, go mad, go bad, go sideways, go south, go off the rails,
  fall over, fall apart, be acting up, get confused, be confused, hallucinate, make thing|something up, drift,
  be unstable, become unstable, be fragile, be brittle, be flaky, be unhealthy, become unhealthy, be broken,
  become corrupt|corrupted, get corrupt|corrupted, be corrupt|corrupted, be overloaded, become overloaded,
  get overloaded, be overwhelmed, become overwhelmed, be in a bad state, enter a bad state, get into a bad state,
  in a bad state, in a weird state, in an inconsistent state, be misconfigured, get misconfigured, stop working,
  stop responding, stop respond, be not working, cease to function, be unreliable, be under pressure, be under load,
  can|could not cope, could not handle the load|traffic, could not keep up,
  be too slow|fragile|complex|complicated|simple|old|big|weak|much, simply too, simply to fragile, be to fragile,
  run into trouble|difficulty|problem|issue, run out of capacity|resource|steam, hit a limit|bug|snag, ai be ai,
  that be how llm, be not up to the task, be legacy, technical debt, tech debt, complexity of, perfect storm,
  combination of factor, number of factor, variety of factor, confluence of, chain of event, series of event,
  bad luck, murphy 's law, external factor, act of god, force majeure, cosmic ray, edge case, corner case,
  race condition, memory leak, resource exhaustion, capacity problem, capacity constraint, insufficient capacity,
  lack of capacity, lack of test, lack of testing, lack of monitoring, lack of resource, lack of knowledge,
  lack of communication, poor communication, miscommunication, communication problem, communication breakdown,
  breakdown in communication, suboptimal setting, high load, heavy load, high traffic, heavy traffic, traffic spike,
  load spike, unexpected traffic|load|behaviour|behavior, under heavy load, network blip, bad state, not be optimal,
  leave much to be desired, have issue, have problem, experience issue, experience problem, show issue,
  user behaviour, user behavior, vendor issue, third-party issue, third party issue, upstream issue,
  a change in behaviour|behavior, side effect, human factor, limited knowledge, not be ideal, not be good enough,
  be not robust, be not resilient
`)

/** Words that say why a cause is not known; such honesty is never vague. */
export const gapPhrases = entries(`
  not established, not be publish|disclose|public|state, not published, not public, undisclosed, not disclosed,
  not be establish, not confirmed, not be confirm, not yet, not known, be unknown, remain unknown, still unknown,
  yet unknown, unknown at :det? time|moment|point, be unclear, remain unclear, not be determine,
  could not be determine, could not determine, can not determine, could not be establish, could not be reproduce,
  not sure, no evidence, not reproduce, be not understood, not fully understood, not be understand,
  under investigation, be investigating, expire, open question, not proven, unproven, suspect, hypothesis, see action,
  log … expire, we do not know, do not know why, not retained, be not retain, inconclusive, retention, as yet unknown,
  so far unknown, currently unknown
`)

/** Verbs of outcome: "a bug that took the ranker down" tells the effect, not the mechanism. */
export const outcomeVerbs = new Set(
  words(
    `
  mean cause lead result affect impact break make bring take occur happen appear emerge arise surface persist strike
  hit knock start stop crash fail trigger go come degrade disrupt slow prevent be have seem interact behave conspire
  combine coincide contribute catch plague haunt remain exist keep begin show damage hurt resolve fix address correct
  mitigate rectify repair
`,
  ),
)
