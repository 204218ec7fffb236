/** Words that play down, and words that promise. Source: own lists, from style guides for public incident reports. */
import { entries, words } from './words.ts'

/** Belittling wherever it stands. */
export const minimisingPhrases = entries(`
  nothing worse than, nothing more serious, no worse than, little worse than, no more serious than, merely, simply
  simple issue|problem|bug|mistake|typo|change
  simple restart|revert|rollback|rename|flip|edit|tweak|deletion|reboot
  simple :noun issue|problem|bug|mistake|error|typo|change, trivial, trivially, a mere, mere :noun, small blip
  minor blip, tiny blip, brief blip, little blip, a blip, just :adj? blip, small hiccup, minor hiccup, a hiccup
  slight hiccup, brief hiccup, small glitch, minor glitch, little glitch, slight glitch, tiny glitch, silly little
  little :noun, no big deal, not a big deal, nothing dramatic, nothing major, nothing serious, nothing much
  nothing really, nothing too, nothing bad happen, nothing to worry, no cause for concern, no real harm
  no real damage, no real impact, no harm do, no lasting, not the end of the world, not that bad, not so bad
  not too bad, could have be worse, storm in a teacup, much ado, tempest in a teapot, purely cosmetic
  cosmetic problem|issue|glitch|flaw|defect|error|bug, only cosmetic, hardly anyone, hardly anybody
  hardly noticeable, hardly noticed, hardly any, hardly a, barely noticeable, barely noticed, barely anyone
  barely any, scarcely noticeable, scarcely anyone, scarcely noticed, almost nobody, almost no-one
  practically nobody, practically no-one, virtually nobody, virtually no-one, next to nobody, next to nothing
  negligible, insignificant, inconsequential, immaterial, unimportant, innocuous, harmless, of little consequence
  of no consequence, of little importance, a tad, a touch of, ever so, quick fix, easy fix, simple fix, small fix
  tiny fix, one-line fix, one-liner, two-liner, no-brainer, piece of cake, child 's play, walk in the park
  low-hanging fruit, easy win, easy peasy, all it take be, all we|you need|have to do, all that be need
  that be all, nothing more than
  no more than a :adj? flaw|defect|blip|hiccup|glitch|nuisance|formality|inconvenience|annoyance|scratch
  little more than a :adj? flaw|blip|hiccup|nuisance|formality|inconvenience, at worst, a formality
  luckily nothing, fortunately nothing, thankfully nothing, luckily only, fortunately only, thankfully only
  and that be it, not rocket science, be easy, very easy, pretty easy, quite easy, so easy, super easy
  easily fixed, easily solve, easily fix, be simple, pretty simple, be straightforward, no sweat, small matter
  a matter of minutes, all that happen|break be, all that go wrong be, dead easy|simple, a non-issue, a non-event
  non-issue, non-event
  a bit of a hiccup|nuisance|glitch|delay|problem|mess|issue|slip|slowdown|blip|wobble|bother
  a spot of bother|trouble, nothing but a, not much of a, hardly worth, not worth mention, could be worse
  drop in the ocean, peanuts, mere formality
  small|tiny|slight typo|slip|mistake|omission|mishap|snag|hitch|misstep|inconvenience|annoyance|nuisance|hick-up|wrinkle|mix-up
  minor typo|slip|mistake|omission|mishap|snag|hitch|misstep|mix-up, be nothing out of the ordinary
  nothing that a :adj? :noun can|could not, no time at all, take no time, as simple|easy as it|that|pie
  not a big|real|huge|serious problem|issue|thing|concern, be basically a|an|some
  anyone|anybody can|could fix|do|solve|repair, already|soon forgotten, quick restart|reboot|tweak|patch and
  nothing special, nothing terrible, nothing critical, nothing important, nothing of value|note, nothing tragic
  not that serious|important|big|dramatic|severe, not a disaster|drama|tragedy|catastrophe, hardly dramatic
  relatively|fairly|comparatively|mostly harmless|painless|benign, effortless, effortlessly, painless, painlessly
  without much effort|trouble|ado|difficulty, with little effort|trouble, in a jiffy, no need to worry|panic
  no reason to worry|panic, that be all there, these thing happen, thing like this happen
  one|some little|tiny :noun, just one of those, no harm be done, no harm come, a small thing, a little thing
  minor thing, small potatoes, teething problem, teething trouble, growing pains, so-called, a little annoying
  slightly annoying, mildly annoying, minor annoyance, minor inconvenience, slight inconvenience
  small inconvenience, a few :adj? glitch, some minor, a minor nuisance, only slightly, only minor, only minimal
  only marginal, only marginally, only briefly, only mildly, only a brief, only a slight, only a minor
  only a small, only a tiny, only a few, only a little, only a handful, only a couple, only a fraction
  only a minority, only a bit, only some, only very few, only few, only a short, just a few, just a handful
  just a couple, just a small, just a tiny, just a little, just a bit, just some, just a minor, just a brief
  just a fraction, a tiny :noun, tiny number, tiny fraction, as little as, well under control, never in danger
  not really a problem, not really an issue, business as usual, a trifle
  in the grand|great|greater scheme of thing
`)

