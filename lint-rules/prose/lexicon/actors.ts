/**
 * Nouns for those who act. Source: own list, from job titles of software, data, support, medical and public organisations.
 */
import { words } from './words.ts'

/** Nouns that mean a person wherever they stand as the head of a phrase. */
export const roles = new Set(
  words(`
    accountant administrator admin adviser advisor analyst annotator apprentice approver architect astronaut attendant
    author auditor beginner boss bro buddy captain caretaker caseworker champion chap chief ciso ceo cfo cio clerk
    clinician co-author co-worker coder colleague commander committer consultant contractor coordinator coworker
    craftsman cto culprit curator dba deputy designer developer dev devs devop dispatcher doctor dude employee
    engineer expert expat facilitator fellow firefighter foreman forecaster freelancer grad graduate guy hacker
    handyman headcount helper hire hiree individual inspector instructor intern investigator janitor journalist junior
    labeler labeller lawyer lead leader leadership librarian lifeguard maintainer man marketer mathematician medic
    mentor moderator newbie newcomer newhire night-shifter novice nurse offender official officer on-caller on-call
    oncall oncaller ops-person owner paramedic partner peer person personnel pharmacist physician practitioner
    president principal producer professional programmer promoter publisher receptionist recruit releaser
    representative rep researcher responder resident rookie salesperson saleswoman salesman scientist scribe secretary
    sdet senior shift-lead someone-else sre staffer stakeholder statistician steward student-worker subcontractor
    submitter superintendent superior supporter surgeon sysadmin sysop teammate technician technologist temp tester
    trainee translator troubleshooter tutor twit typist underwriter veteran vet vendor-engineer veterinarian vp
    volunteer watchman woman worker-on-duty writer-on-duty human gatekeeper-on-duty approvers rotation-lead squad-lead
    teamlead team-lead techlead tech-lead shift-leader changemaker idiot fool moron clown cowboy slacker amateur
    registrar controller-on-duty watchstander rater copywriter chemist biologist teller cashier broker paralegal
    editor-in-chief geek merger deployer requester requestor assignee signer signatory signatories stand-in substitute
    replacement-engineer sheriff gardener operator-on-duty data-scientist
  `),
)

/** Nouns for people as well as for programs: they need a human modifier, and a system one vetoes them. */
export const bothWays = new Set(
  words(`
    agent assistant client consumer controller coordinator dispatcher driver editor guard guardian inspector judge
    labeler manager master member operator planner player producer publisher provider reader registrar reporter
    reviewer scheduler steward student subscriber supervisor teacher tester trainer translator user worker writer
    approver leader lead owner moderator partner principal vendor supplier customer author resident director
    specialist approvers
  `),
)

/** People outside the organisation's work: a text about them blames nobody in it. */
export const outsiders = new Set(words(`driver customer user patient student player buyer seller author teacher`))

/** Those who use what we build: no text of ours blames them, so their names alone are no reason to read a sentence. */
export const clientele = new Set(
  words(`customer user patient player buyer seller client consumer subscriber producer reader`),
)

/** Words that make the next noun a person: departments, ranks, shifts, places of work. */
export const humanModifiers = new Set(
  words(`
    account accounting acting admin ai-safety analytics another app application applications area assigned backend
    billing billing-team business call-centre call-center chief claims clinical comms communications community
    compliance content contract contractor customer customer-facing customer-support data data-platform database
    day-shift dedicated delivery desk developer development devops district duty engineering enterprise evening
    experienced external fellow field finance floor fraud frontend front-line frontline growth hardware head help-desk
    helpdesk hospital hr human incident inexperienced infra infrastructure internal it junior lead legal line local
    marketing medical ml mlops mobile network new night night-shift noc office on-call oncall on-duty operations ops
    overnight owning payments payment payroll people personal platform plant policy principal procurement product
    production programme program project prompt purchasing qa quality recruiting regional release reliability research
    responsible retail risk safety sales search secondary primary security senior service shift site sleepy sole solo
    sre staff store storage support systems tech technical tired trainee training trust vendor warehouse weekend
    well-meaning young overworked exhausted rookie first second third only two three four five both several his her
    their our my whose feature code pr merge peer change pull-request prompt-edit team squad approving reviewing named
    original designated deputy assistant general managing board trading ward charge cluster-admin gpu-team model-owner
    migration rollout deployment deploy launch
  `),
)

