/** Impact without a measure. Source: own list, from status pages and executive summaries. */
import { entries, words } from './words.ts'

/** Quantities that are none. */
export const vagueQuantities = entries(`
  some, many, several, numerous, various, a few, quite a few, few, small|large|tiny|limited amount|number of,
  a number of, any number of,
  a large|small|tiny|high|low|great|huge|good|fair|certain|limited|significant|considerable|substantial|sizeable|sizable|growing|modest|decent|noticeable|non-trivial number|fraction|portion|share|part|percentage|proportion|subset|amount|minority|majority|chunk|set|group|handful of,
  a handful of, a fraction of, a portion of, a subset of, a share of, a minority of, a majority of, the majority of,
  a part of, a proportion of, a percentage of, lots of, a lot of, loads of, tons of, a ton of, plenty of, a bunch of,
  a couple of, a great many, a great deal of, a good deal of, countless, innumerable, most, most of, much of,
  a good part of, dozens of, hundreds of, thousands of, scores of, unusually large|high :noun of,
  an unusual|unusually :adj? number|share|amount of, an increased number of, more and more,
  a small|tiny|limited number|subset|percentage of, swathes of, a wave of, a surge in, a rise in, an increase in,
  a drop in, a dip in, a decrease in, a decline in, a spike in, occasional, sporadic, intermittent,
  a certain number of,
  portion|fraction|share|proportion|percentage|subset|minority|majority|bulk|chunk|slice|handful|swathe|swath|sliver|segment of,
  parts of, part of our|their,
  a vast|enormous|immense|staggering|alarming|unacceptable|hefty|sizable number|amount|quantity|volume of,
  an enormous|immense|alarming|unacceptable number|amount|quantity|volume of, an unknown number of,
  an unspecified number of, a range of, a host of, a flood of, an array of, scattered, isolated, selected, multiple,
  virtually all, nearly all, almost all, practically all, virtually every, nearly every, almost every, half of,
  the odd, not a few, untold, everyone but, slew|raft|string|spate|rash|trickle|stream|series of, a wide range of,
  a good many, a fair few, most people, hardly anyone, not all, not every, not everyone, not everybody, only part of,
  good deal of, an unknown|indeterminate|unspecified number|amount|share of,
  mountain|pile|stack|deluge|torrent|flurry|glut|backlog of, no small number|part|share of
`)

/** How a service or its users are when it is ill; states with an end, such as "down", need a duration instead. */
export const illAdjectives = new Set(
  words(
    `
  sluggish slow laggy choppy erratic jerky unreadable useless subpar sub-par mediocre patchy spotty flaky unstable
  unreliable inconsistent unusable unresponsive degraded impaired swamped overwhelmed inundated crippled frustrated
  annoyed confused upset furious stranded painful unbearable intolerable poor shaky wobbly intermittent glitchy
  temperamental jumpy worse weaker slower overrun flooded deluged bombarded besieged snowed
`,
  ),
)

/** Nouns of measure without a number: "an alarming share of". */
export const measureNouns = new Set(
  words(
    `
  number fraction portion share part percentage proportion subset amount minority majority chunk set group handful
  quantity volume bulk slice swathe swath sliver segment slew raft string spate rash trickle stream series host array
  range wave flood bunch quota lot percent crowd multitude plethora cluster batch variety
`,
  ),
)

/** Nouns of change: by how much is the question. */
export const changeNouns = new Set(
  words(
    `
  rise increase surge spike jump uptick upswing growth drop dip fall decrease decline reduction loss slump plunge
  deterioration worsening explosion burst wave flood slide swing collapse
`,
  ),
)

/** What falls when a service is ill, and what rises, beside the words of harm. */
export const measuresOfHealth = new Set(
  words(
    `
  availability accuracy quality throughput latency responsiveness performance success recall precision relevance
  helpfulness conversion satisfaction reliability revenue sale refusal rejection hallucination misclassification
  duplicate complaint ticket escalation timeout disconnect disconnection retry crash abandonment churn bounce
  completion fallback drift
`,
  ),
)

