import { expect, test } from 'vitest'
import {
  aadhaar,
  chileanRut,
  ean13,
  germanTaxId,
  irishPps,
  norwegianId,
  portugueseNif,
  singaporeanId,
  taxFileNumber,
  turkishId,
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
  ['Indian Aadhaar', aadhaar, '999941057058', '999941057059'],
  ['Chilean RUT', chileanRut, '123456785', '123456784'],
  ['Chilean RUT with K', chileanRut, '10000013K', '100000134'],
  ['Swiss AHV number', ean13, '7569217076985', '7569217076984'],
  ['German tax id', germanTaxId, '86095742719', '86095742718'],
  ['Irish PPS number', irishPps, '1234567FA', '1234567GA'],
  ['Norwegian number', norwegianId, '15021951940', '15021951941'],
  ['Portuguese NIF', portugueseNif, '123456789', '123456788'],
  ['Singaporean NRIC', singaporeanId, 'S1234567D', 'S1234567A'],
  ['Singaporean FIN', singaporeanId, 'G1234567X', 'G1234567A'],
  ['Australian tax file number', taxFileNumber, '123456782', '123456783'],
  ['Turkish number', turkishId, '10000000146', '10000000145'],
  ['Belgian number', belgianId, '85073003328', '85073003329'],
])('%s', (_, isValid, right, wrong) => {
  expect([isValid(right), isValid(wrong)]).toEqual([true, false])
})

test('Finnish identity number', () => {
  expect([finnishId('131052308', 'T'), finnishId('131052308', 'A')]).toEqual([true, false])
})