/** Words that make the next (or an earlier) noun a program. */
export const systemModifiers = new Set(
  words(`
    ai llm gpt ml-model automated automatic autonomous background backup batch bot boot build cache capacity
    certificate cert chat chatbot check circuit cloud code-gen coding config configuration connection container
    context control-plane cron csi db dependency dns docker document drift edge elasticsearch embedding etcd event
    export fallback feature-store flux gpu grpc helm http import index inference ingestion ingress jailbreak job k8s
    kafka kubelet kubernetes language lease lease-based load lock log memory message metric metrics mobile-network
    model neural node openai oauth operator-sdk package page parser pipeline planning pod policy-engine pool postgres
    prometheus proxy queue raft rag ranking redis replica request resource response retrieval retry reward root
    routing sandbox schema scoring script secret secrets session shard sidecar slack smart snapshot spark spot sql
    state stream student-model support-bot synthetic system task telemetry terraform thread tls token tool traffic
    transaction upload virtual voice volume web webhook window worker workflow zookeeper zone update patch test raid
  `),
)

/** Nouns for a group of people. */
export const teams = new Set(
  words(
    `
  team squad crew tribe guild department dept staff personnel workforce people folks folk management leadership
  chapter organisation organization leads shift crowd gang bunch panel committee board council office desk taskforce
`,
  ),
)

/** Group nouns that are also technical: they need a department before them. */
export const weakTeams = new Set(
  words(
    `
  group shift unit org side guild panel board office desk rotation function house end vendor provider supplier partner
  contractor agency consultancy party crowd chapter stack field bunch
`,
  ),
)

/** Departments, as modifiers of a group noun or, in capitals, on their own. */
export const departments = new Set(
  words(`
    accounting analytics annotation backend billing claims comms communications compliance content customer data
    data-platform database dba delivery design development devops devrel editorial engineering evals evaluation
    facilities feature-store finance fraud frontend growth hardware hr identity incident inference infosec infra
    infrastructure integration integrations internal-tools it labelling labeling legal llm marketing messaging ml
    mlops mobile monitoring network networking noc observability on-call onboarding oncall operations ops owning
    payments personalisation personalization partner platform pricing policy privacy product prompt procurement qa
    quality ranking reliability release research response responding reviewing risk safety sales search secops
    security service serving site site-reliability soc sre storage support sustain systems tooling trust
    vendor-integration web night day weekend evening early late whole entire vendor upstream downstream
  `),
)

/** Names of departments that stand as a subject without an article ("SRE sat on the ticket"). */
export const bareTeams = new Set(
  words(
    `
  sre sres devops secops mlops infosec qa ops management leadership hr dba dbas netops dataops noc soc security
  procurement compliance payroll editorial comms communications purchasing accounting devrel recruiting finance legal
  support marketing growth sales engineering personnel staff folks people engineers
`,
  ),
)

/** Heads that make a phrase a thing although a role stands before them ("operator pod", "reviewer bot"). */
export const personPronouns = new Set(
  words(`he she him someone somebody nobody no-one anybody everybody everyone anyone whoever`),
)

/** Products, projects, models and services with names that people also bear. Source: own list; a name here needs a surname or "who" to be a person. */
export const productNames = new Set(
  words(`
    okta alcide ada airflow alexa alma amber ansible apollo argo ariel arthur athena atlas aurora babel bard beam bert
    bixby bree bruno camel capella carina casper cassandra celeste ceres charlie clara claude cleo clio cody copilot
    cora cosmo cortana cypress daisy delphi delta devin diana dolly dora druid duo echo eden electra eliza elmo emma
    ernie eve felix flora freya gaia gemini genie georgia gerrit grace grok hal harbor helena helios hera hermes
    hudson hugo ibis idris indigo io iris isis ivy jade jarvis jasper jenkins jenny jersey jira judy julia juno
    jupiter kai kafka karma katana kira kiwi kong lambda leia leo-model lex lima linus loki luna lyra maia mars marvin
    maven max maya melissa mercury merlin midas milo minerva minio mira mistral molly monty morpheus muse nemo neo
    nessie nestor neptune nomad nova nyx odin ola olivia-bot ollie oscar olympia orca oracle orion otto pandora pearl
    penny percy perl perseus phoenix pia pixel pluto polly poppy porter prometheus prophet puppet python quinn ray
    redis remy rex river robin rocky rosetta rosie roxy ruby rufus rust sage salt samantha sandy sapphire saturn
    scarlet selene selena sierra siri sky solaris sonar sophia spark sparky sphinx star stella stellar sterling storm
    summer swift sydney tay terra tesla thanos theia thor tiffany tiger titan titania tom-tom travis trinity tristan
    troy tyk ursa vega velma venus vera vespa vesta victor victoria-metrics viking viola violet virgo viper vulcan
    wanda watson willow winston wren xena yara zelda zena zephyr zeus zoe
  `),
)

