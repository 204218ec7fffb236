/** Closed classes of English. Source: standard grammars; kept complete enough for subject finding. */
import { words } from './words.ts'

export type Tag =
  | 'det'
  | 'poss'
  | 'pron'
  | 'prep'
  | 'to'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'wh'
  | 'aux'
  | 'modal'
  | 'neg'
  | 'adv'
  | 'adj'
  | 'num'
  | 'gen'
  | 'noun'
  | 'verb'
  | 'part'
  | 'ger'
  | 'mask'
  | 'handle'
  | 'punct'

const classes: readonly (readonly [Tag, string])[] = [
  [
    'det',
    'the a an this these those each every some any no another both all either neither such several many few most various',
  ],
  ['poss', 'his her their our my your its whose'],
  [
    'pron',
    `i me you he him she it we us they them someone somebody anyone anybody everyone everybody nobody no-one none something anything
     everything nothing himself herself itself themselves ourselves myself yourself whoever mine yours hers theirs ours there`,
  ],
  [
    'prep',
    `of in on at by for with from into onto over under through during without within between among against via per upon about across
     behind beyond near inside outside despite toward towards amid throughout alongside except plus`,
  ],
  ['to', 'to'],
  ['conj', 'and or but nor yet &'],
  [
    'sub',
    'because while if although though since before after until till unless whereas as than so when whenever once whether lest like',
  ],
  ['rel', 'who which whom'],
  ['wh', 'why how what where'],
  ['aux', "am is are was were be been being has have had having do does did done 'd"],
  ['modal', 'can could may might must shall should will would ought'],
  ['neg', 'not never'],
  [
    'adv',
    `again also already always just even ever only simply still then thus too very quite rather soon often sometimes somehow twice
     instead meanwhile however therefore otherwise perhaps maybe almost once-again altogether anyway here now later earlier first
     repeatedly apparently merely really so-called more less much far well yesterday today tomorrow tonight please eventually
     nonetheless nevertheless moreover furthermore hence straight away back down up off out together ahead aside apart half outright somewhere anywhere nowhere everywhere elsewhere`,
  ],
  [
    'num',
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety dozen hundred thousand million half',
  ],
]

/** Lower-case word → its class. */
export const functionWords: ReadonlyMap<string, Tag> = new Map(
  classes.flatMap(([tag, list]) => words(list).map((word) => [word, tag] as const)),
)

/** Words in -ly that are no adverbs. */
export const notAdverbs = new Set(
  words(
    `
  only-child family supply reply apply assembly anomaly rely comply fly multiply ally July tally italy daily weekly
  monthly hourly nightly yearly early
`,
  ),
)

/** Adjectives without a telling ending that stand before nouns in this kind of prose. */
export const adjectives = new Set(
  words(`
    competent diligent prudent experienced attentive vigilant conscientious skilled trained seasoned decent sensible
    sane reasonable bad good wrong right new old same other own next last first second third previous whole full empty
    single main low high big small large long short quick slow early late clear sure aware able unable available
    unavailable possible impossible likely unlikely human manual senior junior responsible careful stale live open
    correct incorrect broken missing faulty lazy sloppy poor proper improper better worse best worst due ready busy
    tired asleep absent alone certain common complete critical current different difficult easy entire exact external
    extra failed final fine free further general hard internal key local major minor substantial considerable
    significant widespread massive huge moderate heavy brief temporary intermittent occasional sporadic lengthy
    drastic dramatic terrible awful sluggish abnormal immense catastrophic disastrous minimal marginal mild modest
    tiny vast enormous permanent hefty closer clearer stronger tighter faster slower larger smaller longer shorter
    wider deeper broader cleaner simpler safer easier harder quicker newer older greater higher normal partial past
    production real remote safe unsafe serious severe similar simple slight special specific strange strong sudden
    sheer utter blatant gross mere outright inexperienced impatient unprepared sharp steep alarming staggering
    striking worrying abrupt rapid sizeable sizable noticeable hidden shoddy slipshod slapdash clumsy inept stupid
    idiotic dumb rash hasty lax haphazard arrogant complacent clueless hapless feckless smug reckless negligent wilful
    willful trivial true false unclear unexpected unknown unusual usual valid invalid weak wide daily weekly monthly
    hourly nightly
  `),
)