/** Things that are affected. */
export const affectedNouns = new Set(
  words(`
    user customer tenant client account caller reader patient subscriber visitor buyer seller merchant shop store team
    editor student teacher doctor nurse clinician employee agent driver person people folk developer partner request
    call query response answer reply session chat conversation message completion token prompt document page order
    payment refund invoice transaction job run task build deployment pod node service system feature endpoint region
    market country ticket record row file email mail notification alert webhook report search result recommendation
    summary summaries translation transcript upload download login claim booking appointment delivery shipment site
    app application device consumer farmer pool validator integration pipeline workload dashboard test eval image
    embedding citation case instance traffic everybody everyone household organisation organization company companies
    citizen applicant operation connection stream event model trader viewer listener player guest member crop
    prediction score label language locale environment website vendor supplier hospital clinic branch office clientele
    base userbase fleet audience population public membership learner policyholder passenger traveller traveler
    resident pupil staff cluster database vm host machine server container sensor terminal kiosk warehouse balance
    forecast feed channel ride trip flight letter sample article photo video dataset replica shard partition
  `),
)

/** Judgements of size, strength and time. */
export const impactAdjectives = new Set(
  words(`
    significant significantly severe severely serious seriously major minor widespread substantial substantially
    considerable considerably noticeable noticeably notable notably massive massively huge large small big slight
    slightly moderate moderately heavy heavily limited extended prolonged brief briefly temporary temporarily
    intermittent intermittently occasional sporadic long short lengthy drastic drastically dramatic dramatically
    partial high low degraded poor bad terrible awful sluggish slow reduced increased elevated higher lower abnormal
    unusual marked extensive immense catastrophic disastrous painful frequent excessive appreciable tangible
    measurable minimal negligible marginal mild modest tiny general visibly markedly appreciably materially sharply
    hugely greatly badly somewhat short-lived long-lasting broad far-reaching unacceptable appalling dismal subpar
    wide-ranging disruptive crippling nasty visible strong weak worse
  `),
)

/** Effects that such a judgement says nothing about. */
export const impactNouns = new Set(
  words(`
    outage degradation slowdown disruption impact effect drop increase decrease decline delay latency error downtime
    problem interruption issue incident deterioration dip spike rise reduction loss damage failure disturbance
    inconvenience blip backlog queue timeout unavailability instability regression performance quality experience
    slowness wait waiting time times service hiccup surge fluctuation harm drawback trouble answers response rate
    rates cost costs bill spend complaint frustration confusion trust reputation revenue load volume traffic jump hit
    setback consequence accuracy availability throughput latencies exposure workload responsiveness interference
    restriction limitation period spell stretch knock blow dent toll strain burden hardship chaos turmoil pressure
    disquiet unrest irritation anger bottleneck congestion jam pile-up lag
  `),
)

