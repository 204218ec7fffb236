import {
  belgianId,
  chineseId,
  cpf,
  dutchBsn,
  finnishId,
  frenchNir,
  luhn,
  nhsNumber,
  pesel,
  spanishId,
} from '../checksums.ts'
import { around, type Detection } from '../detection.ts'

interface Format {
  readonly kind: string
  readonly pattern: RegExp
  /** Checksum or issuing rule over the match without separators. */
  readonly valid?: (bare: string) => boolean
  /** Words of which one must stand near, where the shape alone is too common. */
  readonly near?: RegExp
  /** Pieces of those words in lower case: a text with none of them need not be searched. */
  readonly signs?: RegExp
}

const document =
  /\b(?:passport|travel document|id card|identity card|identity (?:number|document)|national id|driver'?s? licen[cs]e|driving licen[cs]e)\b/i
const personal =
  /\b(?:personnummer|cpr|pesel|bsn|tax id|tax number|tax file|tfn|social insurance|sin|aadhaar|pan card|national id|national number|identity number|id number|steuer-?id|f[øo]dselsnummer|citizen|insurance number)\b/i
const documentSigns = /passport|document|card|national id|license|licence/
const personalSigns =
  /personnummer|cpr|pesel|bsn|tax |tfn|insurance| sin |aadhaar|pan card|national |identity n|id number|steuer|dselsnummer|citizen/

/** Identity numbers of states. Sources: the issuing authorities' public descriptions of each format. */
const formats: readonly Format[] = [
  {
    kind: 'US social security number',
    pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,
  },
  {
    kind: 'UK national insurance number',
    pattern: /(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g,
  },
  {
    kind: 'Spanish identity number',
    pattern: /(?<![\w-])(?:[XYZ]-?\d{7}|\d{8})-?[A-HJ-NP-TV-Z](?![\w-])/g,
    valid: spanishId,
  },
  { kind: 'Italian tax code', pattern: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?!\w)/g },
  {
    kind: 'French social security number',
    pattern: /(?<!\w)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\w)/g,
    valid: frenchNir,
  },
  {
    kind: 'Belgian national number',
    pattern: /(?<![\w.])\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?![\w.])/g,
    valid: belgianId,
  },
  {
    kind: 'Finnish identity number',
    pattern: /(?<![\w-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A]\d{3}[\dA-FHJ-NPR-Y](?![\w-])/g,
    valid: (bare) => finnishId(bare.slice(0, 6) + bare.slice(-4, -1), bare.slice(-1)),
  },
  {
    kind: 'Swedish identity number',
    pattern: /(?<![\w-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?![\w-])/g,
    valid: (bare) => luhn(bare.slice(-10)),
  },
  { kind: 'Brazilian tax number', pattern: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w.])/g, valid: cpf },
  {
    kind: 'Chinese identity number',
    pattern: /(?<!\w)[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\w)/g,
    valid: chineseId,
  },
  {
    kind: 'UK health service number',
    pattern: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g,
    valid: nhsNumber,
    signs: /nhs|patient|health|medical/,
    near: /\b(?:nhs|patient|health service|medical) (?:number|no|id)\b|\bnhs\b/i,
  },
  {
    kind: 'medical record number',
    pattern: /(?<![\w-])(?:[A-Z]{1,3}-?)?\d{5,12}(?![\w-]|\.\d)/g,
    signs: /mrn|medical record|patient |insurance /,
    near: /\bmrn\b|\bmedical record (?:number|no)\b|\bpatient (?:number|no\.?|id)\b|\binsurance (?:number|no\.?|id)\b/i,
  },
  {
    kind: 'bank account number',
    pattern: /(?<![\w-])(?:\d{2}-\d{2}-\d{2}|\d{6,12})(?![\w-]|\.\d)/g,
    signs: /sort code|routing|account|acct|bsb/,
    near: /\b(?:sort code|routing number|bank account|account number|acct\.? (?:no|number)|bsb)\b/i,
  },
  {
    kind: 'date of birth',
    signs: /dob|d\.o\.b|birth|born/,
    pattern:
      /(?<=\b(?:dob|d\.o\.b\.|date of birth|birth ?date|born on|born)\b[: ]{1,3}(?:is |was |the )?)(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2},? \d{4})/gi,
  },
  {
    kind: 'Polish identity number',
    pattern: /(?<![\w-])\d{11}(?![\w-])/g,
    valid: pesel,
    near: personal,
    signs: personalSigns,
  },
  {
    kind: 'Dutch citizen service number',
    pattern: /(?<![\w-])\d{9}(?![\w-])/g,
    valid: dutchBsn,
    near: personal,
    signs: personalSigns,
  },
  {
    kind: 'identity number',
    pattern: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w-])/g,
    valid: luhn,
    near: personal,
    signs: personalSigns,
  },
  {
    kind: 'identity number',
    pattern: /(?<![\w-])(?:\d{6}-\d{4}|\d{4} \d{4} \d{4}|[A-Z]{5}\d{4}[A-Z])(?![\w-])/g,
    near: personal,
    signs: personalSigns,
  },
  {
    kind: 'number of an identity document',
    pattern: /(?<![\w-])(?=[A-Z]{0,4}\d|[A-Z]\d)(?=(?:[A-Z]*\d){4})[A-Z0-9]{7,10}(?![\w-])/g,
    near: document,
    signs: documentSigns,
  },
]

/** Formats share their signs, so each set is looked for once per text. */
const signSets: ReadonlySet<RegExp> = new Set(formats.flatMap(({ signs }) => signs ?? []))

/** National identity, tax, insurance and passport numbers: by checksum where there is one, else beside a word for it. */
export function* findIdentityNumbers(text: string): Generator<Detection> {
  const lower = text.toLowerCase()
  const absent = new Set([...signSets].filter((signs) => !signs.test(lower)))
  for (const { kind, pattern, valid, near, signs } of formats) {
    if (signs && absent.has(signs)) continue
    for (const match of text.matchAll(pattern)) {
      if (valid && !valid(match[0].replace(/[ .+-]/g, ''))) continue
      const { before, after } = around(text, match.index, match.index + match[0].length)
      if (near && !near.test(before) && !near.test(after)) continue
      const reason = valid ? 'the check digit is valid' : near ? 'a word for such a number stands beside it' : undefined
      yield { kind, start: match.index, length: match[0].length, placeholder: '[[id-1]]', ...(reason && { reason }) }
    }
  }
}