/** What a promise says will not come back. */
export const incidentNouns = new Set(
  words(
    `
  this that it nothing none outage incident failure problem issue leak error bug mistake loss breach regression crash
  disaster accident disruption event thing kind sort type class such mess bypass attack collapse flaw defect
`,
  ),
)

/** How it would come back. */
export const comebackVerbs = new Set(
  words(
    `
  happen recur occur reoccur repeat return come reappear resurface re-emerge strike bite hit haunt trouble affect
  plague hurt
`,
  ),
)

/** What a guard does. */
export const safetyVerbs = new Set(
  words(`catch detect stop block reject prevent find alert page work succeed notice flag recover protect hold`),
)

/** Deeds that are quickly told. */
export const handyVerbs = new Set(
  words(
    `
  flip restart rerun revert change set bump add remove delete rename edit tweak turn toggle switch roll redeploy
  reboot retry run update push click copy put clear wipe swap replace pull drop kill
`,
  ),
)

/** After "just": a deed or a thing that is made small. Before these it is a matter of time, degree or exactness. */
export const justTemporal = new Set(
  words(
    `
  before after as when now over under below above short past about in at outside inside by behind beyond like because
  enough yet then once ahead next once-more recently right the this that these those one two three four five on off
  off-peak shy prior following moments minutes seconds hours days started finished been had to-day over- short-of
`,
  ),
)

