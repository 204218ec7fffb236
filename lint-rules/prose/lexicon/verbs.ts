/**
 * Common English verbs of operations prose, as base forms; `morphology.ts` inflects them.
 * Source: own list, collected from general English and the vocabulary of incident reports.
 */
import { words } from './words.ts'

export const regularVerbs = words(`
  allowlist unmount detach deactivate deregister misclick repoint abandon abort absorb accept access accomplish
  account achieve acknowledge acquire act activate adapt add address adhere adjust admit adopt advance advise affect
  agree alert align allow alter amend amount analyse analyze announce annotate answer anticipate apologise apologize
  appear append apply appoint appreciate approve archive argue arrange arrive ask assert assess assign assist assume
  assure attach attack attempt attend attribute audit authorise authorize automate avert avoid await award back
  backfill balance ban bar base batch behave believe belong benchmark benefit bias blame blast block bother bounce
  breach brief broadcast browse brush buffer bulldoze bump bundle bungle burden bury bypass cache calculate calibrate
  call cancel capture care carry cascade cause cease certify chain change charge chase chat check circumvent cite
  claim clarify classify clean clear click climb clobber clone close clump coach coerce collaborate collapse collect
  combine comment commit communicate compare compensate compete compile complain complete comply comprise compute
  conceal concern conclude conduct configure confirm conflate confuse connect consider consist constrain construct
  consult consume contact contain continue contribute control convert convince cooperate coordinate copy cordon
  correct correlate corrupt count couple cover crash crawl create cripple criticise criticize cross crunch cure cycle
  damage date debug decide declare deceive decline decommission decouple decrease dedicate default defend defer defy
  define delay delegate delete deliver demand demonstrate deny depend deploy deprecate derive describe deserve design
  desire destroy detail detect deteriorate determine develop deviate diagnose differ direct disable disagree disappear
  discard disclose disconnect discover discuss dismiss disobey display disregard disrupt distract distribute disturb
  dither ditch document dodge double double-check downgrade download draft drag drain drift drop duck dump duplicate
  ease edit educate elect elevate eliminate email embed emerge emit emphasise emphasize employ empty enable encounter
  encourage encrypt end endanger enforce engage enhance ensure enter equip erase escalate establish estimate evacuate
  evaluate evict examine exceed execute exhaust exhibit exist expand expect experience expire explain exploit explore
  export expose express extend extract face facilitate factor fail familiarise familiarize fan fault favour favor
  feature fetch figure file fill filter finalise finalize finish fire fix flag flap flood flounder flout flush focus
  follow force forge formalise formalize format forward foster freelance frustrate fudge fulfil fulfill fumble
  function gain gamble gate gather generate glance govern grab grade grant group guarantee guard guess guide halt
  hammer hand handle happen harden harm hamper head hesitate highlight hinder hire hope hose host hurry identify idle
  ignore illustrate impact impair implement imply import impose improve include incorporate increase incur index
  indicate infer inflict influence inform inherit inhibit initiate inject insert insist inspect install instigate
  instruct instrument integrate intend interact intercept interfere interpret interrupt intervene introduce invalidate
  invent invest investigate invite invoke involve isolate issue iterate join judge jump justify kick kill knock label
  lack lag land last launch leak lean learn lecture level leverage license lift limit link list listen load lobby
  locate lock log look loop loosen lower lurk maintain manage mandate mangle map mark mask match matter mature
  maximise maximize measure meddle mention merge mess migrate mind minimise minimize mirror misapply misbehave
  miscalculate miscommunicate misconfigure misdiagnose misfile mishandle misinform misinterpret misjudge mislabel
  mismanage misplace misroute miss misspell mistype misuse mitigate mix model modify monitor mount move muck multiply
  mute name narrow need neglect negotiate nominate normalise normalize note notice notify nudge nuke number obey
  object oblige obscure observe obtain occupy occur offer omit onboard open operate oppose opt optimise optimize order
  organise organize orient originate orphan oust outline output outweigh overflow overhaul overload overlook oversleep
  overstep own pack page panic park parse participate partition pass paste patch pause peak peek peer perform permit
  persist persuade phase phone pick pin ping pinpoint place plan play plug point police poll pool populate pop port
  pose possess post postpone practise practice praise predict prefer prepare present preserve press presume pretend
  prevent print prioritise prioritize probe proceed process procrastinate procure produce profile program progress
  prohibit promise promote prompt proofread propagate propose protect provide provision prune publish pull pump
  purchase purge pursue push qualify quantify query question queue quote race raise ramp ram randomise rank rate reach
  react reason reassure reboot recall receive recheck recognise recognize recommend reconcile reconfigure reconnect
  record recover recruit rectify recur redeploy redirect reduce refactor refer refine reflect refresh refuse regard
  register regress regret reindex reinforce reject relate relax release rely remain remediate remember remind remove
  rename render renew repair repeat replace replay replicate reply report represent request require reroute rescue
  research reserve reside resist resize resolve respect respond restart restore restrain restrict result resume resync
  retain retire retrain retrieve retry return reuse reveal reverse revert review revise revisit revoke reward rework
  risk roam rotate route rubber-stamp ruin rule rush sabotage sample sanitise sanitize satisfy saturate save scale
  scan scare schedule scramble scrap scrape scream screw scroll search secure seem select separate sequence serve
  settle share shift ship shirk shorten shout shrug sidestep sign signal silence simplify simulate skew skim skip
  slack slash slip slow smooth snooze sneak snatch soak solve sort source spare specify speculate spike spill spoof
  spot stabilise stabilize staff stage stall standardise standardize start starve state stay stem step stitch stop
  store strain streamline strengthen stress stretch strip struggle study stumble submit subscribe succeed suffer
  suggest suit summarise summarize supersede supervise supply support suppose suppress surface surge surprise surround
  survive suspect suspend sustain swallow swap swipe switch sync synchronise synchronize tag tail tamper tackle talk
  target task taint tax tend terminate test thank threaten throttle tick tidy tie tighten time tinker tolerate toggle
  top touch trace track trade trail train transfer transform transition translate transmit trap trash travel treat
  trigger trip truncate trust try tune turn tweak type unblock uncover underestimate uninstall unlock unpack untangle
  update upgrade upload urge use utilise utilize validate value vary venture verify version view violate visit
  volunteer vote wait waive walk want warn waste watch wave weaken weigh welcome wet whitelist widen wing doublecheck
  heed hallucinate fluctuate malfunction glitch wander plough plow bully pressure hog squander rehearse dry-run ack
  lint diff dry sanity-check roll preview torpedo torch unleash tank jeopardise jeopardize spoil flip key unplug wire
  flatten realise realize load-test drill sound exercise degrade exfiltrate abuse overwhelm mail e-mail exclude
  hardcode hard-code distinguish word scope articulate doze nod zone dawdle loaf laugh fob smuggle falsify fake muff
  flub goof foul fuck cock bodge blunder louse miskey fat-finger rubberstamp slap cobble hack monkey fiddle fool poke
  saddle foist plunge overreact lash hoard monopolise monopolize err heat soar plummet skyrocket balloon crater
  nosedive explode sway thumb skimp scrimp barge steamroll gloss stonewall obstruct owe skive coast short-change deign
  condescend caution counsel motivate overrule ratify reimburse salvage downplay trivialise trivialize overstate
  understate misreport misallocate misclassify miscount mistrust distrust embolden entice coax badger nag scold rebuke
  reprimand chide reproach accuse condemn discredit exonerate excuse relinquish renege adjudicate arbitrate mediate
  moderate officiate curate vet triage tokenise tokenize fine-tune finetune quantise quantize distil distill pretrain
  rerank paraphrase transcribe redact anonymise anonymize pseudonymise outpace outlast underprovision overprovision
  overcommit overallocate oversubscribe debounce dedupe deduplicate denormalise serialise serialize deserialise
  deserialize vectorise failover fence quiesce snapshot checkpoint rehydrate prewarm warm cool chill thaw bootstrap
  sideload hotfix hot-fix cherry-pick rebase squash stash fork reimage repave reseed resubmit reopen reassign reattach
  reelect recalculate recompile rebalance reallocate recharge recreate republish repopulate relaunch relocate relabel
  remap remount rephrase eyeball glean sift scour comb deem fathom grasp ponder mull muse contemplate deliberate
  vacillate waver dare disown disavow disclaim deflect divert evade elude flinch shun spurn scorn mock belittle
  ridicule patronise patronize placate appease console comfort overreach overextend overestimate underrate overrate
  outsource insource repurpose waffle bluff cheat dupe hoodwink swindle embezzle fritter laze loiter lounge linger
  languish stagnate enrage annoy irritate infuriate disappoint dismay alarm frighten soften stiffen slacken stray
  digress veer slumber snore daydream sully tarnish mar blemish vandalise vandalize scuttle stymie thwart derail
  scupper concede confess stare suffice discipline sack dismantle wipe wish witness wonder work worry worsen wrap
  wreck yank yield yolo
`)

