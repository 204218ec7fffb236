/**
 * The keys of each type of document: how each is read, and what it means. The JSON Schema for editors and the page on
 * the format are generated from these tables.
 */
import type { Meta } from './frontmatter-types.ts'
import { field, listOf, objectSchema, choice, shape, text } from './frontmatter/reader.ts'
import type { Field, JsonSchema } from './frontmatter/reader.ts'
import {
  actionReference,
  domain,
  duration,
  evidence,
  handle,
  handles,
  measured,
  moment,
  period,
  regime,
  relation,
  severity,
  snapshot,
  texts,
} from './frontmatter/values.ts'
import type { DocumentType } from './section-titles.ts'
import type { FieldsOf, OnCall } from './types/fields.ts'
import {
  audiences,
  detectionSources,
  gameDayModes,
  gameDayResults,
  incidentClasses,
  kinds,
  origins,
  playbooks,
  risks,
  statuses,
} from './vocabulary.ts'

/** The typed keys; the compiler sees to it that each reader gives what `Meta` says. */
type MetaFields = { readonly [Key in Exclude<keyof Meta, 'other'>]-?: Field<NonNullable<Meta[Key]>> }

const typed: MetaFields = {
  title: field(text('one line of text', /^[^\r\n]{1,200}$/), 'One line, without blame and without a customer'),
  severity: field(severity, 'How bad it was'),
  status: field(choice(statuses), 'How far the document is'),
  kind: field(choice(kinds), 'Incident (default) or near miss'),
  classes: field(listOf(choice(incidentClasses)), 'What kind of harm it did'),
  domains: field(listOf(domain), 'Where an AI system failed, with an optional pattern'),
  services: field(texts, 'Names of the affected services'),
  started: field(moment, 'When the impact began'),
  detected: field(moment, 'When the organisation first knew'),
  acknowledged: field(moment, 'When somebody took it'),
  mitigated: field(moment, 'When the harm stopped'),
  resolved: field(moment, 'When everything was back to normal'),
  detectedBy: field(choice(detectionSources), 'What detected it first'),
  authors: field(handles, 'Who wrote it'),
  reviewers: field(handles, 'Who reviewed it'),
  facilitator: field(handle, 'Who led the review; not a responder'),
  audience: field(choice(audiences), 'Who may read it; `internal` by default'),
  origin: field(choice(origins), 'Our own incident, or one re-analysed from public sources'),
  organisation: field(text(), 'Whose incident it was, when re-analysed from public sources'),
  traits: field(texts, 'What a product must have for this lesson to matter'),
  related: field(listOf(relation), 'Other documents, and how they are related'),
  reviewBy: field(moment, 'Until when somebody must have read it again and moved this date'),
  paths: field(texts, 'Globs of the code, prompts and configuration involved'),
  snapshot: field(snapshot, 'What was running when it happened'),
  regimes: field(listOf(regime), 'Duties to report'),
  tags: field(texts, 'Free words'),
}

type Keys = readonly (keyof MetaFields)[]

function pick(keys: Keys): readonly (readonly [string, Field])[] {
  return keys.map((key) => [key, typed[key]] as const)
}

/** Present on every type. */
const shared: Keys = [
  'title',
  'status',
  'authors',
  'reviewers',
  'facilitator',
  'audience',
  'related',
  'reviewBy',
  'tags',
]

const onCall = shape<OnCall>(
  {
    primary: field(text(), 'Who is called first'),
    secondary: field(text(), 'Who is called next'),
    schedule: field(text(), 'Where the rota is'),
  },
  ['primary'],
)

type OtherFields = {
  readonly [Type in keyof FieldsOf]: {
    readonly [Key in keyof FieldsOf[Type]]-?: Field<NonNullable<FieldsOf[Type][Key]>>
  } & Readonly<Record<string, Field>>
}

/** The keys of one type alone; the compiler holds those of §5 against what the readers of the types expect. */
const others: OtherFields & { readonly postmortem: Readonly<Record<string, Field>> } = {
  postmortem: {
    evidence: field(listOf(evidence), 'The evidence ledger'),
    commander: field(text(), 'Role that leads the response, in a declaration'),
    channel: field(text(), 'Where the response happens, in a declaration'),
  },
  runbook: {
    playbook: field(choice(playbooks), 'What kind of procedure it is'),
    service: field(text(), 'The service it is for'),
    owner: field(handle, 'Team that keeps it right'),
    oncall: field(text(), 'Who to call'),
    dashboards: field(texts, 'Dashboards to look at'),
    logs: field(texts, 'Logs to look at'),
    risk: field(choice(risks), 'What running it can do'),
    timeBudget: field(duration, 'How long it may take'),
    lastDrilled: field(moment, 'When it was last tried'),
    alerts: field(texts, 'Alerts that lead here'),
  },
  'game-day': {
    sources: field(texts, 'Ids of the incidents it replays'),
    mode: field(choice(gameDayModes), 'Where it is played'),
    scheduled: field(moment, 'When'),
    verifies: field(listOf(actionReference), 'Actions it puts to the test'),
    result: field(choice(gameDayResults), 'How it ended'),
    detected: field(measured, 'Measured: from the injection until it was detected'),
    mitigated: field(measured, 'Measured: from the injection until it was mitigated'),
    evidence: field(listOf(evidence), 'The evidence ledger'),
  },
  operations: {
    service: field(text(), 'The service it is for'),
    owner: field(handle, 'Team that runs it'),
    oncall: field(onCall, 'Who is on call'),
  },
  'learning-report': {
    period: field(period, 'What time it covers'),
    sources: field(texts, 'Ids of the documents it draws on'),
    themes: field(texts, 'What it is about'),
  },
}

const everyKey = Object.keys(typed).filter((key): key is keyof MetaFields => key in typed)

/** The keys that a type of document knows, in canonical order. */
export const fieldsOf: Readonly<Record<DocumentType, ReadonlyMap<string, Field>>> = {
  postmortem: new Map([...pick(everyKey), ...Object.entries(others.postmortem)]),
  runbook: new Map([...pick(shared), ...Object.entries(others.runbook)]),
  'game-day': new Map([...pick(shared), ...Object.entries(others['game-day'])]),
  operations: new Map([...pick(shared), ...Object.entries(others.operations)]),
  'learning-report': new Map([...pick(shared), ...Object.entries(others['learning-report'])]),
}

/** Whether a key has a place of its own in `Meta` for a type; the others are read by name from `Meta.other`. */
export function isTyped(key: string, type: DocumentType): boolean {
  return key in typed && !(key in others[type])
}

/** JSON Schema of the frontmatter of a type, for editors. */
export function jsonSchemaOf(type: DocumentType): JsonSchema {
  return objectSchema(fieldsOf[type], ['title'])
}
