import type { Detection } from '../detection.ts'

const word = String.raw`\p{Lu}[\p{Ll}'’]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`
const fullName = String.raw`${word}(?: (?:van|von|de|der|den|del|di|da|bin|ibn|al|el|la|le|\p{Lu}\.)){0,3} ${word}`

/** Someone is introduced as a person: by a title, or as a customer, patient, caller … with a name. */
const introduced = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Frau|Sra?|Mme)\.? (?:${word} )?${word}|(?<=\b(?:patient|customer|user|client|caller|member|subscriber|holder|applicant|claimant|tenant|resident|pupil|student|guest|passenger|borrower|account of|named|name is|name was|I'm|I am|on behalf of),? (?:named |called )?)${fullName})`,
  'gu',
)
/** `Odalys Prieto, born 2 May 1961`: a birth date makes any two capitalised words a person. */
const born = new RegExp(
  String.raw`${fullName},? (?:\(?(?:born|b\.|date of birth|DOB|d\.o\.b\.|aged \d))[^.\n]{0,30}\d`,
  'gu',
)
const sensitive =
  /\b(?:born|date of birth|dob|aged \d|years? old|hiv|aids|cancer|tumou?r|insulin|diabet\w+|pregnan\w+|diagnos\w+|prescri\w+|medication|medical|therapy|psychiatr\w+|depress\w+|disorder|disease|illness|blood (?:test|type|group)|lab results?|test results?|surgery|allerg\w+|dose|dosage|disabilit\w+|addict\w+|balance|overdue|salary|income|debt|loan|mortgage|credit (?:score|limit)|bankrupt\w+|invoice|account number|bank account|payslip|address|phone|passport|home|lives? (?:at|in)|religio\w+|ethnic\w+|sexual\w+|gender|convict\w+|criminal|arrest\w+|union member\w*|immigra\w+|visa status|divorce\w*|custody|his (?:wife|son|daughter)|her (?:husband|son|daughter))\b/i

/** Names beside health, money, birth or family details in the same sentence: a customer's name with personal detail. */
export function* findPersonalDetails(text: string): Generator<Detection> {
  if (!sensitive.test(text)) return
  for (const match of text.matchAll(born)) {
    yield { ...name(match), reason: 'a date of birth stands beside it' }
  }
  for (const match of text.matchAll(introduced)) {
    const sentence = sentenceAround(text, match.index, match.index + match[0].length)
    const detail = sensitive.exec(sentence)
    if (!detail) continue
    yield { ...name(match), reason: `\`${detail[0]}\` stands in the same sentence` }
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