/** Base, past and past participle of verbs whose past is not formed with -ed; `/` separates variants. */
export const irregularVerbs = words(`
  arise:arose:arisen beat:beat:beaten bet:bet:bet cling:clung:clung forgive:forgave:forgiven forsake:forsook:forsaken
  lend:lent:lent outgrow:outgrew:outgrown overcome:overcame:overcome overhear:overheard:overheard
  overrun:overran:overrun overtake:overtook:overtaken sling:slung:slung strive:strove:striven swell:swelled:swollen
  undertake:undertook:undertaken uphold:upheld:upheld withstand:withstood:withstood forgo:forwent:forgone
  overspend:overspent:overspent resell:resold:resold mislead:misled:misled bear:bore:borne become:became:become
  begin:began:begun bend:bent:bent bind:bound:bound bite:bit:bitten bleed:bled:bled blow:blew:blown
  botch:botched:botched break:broke:broken bring:brought:brought build:built:built burn:burned/burnt:burned/burnt
  burst:burst:burst buy:bought:bought catch:caught:caught choose:chose:chosen come:came:come cost:cost:cost
  creep:crept:crept cut:cut:cut deal:dealt:dealt do:did:done dig:dug:dug draw:drew:drawn drive:drove:driven
  eat:ate:eaten fall:fell:fallen feed:fed:fed feel:felt:felt fight:fought:fought find:found:found flee:fled:fled
  fly:flew:flown forbid:forbade:forbidden foresee:foresaw:foreseen forget:forgot:forgotten/forgot freeze:froze:frozen
  get:got:got/gotten give:gave:given go:went:gone grow:grew:grown hang:hung:hung hear:heard:heard hide:hid:hidden/hid
  hit:hit:hit hold:held:held hurt:hurt:hurt keep:kept:kept know:knew:known lay:laid:laid lead:led:led leap:leapt:leapt
  leave:left:left let:let:let lie:lied/lay:lied/lain light:lit:lit lose:lost:lost make:made:made mean:meant:meant
  meet:met:met misread:misread:misread mistake:mistook:mistaken misunderstand:misunderstood:misunderstood
  oversee:oversaw:overseen override:overrode:overridden overwrite:overwrote:overwritten outrun:outran:outrun
  pay:paid:paid put:put:put quit:quit:quit read:read:read rebuild:rebuilt:rebuilt reread:reread:reread
  redo:redid:redone rerun:reran:rerun resend:resent:resent reset:reset:reset ride:rode:ridden ring:rang:rung
  rise:rose:risen rewrite:rewrote:rewritten run:ran:run say:said:said see:saw:seen seek:sought:sought sell:sold:sold
  send:sent:sent set:set:set shake:shook:shaken shed:shed:shed shine:shone:shone shoot:shot:shot show:showed:shown
  shrink:shrank:shrunk shut:shut:shut sink:sank:sunk sit:sat:sat sleep:slept:slept slide:slid:slid speak:spoke:spoken
  speed:sped:sped spend:spent:spent spin:spun:spun split:split:split spread:spread:spread stand:stood:stood
  steal:stole:stolen stick:stuck:stuck sting:stung:stung strike:struck:struck swear:swore:sworn sweep:swept:swept
  swing:swung:swung take:took:taken teach:taught:taught tear:tore:torn tell:told:told think:thought:thought
  throw:threw:thrown undergo:underwent:undergone understand:understood:understood undo:undid:undone upset:upset:upset
  wake:woke:woken wear:wore:worn win:won:won wind:wound:wound withdraw:withdrew:withdrawn withhold:withheld:withheld
  write:wrote:written
`)

/** Verbs of several syllables that double their last consonant. */
export const doublingVerbs = new Set(
  words(
    `
  admit commit control defer embed forget format unplug equip incur infer occur omit permit prefer recur refer regret
  rerun submit transfer cancel label model level travel signal program outrun overlap distil
`,
  ),
)
