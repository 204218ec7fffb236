/** Check digits of public number formats. Each function takes the bare digits (and letters) without separators. */

/** Luhn, ISO/IEC 7812-1: payment cards, Swedish and Canadian identity numbers. */
export function luhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** ISO 7064 MOD 97-10 over an IBAN (ISO 13616). */
export function iban(text: string): boolean {
  const moved = text.slice(4) + text.slice(0, 4)
  let rest = 0
  for (const character of moved) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Spanish DNI and NIE: the letter is the number modulo 23 in a fixed alphabet. */
export function spanishId(text: string): boolean {
  const digits = text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === text.at(-1)
}

/** Weighted sum modulo 11 of the Dutch BSN ("elfproef"). */
export function dutchBsn(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  return digits.length === 9 && weighted(digits, weights) % 11 === 0
}

/** UK NHS number: weights 10 to 2, control digit modulo 11. */
export function nhsNumber(digits: string): boolean {
  const control = (11 - (weighted(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return digits.length === 10 && control === Number(digits[9])
}

/** Polish PESEL: weights 1, 3, 7, 9 and a control digit. */
export function pesel(digits: string): boolean {
  return digits.length === 11 && weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
}

/** Brazilian CPF: two control digits modulo 11. */
export function cpf(digits: string): boolean {
  if (digits.length !== 11 || /^(\d)\1{10}$/.test(digits)) return false
  const control = (length: number): number => {
    let sum = 0
    for (let index = 0; index < length; index++) sum += Number(digits[index]) * (length + 1 - index)
    return ((sum * 10) % 11) % 10
  }
  return control(9) === Number(digits[9]) && control(10) === Number(digits[10])
}

/** Chinese resident identity number (GB 11643): ISO 7064 MOD 11-2. */
export function chineseId(text: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return '10X98765432'[weighted(text.slice(0, 17), weights) % 11] === text[17]?.toUpperCase()
}

/** French NIR: key = 97 − (number mod 97); Corsican letters count as 19 and 18. */
export function frenchNir(text: string): boolean {
  const body = text.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return 97n - (BigInt(body) % 97n) === BigInt(text.slice(13))
}

/** Belgian national number: key = 97 − (number mod 97), with a leading 2 for births from 2000. */
export function belgianId(digits: string): boolean {
  const [body, key] = [digits.slice(0, 9), Number(digits.slice(9))]
  return 97 - (Number(body) % 97) === key || 97 - (Number(`2${body}`) % 97) === key
}

/** Finnish henkilötunnus: control character from the number modulo 31. */
export function finnishId(digits: string, control: string): boolean {
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === control
}

/** Swiss AHV number: EAN-13. */
export function ean13(digits: string): boolean {
  return digits.length === 13 && weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
}

/** Australian tax file number: weighted sum modulo 11. */
export function taxFileNumber(digits: string): boolean {
  return digits.length === 9 && weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
}

/** German tax id: ISO 7064 MOD 11-10. */
export function germanTaxId(digits: string): boolean {
  let product = 10
  for (const digit of digits.slice(0, 10)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11
  return digits.length === 11 && !digits.startsWith('0') && (11 - product) % 10 === Number(digits[10])
}

/** Portuguese NIF: weights 9 to 2, modulo 11. */
export function portugueseNif(digits: string): boolean {
  const rest = weighted(digits.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return digits.length === 9 && (rest < 2 ? 0 : 11 - rest) === Number(digits[8])
}

/** Chilean RUT: weights 2 to 7 from the right, modulo 11, `K` for ten. */
export function chileanRut(text: string): boolean {
  const reversed = text.slice(0, -1).split('').toReversed().join('')
  const control = 11 - (weighted(reversed, [2, 3, 4, 5, 6, 7, 2, 3].slice(0, reversed.length)) % 11)
  return (
    ['0', 'K'][['11', '10'].indexOf(String(control))] === text.at(-1)?.toUpperCase() || String(control) === text.at(-1)
  )
}

/** Norwegian fødselsnummer: two control digits modulo 11. */
export function norwegianId(digits: string): boolean {
  return (
    digits.length === 11 &&
    weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  )
}

/** Turkish identity number: two control digits. */
export function turkishId(digits: string): boolean {
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1])
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1])
  const tenth = (((odd * 7 - even) % 10) + 10) % 10
  return (
    digits.length === 11 &&
    !digits.startsWith('0') &&
    tenth === Number(digits[9]) &&
    (odd + even + tenth) % 10 === Number(digits[10])
  )
}

/** Irish PPS number: weights 8 to 2, a letter modulo 23; a second letter counts nine times. */
export function irishPps(text: string): boolean {
  const second = text[8] === undefined || text[8] === 'W' ? 0 : (text.charCodeAt(8) - 64) * 9
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(text, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] === text[7]
}

/** Singaporean NRIC and FIN: weighted sum with an offset by series, a letter modulo 11. */
export function singaporeanId(text: string): boolean {
  const offset = 'TG'.includes(text[0] ?? '') ? 4 : text.startsWith('M') ? 3 : 0
  const rest = (weighted(text.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11
  const letters = 'ST'.includes(text[0] ?? '') ? 'JZIHGFEDCBA' : text.startsWith('M') ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK'
  return letters[text.startsWith('M') ? 10 - rest : rest] === text[8]
}

/** Indian Aadhaar: Verhoeff's dihedral checksum. */
export function aadhaar(digits: string): boolean {
  let check = 0
  for (const [at, digit] of digits.split('').toReversed().entries())
    check = multiply(check, permute(Number(digit), at % 8))
  return digits.length === 12 && check === 0
}

/** The dihedral group of order ten. */
function multiply(one: number, other: number): number {
  if (one < 5) return other < 5 ? (one + other) % 5 : ((one + other) % 5) + 5
  return other < 5 ? ((one - other + 5) % 5) + 5 : (one - other + 5) % 5
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

function permute(digit: number, times: number): number {
  let permuted = digit
  for (let turn = 0; turn < times; turn++) permuted = permutation[permuted] ?? 0
  return permuted
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
}
