import { isFirstName } from '../../prose/names.ts'
import type { Detection } from '../detection.ts'

const word = String.raw`\p{Lu}[\p{Ll}'’]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`
const particle = String.raw`(?: (?:van|von|de|der|den|del|di|da|bin|ibn|al|el|la|le|\p{Lu}\.)){0,3}`
const fullName = `${word}${particle} ${word}`

/** Someone is introduced as a person: by a title, or as a customer, patient, caller … with a name. */
const introduced = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Frau|Sra?|Mme)\.? (?:${word} )?${word}|(?<=\b(?:patient|customer|user|client|caller|member|subscriber|holder|applicant|claimant|tenant|resident|pupil|student|guest|passenger|borrower|account of|named|name is|name was|I'm|I am|on behalf of),? (?:named |called )?)${fullName})`,
  'gu',
)
/** `Odalys Prieto, born 2 May 1961`: a birth date makes any two capitalised words a person. */
const born = new RegExp(
  String.raw`${fullName},? \(?(?:born|b\.|date of birth|DOB|d\.o\.b\.|aged \d)[^.\n]{0,30}\d`,
  'gu',
)
/** Two capitalised words of which the first must be a known first name. */
const listed = new RegExp(String.raw`(?<![\p{L}\d@#/.-])(?<first>\p{Lu}\p{Ll}{1,20})${particle} ${word}(?!\p{L})`, 'gu')

/** Health, money, family, belief, law: details that are personal beside any name. */
const intimate =
  /\b(?:date of birth|dob|hiv|cancer|tumou?r|insulin|diabet\w+|pregnan\w+|diagnos\w+|prescri(?:bed|ption)\w*|medications?|chemotherapy|therapist|psychiatr\w+|depression|antidepress\w+|miscarriage|abortion|hospitali[sz]ed|illness|(?:blood|lab|test|biopsy|scan) results?|blood (?:test|type|group)|surgery|allerg(?:y|ies|ic)|disabilit\w+|addiction|overdue balance|unpaid|salary|debts?|bankrupt\w*|credit (?:score|card)|mortgage|loan application|payslip|bank (?:account|details)|religio(?:n|us)|ethnicity|sexual orientation|convict(?:ed|ion)s?|criminal record|arrest(?:ed)?|immigration status|asylum|divorce|custody|medical (?:record|file|history)s?)\b/i
/** Details that are personal beside somebody who is introduced as a customer or patient. */
const ordinary =
  /\b(?:born|aged \d|years? old|medical|therapy|disorder|disease|dose|dosage|balance|overdue|income|loan|invoice|account number|address|phone|passport|home|lives? (?:at|in)|gender|visa status|his (?:wife|son|daughter)|her (?:husband|son|daughter))\b/i

/** Any of them, or a birth date in short, in the whole text at once. */
const detail = new RegExp(String.raw`${intimate.source}|${ordinary.source}|\b(?:b|d\.o\.b)\.`, 'gi')

/** Names beside health, money, birth or family details in the same sentence. */
export function* findPersonalDetails(text: string): Generator<Detection> {
  for (const { start, line, isIntimate } of linesWithDetails(text)) {
    for (const detection of findInLine(line, isIntimate)) yield { ...detection, start: start + detection.start }
  }
}

interface LineWithDetail {
  readonly start: number
  readonly line: string
  readonly isIntimate: boolean
}

/** A sentence stands in one line, and few lines speak of anything personal: only in these a name is looked for. */
function* linesWithDetails(text: string): Generator<LineWithDetail> {
  let end = -1
  for (const { index } of text.matchAll(detail)) {
    if (index <= end) continue
    const start = text.lastIndexOf('\n', index) + 1
    const next = text.indexOf('\n', index)
    end = next < 0 ? text.length : next
    const line = text.slice(start, end)
    yield { start, line, isIntimate: intimate.test(line) }
  }
}

function* findInLine(line: string, isIntimate: boolean): Generator<Detection> {
  for (const match of line.matchAll(born)) yield { ...name(match), reason: 'a date of birth stands beside it' }
  for (const match of line.matchAll(introduced)) yield* beside(line, match, [intimate, ordinary])
  if (!isIntimate) return
  for (const match of line.matchAll(listed)) {
    if (isFirstName((match.groups?.['first'] ?? '').toLowerCase())) yield* beside(line, match, [intimate])
  }
}

function* beside(text: string, match: RegExpExecArray, details: readonly RegExp[]): Generator<Detection> {
  const sentence = sentenceAround(text, match.index, match.index + match[0].length)
  for (const pattern of details) {
    const said = pattern.exec(sentence)
    if (!said) continue
    yield { ...name(match), reason: `\`${said[0]}\` stands in the same sentence` }
    return
  }
}

function name(match: RegExpExecArray): Detection {
  return {
    kind: 'person’s name with a personal detail',
    start: match.index,
    length: match[0].length,
    placeholder: 'customer C-01',
  }
}

/** From the last full stop or line break before a place to the next one after it, at most 200 characters each way. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start)
  const after = text.slice(end, end + 200)
  const from = Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n') + 1)
  const stop = after.search(/[.!?](?:\s|$)|\n/)
  return `${before.slice(from)} ${stop < 0 ? after : after.slice(0, stop)}`
}
