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

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
}