/** Promises about the future that nobody can keep. */
export const certaintyPhrases = entries(`
  never again, never ever, never happen, never recur, never return, never come back, never occur, never repeat
  never see, never fail, never be, not happen again, not occur again, not recur, not be repeat, not see this again
  not see it again, not be able to happen, no longer happen, no longer occur, no longer possible
  no longer be possible, no longer be a concern, no longer a risk, no longer recur, never more, not … ever again
  happen again be impossible, happen ever again, occur ever again, ever happen again, ever occur again, ever recur
  ever see this again, ever again, can|could|will not happen again, can not happen, can not recur, can not occur
  can not fail, can not go wrong, can not be repeat, can not possibly, can never, could never again, will never
  would never again, shall never, no way this|that|it, no way for, no possibility of|that, no chance of|that
  zero chance, zero risk, zero possibility, without any risk, without risk, no risk of, no further risk
  no more risk, no recurrence, no repeat, recurrence be impossible, recurrence be not possible, impossible for
  it be impossible, be now impossible, be impossible, make … impossible, ensure zero, guarantee zero
  zero recurrence, under no circumstance, will be impossible, impossible forever, now impossible
  be impossible now, makes a recurrence impossible, make … recurrence … impossible, impossible to happen
  virtually impossible, completely impossible, totally impossible, guarantee that, guarantee no, guarantee this
  guarantee it, guarantee against, guarantee the :noun will, be guarantee to, be guarantee not, be guarantee that
  guarantee :adj? safety|stability|correctness, promise that, promise no, we promise, ensure :pron never
  ensure that … never, ensure … never, ensure this do not, ensure that this do not, ensure it do not
  ensure … not happen again, ensure … not occur again, ensure … not recur, make sure … not happen again
  make sure … never, make sure this do not, make sure it do not, make sure … not recur
  make sure … not occur again, make certain … never, vow, swear, rest assured, rest easy, be assured
  assure everyone, assure our, have every confidence, recurrence|repeat|repetition|relapse … out of the question
  recurrence|repeat|repetition|relapse … rule|exclude out, rule out :det? recurrence|repeat|repetition|relapse
  probability|risk|chance|likelihood|danger|possibility … be zero|nil|gone
  risk|danger|threat|problem|possibility|hole|gap … no longer exist
  catch|block|stop|reject|prevent every|any|all possible|conceivable|imaginable
  fix|solution|repair|remedy be permanent|final|definitive|complete
  no further|more|other incident|outage|failure|case|leak|breach|recurrence of this|that
  there will be no further|more|other|such|new, nothing of this|that|the kind|sort
  nothing like this|that will|can, all future :noun :noun? be :adj? safe
  no longer a :adj? concern|issue|threat|danger|worry|problem|possibility|factor, no :noun like this will|can
  no such :noun will|can, no more :noun like|of this, be the last time, this be the last, the last we will
  be unable to recur|happen|fail, will definitely|certainly|surely|undoubtedly|absolutely
  definitely|certainly|surely|absolutely will|not|never, have be make impossible
  remove any|all possibility|risk|chance|danger|threat, remove the possibility|risk|chance|danger|threat
  take … off the table, rule … out for|completely|entirely|forever|altogether, be confident that … never|not
  be sure that … never|not, be certain that … never|not, be convinced that … never|not, nothing left that|to
  close|closed the chapter, close this chapter, always be safe
  absolute|total|full|complete|categorical|cast-iron|unconditional assurance|guarantee|confidence|protection|safety|immunity
  absolute certainty, reduce|bring|cut|drive … to zero|nil|nothing, be zero from now, drop to zero for
  no conceivable|possible|imaginable way|path|scenario|circumstance|chance|risk, no :adj? danger of|that
  no prospect of|that, no question of, no longer any risk|danger|chance|possibility|way, never to return
  never to be seen, have our word|assurance|guarantee, give :poss word, you can be sure|certain
  we can be sure|certain, be safe for ever|good|always, safe once and, close for good, put to bed, lay to rest
  put … behind us, finally behind us, end of story
  completely|fully|totally|entirely|permanently|definitively|thoroughly eliminated|eradicated|removed|solved|cured|prevented|fixed|safe
  eradicate, under all circumstance, under any circumstance, in any circumstance, whatever happen, no matter what
  come what may, without fail, always be right|correct|safe|available, always work, rule out for good
  it be certain that, we be certain that, it be guarantee that, with 100 % certainty
  say|state|claim with certainty, with absolute confidence, complete certainty, total certainty
  absolutely certain, absolutely sure, completely certain, completely sure, one hundred percent, hundred percent
  100% certain|sure|safe|secure|reliable|fixed|confident|protected|guaranteed|effective|immune|correct|accurate|covered
  100 % certain|sure|safe|secure|reliable|fixed|confident|protected|guaranteed|effective|immune|correct|accurate|covered
  100 percent, 100 per cent, beyond any doubt, beyond doubt, beyond all doubt, beyond a doubt, without a doubt
  without any doubt, no doubt, no question, there be no doubt, for good, for ever, forever fixed, fix forever
  solve forever, resolve forever, fully resolve forever, go forever, forever, for all time, for always
  once and for all, permanently fix, permanently solve, permanently resolve, permanently eliminate
  permanently remove, permanently prevent, permanently close, permanently rule, permanently safe, fix permanently
  solve permanently, resolve permanently, eliminate permanently, prevent permanently, fully fix and
  completely eliminate, entirely eliminate, totally eliminate, eliminate any, eliminate all
  eliminate the possibility, eliminate the risk, eliminate every
  eliminate … entirely|completely|forever|altogether, eliminate this :noun entirely|completely|forever
  rule out any, rule out all, rule out every, rule out the possibility, completely prevent, fully prevent
  entirely prevent, totally prevent, prevent any, prevent all, prevent every, prevent similar, prevent such
  prevent this from ever, prevent this from happen, prevent it from happen, prevent this type|kind|class|sort
  prevent this :noun from ever, prevent future, prevent a recurrence, prevent recurrence, prevent … from ever
  prevent … ever, prevent … again, stop every, stop all, stop any, stop every future, catch every
  catch all future, catch any future, every future, all future, any future, protect … against any|all|every
  immune to|from|against, be immune, bulletproof, bullet-proof, foolproof, fool-proof, fail-proof, idiot-proof
  ironclad, iron-clad, airtight, air-tight, watertight, water-tight, infallible, unbreakable, unhackable
  invulnerable, indestructible, invincible, fail-safe now, perfectly safe, perfectly secure, completely safe
  completely secure, totally safe, totally secure, entirely safe, absolutely safe, fully safe, fully secure
  fully protected, completely protected, totally protected, be behind us, behind us for, a thing of the past
  dead and buried, be history, be ancient history, in the past now, consign to history, problem solve, case close
  definitively fix, definitively solve, definitively resolve, definitive fix, safe forever, risk-free, zero-risk
  unassailable, impregnable, rock-solid, rock solid
  completely|fully|totally|entirely|perfectly|absolutely reliable|stable|robust|trustworthy
  will stay|remain fixed|solved|safe|stable|secure, rule out :det? second|further|new|future|more|other :noun
  be ruled out for, last of its kind, full stop, belong to the past, belong to history
  there can|will be no more|further|other :adj? :noun, it be out of the question, nobody|no-one need to fear|worry
  need not fear|worry, no need to fear|be, a solved problem, can be certain|sure|confident|assured that
  survive|withstand any|every|all
  guarantee correct|accurate|safe|error-free|perfect|reliable|complete|flawless :noun
  fix|solve|resolve|eliminate|remove|close|cure … permanently|forever|definitively
  all|any|every risk|danger|possibility|chance … be remove|removed|eliminated|eradicated|excluded|gone
  be the end of it|this|that, be definitely|undoubtedly|unquestionably|indisputably the
  be sure|certain|positive that this|it|the|nothing|no, have see the last of
  we|you will not see|hear|have … again|anymore, can no longer happen|occur|recur|fail|leak|reach|slip
  not a single :noun will, every|each :adj? :noun will be catch|caught|blocked|stopped|rejected, seal … for good
  nothing can go wrong, nothing could go wrong, can not ever, not ever
  assure us|you|everyone|everybody|them|customer that
  can not be fooled|beaten|bypassed|broken|tricked|hacked|defeated|circumvented
`)