/** Vague spells of time and states without a size. */
export const vagueStates = entries(`
  for a considerable|long|short|certain|substantial|significant length|period|amount|stretch of, quite some time,
  last several|some|many|quite hour|minute|day|week|time|while, last a few hour|minute|day|week,
  restore|resolve|recover|fix … several|many hour|minute|day|week, way off, far off,
  slightly|somewhat|rather too :adj, less :adj than, well|far below|above|under|over the,
  below|above the usual|normal,
  briefly|partly|largely|mostly|partially|intermittently|temporarily|practically|virtually|essentially|effectively|nearly|almost|sporadically|momentarily|periodically|widely|heavily|severely|badly|seriously unavailable|unusable|offline|down|broken|inaccessible|unresponsive|unreachable|blocked|empty|useless|slow|affected|degraded|impaired|disrupted|delayed,
  all but unusable|unavailable|useless|impossible|down,
  nearly|almost|virtually|practically everyone|everybody|everything, go through the roof, out of all proportion,
  hit or miss, hit and miss, by a wide margin, by quite a margin, by some margin, by far, at a fraction of,
  to no small degree, crawl, grind to a halt, bring … to its knees, on its knees, in a bad way,
  leave waiting for ages, lag behind by, come to a standstill, shoot up, fall|drop off a cliff,
  go up|down noticeably|visibly, go up a lot, take a dive|nosedive|toll, in droves, in large|great|huge number,
  across the board, to a considerable|noticeable|significant extent|degree,
  be inconvenienced|unhappy|annoyed|frustrated|upset|dissatisfied, a lot longer|slower|worse|higher|lower,
  rather|quite|pretty|fairly|painfully|unusually|unbearably|annoyingly slow|long|high|late|bad, too long,
  multi-hour|multi-day|hours-long|days-long|weeks-long, longer than we|they|anybody, after a while, after some time,
  a hard time, a tough time, for a while, for quite a while, for quite some time, for some time, for a time,
  for a short|long|brief|extended|considerable|prolonged time|period|while|spell|stretch, for a little while,
  for a bit, for a moment, for hours, for minutes, for days, for weeks, for most of, for much of, for part of,
  for the better part of, throughout the working? morning|afternoon|evening|day|night|week|weekend, all morning,
  all day, all afternoon, all night, all week, on and off, off and on, now and then, now and again, every so often,
  at time, from time to time, on several occasion, on many occasion, on some occasion, until late in, until late,
  in some case, in many case, in several case, in certain case, here and there, to some extent, to some degree,
  to a degree
  be slow, be very slow, very slow, slow for, far slow, far slower, much slower, slower than usual|normal|expected,
  slower than, slow down, slowed down, be sluggish, be flaky, be unstable, be unreliable, be degraded, be patchy,
  be spotty, be erratic, be unresponsive, be unavailable for a, temporarily unable, hardly usable, barely usable,
  unusable, slightly off, be impaired, be disrupted, be hampered, be struggling, struggle to, suffer from,
  suffer badly|greatly|heavily, be hose, be hosed, be toast, be hit hard, hit hard, take a hit, feel the pain,
  a poor experience, a bad experience, a degraded experience, poor experience, bad experience, have trouble,
  have difficulty, experience issue, experience problem, experience difficulty, experience error, experience delay,
  experience trouble, see error, see issue, see delay, be affect|affected in, go astray, miss out, drop noticeably,
  rise noticeably, increase noticeably, fall sharply, rise sharply, drop sharply, increase sharply,
  become unavailable, be inconsistent, far too, way too, worse than usual, more than usual, than usual,
  higher than usual|normal, lower than usual|normal, above normal, below normal, longer than usual|normal|expected,
  not as good, fluctuate, fluctuated, for the most part, more or less, to a large|great|lesser extent,
  to a large|great|lesser degree, in part, hours on end, for ages, for the rest of, over the course of, within reason,
  have|experience|suffer|see|encounter|face :det? :adj? outage|downtime|interruption|degradation|disruption|slowdown|instability|delay|unavailability|timeout,
  run slowly, respond slowly, load slowly, work poorly, perform poorly|badly|worse,
  become slow|sluggish|unusable|unstable|unreliable, get slow|slower|worse, be intermittent, be noticeable, be worse,
  be poor, be hard to use, be much|noticeably|visibly|markedly worse|slower|longer|higher|lower,
  take longer|forever|ages, take too long, take a long time, lead to delay|error|frustration|confusion|complaint
`)

/** How often it went wrong, without a count. */
export const vagueFrequencies = new Set(
  words(
    `occasionally sometimes often frequently sporadically intermittently periodically regularly repeatedly rarely seldom`,
  ),
)

/** People, to whom whatever happened is impact. */
export const affectedPeople = new Set(
  words(
    `
  user customer tenant client account caller reader patient subscriber visitor buyer seller merchant student teacher
  doctor nurse clinician person people folk clientele base userbase audience learner policyholder passenger citizen
  applicant household viewer listener player guest member resident pupil consumer farmer
`,
  ),
)

/** Statements of the whole or of nothing are a measure. */
export const totalWords = new Set(
  words(`all every no none nobody nothing entire whole each zero both total complete completely entirely fully`),
)

/** Words that say that something went badly for somebody. */
export const harmWords = new Set(
  words(`
    error fail failure unavailable slow slower slowdown delay delayed timeout down lose lost loss wrong affect impact
    break broken disrupt disruption unable interrupt degrade drop reject refuse miss missing stuck offline experience
    suffer see notice complain complaint report block hang crash stop duplicate twice late leak expose receive empty
    stale incorrect stall retry cut confuse astray rerun restart outage inaccessible wait longer time-out time blank
    garbled unsafe harmful toxic foreign cancel cancelled abandon skip problem trouble issue hit hose give unanswered
    repeatedly cosmetic behind bounce bad poor worse worst degraded unusable unresponsive unstable corrupt corrupted
    truncate mislead logged log denied deny evict short less sluggish flaky inconsistent invalid unauthorised
    unauthorized old double symptom downtime degradation interruption instability unavailability slip leave went go
  `),
)

/** Measures that move in such a way went badly, and by how much is the question. */
export const plungeVerbs = new Set(
  words(
    `soar plummet skyrocket balloon crater nosedive spike surge plunge explode tank deteriorate worsen degrade suffer collapse`,
  ),
)
