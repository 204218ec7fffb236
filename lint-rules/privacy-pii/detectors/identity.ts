import type { Span } from '#model/span'
import {
  aadhaar,
  belgianId,
  chileanRut,
  chineseId,
  cpf,
  dutchBsn,
  ean13,
  finnishId,
  frenchNir,
  germanTaxId,
  irishPps,
  luhn,
  nhsNumber,
  norwegianId,
  pesel,
  portugueseNif,
  singaporeanId,
  spanishId,
  taxFileNumber,
  turkishId,
} from '../checksums.ts'
import { around, type Detection } from '../detection.ts'
import { matchesIn } from '../number-places.ts'

interface Format {
  readonly kind: string
  readonly pattern: RegExp
  /** Checksum or issuing rule over the match without separators. */
  readonly valid?: (bare: string) => boolean
  /** Words of which one must stand near, where the shape alone is too common. */
  readonly near?: RegExp
  /** What must stand right before the number. */
  readonly after?: RegExp
}

const document =
  /\b(?:passport|travel document|id card|identity card|identity (?:number|document)|national id|driver['’]?s? licen[cs]e|driving licen[cs]e)\b/
const personal =
  /\b(?:personnummer|personnr|cpr|pesel|bsn|tax id|tax number|tax file|tfn|social insurance|social security|ssn|aadhaar|aadhar|pan card|national id|national number|identity number|id number|steuer-?id|idnr|f[øo]dselsnummer|citizen|insurance number|ahv|avs|nif|contribuinte|taxpayer|kimlik|tckn|pps|ppsn|pps number|nric|resident registration|rrn|dni|c[ée]dula|curp)\b/
/** "tax id is", "SSN:", "id card number" right before a number name it, whatever its country. */
const introduced =
  /\b(?:tax (?:id|number|file number)|national id(?:entity)?(?: (?:number|card))?|id(?:entity)? (?:card )?(?:number|no\.?)|social (?:security|insurance) (?:number|no\.?)|insurance number|ssn|sin|citizen (?:id|number)|personal (?:id|code|number))(?: (?:number|no\.?))?(?: (?:is|was|of (?:him|her|the \w+)))?[ :,=#-]{1,3}$/

/** Identity numbers of states. Sources: the issuing authorities' public descriptions of each format. */
const formats: readonly Format[] = [
  {
    kind: 'US social security number',
    pattern:
      /(?<![\w-])(?<!\b(?:batch|run|order|part|version|build|ticket|job|serial|model|item|case) )(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,
  },
  {
    kind: 'UK national insurance number',
    pattern: /(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g,
  },
  {
    kind: 'UK driving licence number',
    pattern: /(?<!\w)[A-Z][A-Z9]{4}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}\d[A-Z]{2}(?!\w)/g,
  },
  {
    kind: 'Spanish identity number',
    pattern: /(?<![\w-])(?:[XYZ]-?\d{7}|\d{8})-?[A-HJ-NP-TV-Z](?![\w-])/g,
    valid: spanishId,
  },
  {
    kind: 'Irish PPS number',
    pattern: /(?<![\w-])\d{7}[A-W][A-IW]?(?![\w-])/g,
    valid: irishPps,
    near: personal,
  },
  {
    kind: 'Italian tax code',
    pattern: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?!\w)/g,
  },
  {
    kind: 'Mexican CURP',
    pattern: /(?<!\w)[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HM][A-Z]{5}[A-Z\d]\d(?!\w)/g,
  },
  {
    kind: 'French social security number',
    pattern: /(?<!\w)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\w)/g,
    valid: frenchNir,
  },
  {
    kind: 'Swiss AHV number',
    pattern: /(?<![\w.])756\.?\d{4}\.?\d{4}\.?\d{2}(?![\w.]\d)/g,
    valid: ean13,
  },
  {
    kind: 'Belgian national number',
    pattern: /(?<![\w.])\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?![\w.]\w)/g,
    valid: belgianId,
  },
  {
    kind: 'Chilean identity number',
    pattern: /(?<![\w.])\d{1,2}\.\d{3}\.\d{3}-[\dkK](?!\w)/g,
    valid: chileanRut,
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
  { kind: 'Brazilian tax number', pattern: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w.]\w)/g, valid: cpf },
  {
    kind: 'Chinese identity number',
    pattern: /(?<!\w)[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\w)/g,
    valid: chineseId,
  },
  { kind: 'Singaporean identity number', pattern: /(?<!\w)[STFGM]\d{7}[A-Z](?!\w)/g, valid: singaporeanId },
  { kind: 'Hong Kong identity number', pattern: /(?<!\w)[A-Z]{1,2}\d{6}\([\dA]\)/g },
  {
    kind: 'UK health service number',
    pattern: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g,
    valid: nhsNumber,
    near: /\b(?:nhs|patient|health service|medical) (?:number|no|id)\b|\bnhs\b/,
  },
  {
    kind: 'medical record number',
    pattern: /(?<![\w-])(?:[A-Z]{1,3}-?)?\d{5,12}(?![\w-]|\.\d)/g,
    near: /\bmrn\b|\bmedical record (?:number|no)\b|\bpatient (?:number|no\.?|id)\b|\binsurance (?:number|no\.?|id)\b/,
  },
  {
    kind: 'bank account number',
    pattern: /(?<![\w-])(?:\d{2}-\d{2}-\d{2}|\d{6,12})(?![\w-]|\.\d)/g,
    near: /\b(?:sort code|routing number|bank account|account number|acct\.? (?:no|number)|bsb)\b/,
  },
  {
    kind: 'Indian Aadhaar number',
    pattern: /(?<![\w-])[2-9]\d{3} ?\d{4} ?\d{4}(?![\w-])/g,
    valid: aadhaar,
    near: personal,
  },
  { kind: 'Indian tax number', pattern: /(?<!\w)[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?!\w)/g, near: /\bpan\b|\btax\b/ },
  {
    kind: 'German tax id',
    pattern: /(?<![\w-])\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\w-])/g,
    valid: germanTaxId,
    near: personal,
  },
  { kind: 'Turkish identity number', pattern: /(?<![\w-])\d{11}(?![\w-])/g, valid: turkishId, near: personal },
  {
    kind: 'Norwegian identity number',
    pattern: /(?<![\w-])\d{6} ?\d{5}(?![\w-])/g,
    valid: norwegianId,
    near: personal,
  },
  { kind: 'Polish identity number', pattern: /(?<![\w-])\d{11}(?![\w-])/g, valid: pesel, near: personal },
  { kind: 'Dutch citizen service number', pattern: /(?<![\w-])\d{9}(?![\w-])/g, valid: dutchBsn, near: personal },
  {
    kind: 'Portuguese tax number',
    pattern: /(?<![\w-])\d{3} ?\d{3} ?\d{3}(?![\w-])/g,
    valid: portugueseNif,
    near: personal,
  },
  {
    kind: 'Australian tax file number',
    pattern: /(?<![\w-])\d{3} ?\d{3} ?\d{3}(?![\w-])/g,
    valid: taxFileNumber,
    near: personal,
  },
  { kind: 'identity number', pattern: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w-])/g, valid: luhn, near: personal },
  {
    kind: 'identity number',
    pattern:
      /(?<![\w-])(?:\d{6}-\d{4}|\d{6}-[1-8]\d{6}|\d{4} \d{4} \d{4}|[A-Z]{5}\d{4}[A-Z]|\d{8}[A-Z]\d{3}|\d{1,2}\.\d{3}\.\d{3})(?![\w-])/g,
    near: personal,
  },
  {
    kind: 'identity number',
    pattern: /(?<![\w-])[A-Z]{0,3}\d(?:[ ./-]?\d){5,14}[A-Z]?(?![\w-])/g,
    after: introduced,
  },
  {
    kind: 'number of an identity document',
    pattern:
      /(?<![\w-])(?=[A-Z]{0,4}\d|[A-Z]\d)(?=(?:[A-Z]*\d){4})[A-Z0-9]{7,10}(?![\w-])|(?<![\w-])[A-Z]\d{4}-\d{5}-\d{5}(?![\w-])/g,
    near: document,
  },
]

/** National identity, tax, insurance and passport numbers: by checksum where there is one, else beside a word for it. */
export function* findIdentityNumbers(text: string, clusters: readonly Span[]): Generator<Detection> {
  // An Indian tax number has four digits, too few for a cluster.
  const places = /\bPAN\b/.test(text) ? [{ start: 0, end: text.length }] : clusters
  if (places.length === 0) return
  for (const { kind, pattern, valid, near, after: named } of formats) {
    for (const { seen, start, end } of matchesIn(text, places, pattern)) {
      if (valid && !valid(seen.replace(/[ .+-]/g, ''))) continue
      const { before, after } = around(text, start, end)
      if (near && !near.test(before) && !near.test(after)) continue
      if (named && !named.test(before)) continue
      const reason = valid
        ? 'the check digit is valid'
        : near || named
          ? 'a word for such a number stands beside it'
          : undefined
      yield { kind, start, length: end - start, placeholder: '[[id-1]]', ...(reason && { reason }) }
    }
  }
}
