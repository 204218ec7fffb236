import { iban, luhn } from '../checksums.ts'
import { around, type Detection } from '../detection.ts'

const card = /(?<![\w.+-])(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}|\d{4}[ -]\d{6}[ -]\d{5}|\d{13,19})(?![\w-]|\.\d)/g
const ibanShape = /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g
const paymentWords =
  /\b(?:card|visa|master ?card|amex|american express|credit|debit|payment|pan|paid|checkout|billing)\b/

/** Numbers that payment providers publish for tests. */
const testCards =
  /^(?:4242|4111111111111111|4000|5555555555554444|5105105105105100|378282246310005|371449635398431|6011111111111117|6011000990139424)/

/** Issuer ranges with the lengths they have; a Luhn sum alone is right for one number in ten. */
function isIssued(digits: string): boolean {
  if (digits.startsWith('4')) return [13, 16, 19].includes(digits.length)
  if (/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/.test(digits)) return digits.length === 16
  if (/^3[47]/.test(digits)) return digits.length === 15
  if (/^3(?:0[0-5]|[68])/.test(digits)) return digits.length === 14
  return /^(?:6011|64[4-9]|65|35(?:2[89]|[3-8]))/.test(digits) && digits.length === 16
}

/** Payment cards (issuer range and Luhn; ungrouped ones only beside a payment word) and IBANs. */
export function* findPaymentNumbers(text: string): Generator<Detection> {
  for (const match of text.matchAll(card)) {
    const digits = match[0].replace(/[ -]/g, '')
    if (!isIssued(digits) || !luhn(digits) || testCards.test(digits)) continue
    const { before, after } = around(text, match.index, match.index + match[0].length)
    if (digits === match[0] && !paymentWords.test(before) && !paymentWords.test(after)) continue
    yield {
      kind: 'payment card number',
      start: match.index,
      length: match[0].length,
      placeholder: '[[card-1]]',
      reason: 'issuer range and Luhn check digit are valid',
    }
  }
  for (const match of text.matchAll(ibanShape)) {
    const bare = match[0].replace(/ /g, '')
    if (bare.length < 15 || bare.length > 34 || !iban(bare)) continue
    yield {
      kind: 'bank account number (IBAN)',
      start: match.index,
      length: match[0].length,
      placeholder: '[[iban-1]]',
      reason: 'the IBAN checksum is valid',
    }
  }
}