/** First names that are ordinary English words or terms: a capital at the start of a sentence proves nothing. */
export const ambiguousNames = new Set(
  words(`
    ace alpha america amen an angel april argus art asia august autumn basil bay bill bishop blaze blue bond booker
    branch brand brick bridge brook brooks buck bud buffer carrier case cash chance chaos char chart chase chastity
    cherry china chip christian christmas city clay cliff cloud coal cole commit constance cook cooper coral cove crew
    crystal cruz curt dash dawn dean deacon deja dell denver destiny diamond diesel dimension dirk do dock domain don
    drew duke eagle early earnest easter ebony effort elder else ember envy era ever excel fair faith fate faye fern
    finch fisher flint forest forrest fox france frank free friend gage gale gene gerry genesis gill glen glory gold
    golden grant gray green grove gunner guy handy happy harbor harmony harry hazel heart heather heaven herb heron
    hill holly honor hope hunter hunt ice indy iron israel jack jar jay jet jewel job joy july june junior justice
    keen key king kit lake lance lane lark laurel law legend len lesson liberty lily link love lucky mace magic major
    manual many marble march mark marina marine mason master may mercy merry micah mike miles mill mina miracle misty
    moe monday moon nation nelly norm north novel oak ocean olive opal page paris park parker patience pat patch pen
    perfect pierce piper pitt poe polo poppy prairie price prince princess priority promise quest rain raise range
    raven reed reef regan reign rich rick ridge rio rise rob rock rod roman rose row royal royce rue rush russia rusty
    sam say see sell service shade shell shelby sherry shore sincere skip sky slade smith son song sonny sparrow stan
    star steel stone stormy strong sue summer sun sunday sunny tab talon tan tara target tate tax teal temple tide
    tiny token tone tony trace trent trip true tru truth tucker tuesday turner ty van very vi violet viva wade walker
    ward wat watch water wave way wes west will win wind winner winter wolf wood woody young zen zion the it so any
    all in on to at up my not ai ml ui yes no le la el de di da al ali-cloud india german kenya jordan chad georgia
    carolina dakota austin dallas houston boston brooklyn sydney lee london milan florence vienna berlin geneva cairo
    valencia sofia lima santiago adelaide helsinki chelsea kent devon essex lincoln washington jackson madison
    cleveland victoria regina alberta erin shannon tyne lorraine azure ansel cloudy data beta gamma zeta theta iota
    kappa pi rho sigma tau phi chi psi omega nu mu delta epsilon beacon chief general captain paging sen error user
    admin root guest test demo access active align anchor base batch build cannon canary check code core deploy edge
    flow gate grid host index jobs label latency layer level line list log loop make map max min mode model net node
    note open order pack pipe plan point pool post probe prod proxy push rank rate run scale seed set shard shift side
    sign sort spec stack stage state step store swap sync tag task team text tier time topic total track turn type
    unit view zone
  `),
)

/** First words of names of organisations and regions that hold a first name but are no person. */
export const afterNameSystem = new Set(
  words(`
    service server cluster api pod pods bot agent model database db job pipeline gateway endpoint host node region
    zone controller operator deployment release version branch dashboard panel alert queue topic index project product
    app application chatbot assistant platform instance config module library sdk client plugin store cache scheduler
    daemon worker router proxy system tool team's image container chart framework engine bucket table stack
    environment site data dataset tenant tests suite build commit account customer
  `),
)
