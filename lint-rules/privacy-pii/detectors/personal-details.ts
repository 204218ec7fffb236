import { isFirstName } from '../../prose/names.ts'
import type { Detection } from '../detection.ts'

const word = String.raw`\p{Lu}[\p{Ll}'’]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`
const particle = String.raw`(?: (?:van|von|de|der|den|del|di|da|bin|ibn|al|el|la|le|\p{Lu}\.)){0,3}`
const fullName = `${word}${particle} ${word}`

const whom = String.raw`[Pp]atient|[Cc]ustomer|[Uu]ser|[Cc]lient|[Cc]aller|[Mm]ember|[Ss]ubscriber|[Hh]older|[Aa]pplicant|[Cc]laimant|[Tt]enant|[Rr]esident|[Pp]upil|[Ss]tudent|[Gg]uest|[Pp]assenger|[Bb]orrower|[Dd]river|[Ee]mployee|[Cc]andidate|[Rr]eporter|account of|named|name is|name was|I'm|I am|on behalf of`
/** Words that stand with a capital after "Customer" or "User" without naming anybody. */
const office = String.raw`(?!(?:Service|Services|Support|Success|Care|Experience|Data|Relations?|Team|Portal|Account|Accounts|Agent|Agents|Journey|Operations?|Id|ID|Center|Centre|Group|Profile|Settings|Management|Manager|Api|Story|Stories|Facing|Advisory|Board|Research|Safety|Records?|Zero|One|Two|Reported|Impact)\b)`

/** Someone is introduced as a person: by a title, or as a customer, patient, caller … with a name. */
const introduced = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Frau|Sra?|Mme)\.? (?:${word} )?${word}|(?<=\b(?:${whom}),? (?:named |called )?)${office}${fullName})`,
  'gu',
)
/** `Odalys Prieto, born 2 May 1961`: a birth date makes any two capitalised words a person. */
const born = new RegExp(
  String.raw`${fullName},? \(?(?:born|b\.|date of birth|DOB|d\.o\.b\.|aged \d)[^.\n]{0,30}\d`,
  'gu',
)
/** Named after a person, and none. */
const institution =
  'Hospital|Clinic|University|Institute|Foundation|School|Centre|Center|Street|Bank|Airport|Library|Syndrome|Disease|Award|Prize|Trust|College|Hall|Park|Lab|Project'

/** Two capitalised words of which the first must be a known first name. */
const listed = new RegExp(
  String.raw`(?<![\p{L}\d@#/.-])(?<first>\p{Lu}\p{Ll}{1,20})${particle} ${word}(?!\p{L})(?! (?:${institution}))`,
  'gu',
)

/** Health, money, family, belief, law: details that are personal beside any name. */
const intimate =
  /\b(?:date of birth|dob|hiv|cancer|tumou?r|insulin|diabet\w+|pregnan\w+|diagnos\w+|prescri(?:bed|ption)\w*|medications?|chemotherapy|therapist|psychiatr\w+|depression|antidepress\w+|miscarriage|abortion|hospitali[sz]ed|illness|(?:blood|lab|test|biopsy|scan) results?|blood (?:test|type|group)|surgery|allerg(?:y|ies|ic)|tested positive|(?:hiv|covid|std|drug) test|dosage|disabilit\w+|addiction|overdue balance|unpaid|salary|debts?|bankrupt\w*|credit (?:score|card)|mortgage|loan application|payslip|bank (?:account|details)|religio(?:n|us)|ethnicity|sexual orientation|convict(?:ed|ion)s?|criminal record|arrest(?:ed)?|immigration status|asylum|divorce|custody|grades?|disciplinary|dismissal|lawsuit|medical (?:record|file|history)s?)\b/i
/** Details that are personal beside somebody who is introduced as a customer or patient. */
const ordinary =
  /\b(?:born|aged \d|years? old|medical|therapy|disorder|disease|dose|balance|overdue|income|loan|invoice|account number|address|phone|passport|home|lives? (?:at|in)|gender|visa status|his (?:wife|son|daughter)|her (?:husband|son|daughter))\b/i

/** Any of them, or a birth date in short. */
const detail = new RegExp(String.raw`${intimate.source}|${ordinary.source}|\b(?:b|d\.o\.b)\.`, 'i')

/** A word with a capital that is not the first of its line. */
const capital = / [A-Z\u00C0-\u00DE\u0100-\u024F\u0370-\u03FF\u0410-\u042F]/g
const particles = new Set('van von de der den del di da bin ibn al el la le'.split(' '))

/** Names beside health, money, birth or family details in the same sentence. */
export function* findPersonalDetails(text: string): Generator<Detection> {
  for (const { start, line } of linesWithNames(text)) {
    if (!detail.test(line)) continue
    for (const detection of findInLine(line, intimate.test(line)))
      yield { ...detection, start: start + detection.start }
  }
}

/** A sentence stands in one line, and few lines hold two capitals side by side: only in these a detail is looked for. */
function* linesWithNames(text: string): Generator<{ readonly start: number; readonly line: string }> {
  let end = -1
  for (const { index } of text.matchAll(capital)) {
    if (index <= end || !followsCapital(text, index)) continue
    const start = text.lastIndexOf('\n', index) + 1
    const next = text.indexOf('\n', index)
    end = next < 0 ? text.length : next
    yield { start, line: text.slice(start, end) }
  }
}

/** Does the word before a blank begin with a capital as well, over particles such as "van de"? */
function followsCapital(text: string, blank: number): boolean {
  let to = blank
  for (let word = 0; word < 4; word++) {
    let from = to
    while (from > 0 && to - from < longestWord && text.charCodeAt(from - 1) > 32) from--
    const before = text.slice(from, to)
    if (!particles.has(before)) return /^[^\p{L}]?\p{Lu}[\p{Ll}.'’]/u.test(before)
    to = from - 1
  }
  return false
}

const longestWord = 24

function* findInLine(line: string, isIntimate: boolean): Generator<Detection> {
  for (const match of line.matchAll(born)) yield { ...name(match), reason: 'a date of birth stands beside it' }
  for (const match of line.matchAll(introduced)) yield* beside(line, match, [intimate, ordinary])
  if (!isIntimate) return
  for (const match of line.matchAll(listed)) {
    if (isFirstName((match.groups?.['first'] ?? '').toLowerCase())) yield* beside(line, match, [intimate])
  }
}

function* beside(text: string, match: RegExpExecArray, details: readonly RegExp[]): Generator<Detection> {
  const end = match.index + match[0].length
  if (product.test(text.slice(end, end + 60))) return
  const sentence = sentenceAround(text, match.index, end)
  for (const pattern of details) {
    const said = pattern.exec(sentence)
    if (!said) continue
    yield { ...name(match), reason: `\`${said[0]}\` stands in the same sentence` }
    return
  }
}

/** "Dr Watson is our triage model" */
const product =
  /^,? (?:is |was )?(?:our|the|a|an) [\w -]{0,30}\b(?:model|bot|service|tool|system|assistant|classifier|agent|cluster|harness|product)\b/

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
