import type { Span } from '#model/span'
import { iban, luhn } from '../checksums.ts'
import { around, type Detection } from '../detection.ts'
import { matchesIn } from '../number-places.ts'

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
export function* findPaymentNumbers(text: string, places: readonly Span[]): Generator<Detection> {
  for (const { seen, start, end } of matchesIn(text, places, card)) {
    const digits = seen.replace(/[ -]/g, '')
    if (!isIssued(digits) || !luhn(digits) || testCards.test(digits)) continue
    const { before, after } = around(text, start, end)
    if (digits === seen && !paymentWords.test(before) && !paymentWords.test(after)) continue
    yield {
      kind: 'payment card number',
      start,
      length: end - start,
      placeholder: '[[card-1]]',
      reason: 'issuer range and Luhn check digit are valid',
    }
  }
  for (const { seen, start, end } of matchesIn(text, places, ibanShape)) {
    const bare = seen.replace(/ /g, '')
    if (bare.length < 15 || bare.length > 34 || !iban(bare)) continue
    yield {
      kind: 'bank account number (IBAN)',
      start,
      length: end - start,
      placeholder: '[[iban-1]]',
      reason: 'the IBAN checksum is valid',
    }
  }
  if (/\bCV[VC]/i.test(text)) yield* findSecurityCodes(text)
}

/** `CVV 842`: a card's security code is never to be kept, let alone published. */
function* findSecurityCodes(text: string): Generator<Detection> {
  for (const { 0: seen, index } of text.matchAll(securityCode))
    yield { kind: 'security code of a card', start: index, length: seen.length, placeholder: '[[cvv-1]]' }
}

const securityCode = /(?<=\bCV[VC]2?(?: (?:code|number))?(?:[ :=]{1,3}|\s(?:is|was)\s))\d{3,4}(?![\w%])/gi
