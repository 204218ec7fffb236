/** The minimum evidence of a postmortem: window, severity, services, impact, and the records that others can look at. */
import { isKnown } from './look.ts'
import { type ReviewQuestion, when } from './question.ts'

type EvidenceQuestion = Omit<ReviewQuestion, 'topic' | 'of'>

const userTerms =
  /\b(?:users?|customers?|patients?|tenants?|accounts?|persons?|people|readers?|visitors?|sessions?|chats?|conversations?|requests?|answers?|responses?|orders?|calls?|messages?|tickets?|developers?|teams?|students?|subscribers?|applications?|sites?|files?|documents?|records?|payments?|refunds?|jobs?|runs?|downloads?|installations?)\b/i
const handOff = /\bhand(?:ed|ing|s)?[- ]?(?:off|over)s?\b|\bshifts?\b|\btook over\b|\brelieved\b/i
const foundByUsers: ReadonlySet<string> = new Set(['customer', 'feedback', 'press', 'employee'])

const table: readonly EvidenceQuestion[] = [
  {
    id: 'window-start',
    question: 'When did the first user meet the problem, and which log or dashboard would show that moment?',
    where: (look) => when(!isKnown(look.document.meta.started), look.key('started')),
  },
  {
    id: 'first-signal',
    question: 'What was the first thing anyone noticed, and where?',
    where: (look) => {
      const isSeen = look.events.some(({ phase }) => phase === 'detection')
      const open = look.document.timeline.events.find(({ phase }) => phase === 'detection')
      return when(!isSeen || !isKnown(look.document.meta.detected), open?.span ?? look.place('timeline'))
    },
  },
  {
    id: 'window-end',
    question: 'When was everything back to normal, and which number said so?',
    where: (look) => when(!look.isNearMiss && !isKnown(look.document.meta.resolved), look.key('resolved')),
  },
  {
    id: 'severity',
    question: 'How bad was it, from SEV0 to SEV4, and what decided between that level and the next?',
    where: (look) => when(look.document.meta.severity === undefined, look.key('severity')),
  },
  {
    id: 'services',
    question: 'Through which services did users reach it, and which ones did those depend on?',
    where: (look) => when((look.document.meta.services ?? []).length === 0, look.key('services')),
  },
  {
    id: 'impact',
    question: 'Who was affected, how many, and what did they see or lose? Who counted, and how?',
    where: (look) => {
      const { impact } = look.document
      const isOpen = impact.every(({ value }) => value.text.trim() === '' || look.hasGap(value.span))
      return when(!look.isNearMiss && isOpen && look.isThin('impact', 12), look.place('impact'))
    },
  },
  {
    id: 'impact-of-users',
    question: 'These are numbers of machines. What did it look like to a user?',
    englishOnly: true,
    where: (look) => {
      const { impact } = look.document
      const isOfMachines = impact.length > 0 && impact.every(({ measure }) => !userTerms.test(measure.text))
      return when(isOfMachines && !userTerms.test(look.text('impact')), look.place('impact'))
    },
  },
  {
    id: 'observability',
    question:
      'Which dashboards, logs or traces were open at the time, and can somebody who was not there see them now?',
    where: (look) => {
      const hasLink = look.events.some(({ sources }) => sources.some((source) => /^https?:/.test(source)))
      const hasRecord = look.hasEvidence('log', 'metric', 'trace', 'dashboard', 'eval-run') || hasLink
      return when(!hasRecord, look.key('evidence'))
    },
    ownOnly: true,
  },
  {
    id: 'chat',
    question: 'Where did people talk while it went on, and has that been saved before it is deleted?',
    where: (look) => when(!look.hasEvidence('chat', 'page', 'ticket', 'recollection'), look.key('evidence')),
    ownOnly: true,
  },
  {
    id: 'user-voice',
    question: 'What did the first users say in their own words, and where is that kept?',
    where: (look) => {
      const isTheirs = foundByUsers.has(look.document.meta.detectedBy ?? '')
      return when(isTheirs && !look.hasEvidence('feedback', 'ticket'), look.key('detectedBy'))
    },
    ownOnly: true,
  },
  {
    id: 'changelog',
    question:
      'What changed in the three days before: deploys, configuration, prompts, flags, data? Where is that list?',
    ownOnly: true,
    where: (look) => {
      const { checked } = look.document
      const isListed = checked.length > 0 || look.events.some(({ change }) => change !== undefined)
      return when(!isListed && !look.hasEvidence('deploy', 'config-diff', 'prompt-diff'), look.place('timeline'))
    },
  },
  {
    id: 'model-diff',
    question:
      'What differs between model, prompt, index and tools of the last good day and of the incident, and where is that written down?',
    where: (look) =>
      when(look.isAi && !look.hasEvidence('prompt-diff', 'config-diff', 'eval-run'), look.key('evidence')),
    ownOnly: true,
  },
  {
    id: 'replay-input',
    question: 'Which input shows it, and can it be run again on the versions of that day?',
    where: (look) =>
      when(look.isBehaviour && !look.isNearMiss && !look.document.meta.snapshot?.['inputs'], look.key('snapshot')),
    ownOnly: true,
  },
  {
    id: 'mitigations',
    question: 'What was tried to stop the harm, in which order, and what did each attempt change?',
    where: (look) => {
      const isRecorded = look.events.some(({ phase }) => phase === 'stabilisation' || phase === 'recovery')
      return when(!look.isNearMiss && !isRecorded, look.place('timeline'))
    },
  },
  {
    id: 'hand-off',
    question:
      'It lasted {hours} hours. Who took over from whom, what did the notes say, and what had to be found out twice?',
    englishOnly: true,
    ownOnly: true,
    where: (look) => {
      const { hours = 0, document } = look
      const titles = document.evidence.map(({ title }) => title ?? '').join('\n')
      const isOpen = hours >= 6 && look.isMajor && !handOff.test(`${look.text()}\n${titles}`)
      return when(isOpen, look.place('detection-response'), { hours: String(Math.round(hours)) })
    },
  },
  {
    id: 'participants',
    question: 'Who was there and has not been asked yet, and who outside the team could read this with fresh eyes?',
    where: (look) => {
      const { reviewers = [], facilitator } = look.document.meta
      return when(reviewers.length === 0 && facilitator === undefined, look.key('reviewers'))
    },
    ownOnly: true,
  },
]

export const evidenceQuestions: readonly ReviewQuestion[] = table.map((row) => ({
  ...row,
  topic: 'evidence',
  of: 'postmortem',
}))
