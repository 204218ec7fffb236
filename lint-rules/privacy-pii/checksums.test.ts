import { expect, test } from 'vitest'
import {
  belgianId,
  chineseId,
  cpf,
  dutchBsn,
  finnishId,
  frenchNir,
  iban,
  luhn,
  nhsNumber,
  pesel,
  spanishId,
} from './checksums.ts'

// Numbers published by the issuing authorities, or by their own descriptions, as examples.
test.each([
  ['luhn', luhn, '4539148803436467', '4539148803436468'],
  ['iban', iban, 'NL91ABNA0417164300', 'NL92ABNA0417164300'],
  ['Spanish DNI', spanishId, '12345678Z', '12345678A'],
  ['Spanish NIE', spanishId, 'X1234567L', 'X1234567A'],
  ['Dutch BSN', dutchBsn, '111222333', '111222334'],
  ['NHS number', nhsNumber, '9434765919', '9434765918'],
  ['Polish PESEL', pesel, '44051401359', '44051401358'],
  ['Brazilian CPF', cpf, '52998224725', '52998224724'],
  ['Chinese identity number', chineseId, '11010519491231002X', '110105194912310021'],
  ['French NIR', frenchNir, '269054958815780', '269054958815781'],
  ['Belgian number', belgianId, '85073003328', '85073003329'],
])('%s', (_, isValid, right, wrong) => {
  expect([isValid(right), isValid(wrong)]).toEqual([true, false])
})

test('Finnish identity number', () => {
  expect([finnishId('131052308', 'T'), finnishId('131052308', 'A')]).toEqual([true, false])
})
