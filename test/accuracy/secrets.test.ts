import { expect, test } from 'vitest'
import { fillSecrets, secretKinds } from './secrets.ts'

const shapes = new Map([
  ['aws', /^AKIA[A-Z2-7]{16}$/],
  ['basic-auth-url', /^https:\/\/svc-mirror:\w{18}@packages\.quellwerk\.net\/simple$/],
  ['github', /^ghp_[0-9A-Za-z]{36}$/],
  ['google', /^AIzaSy[0-9A-Za-z]{33}$/],
  ['huggingface', /^hf_[A-Za-z]{34}$/],
  ['jwt', /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{43}$/],
  ['openai', /^sk-proj-\w{74}T3BlbkFJ\w{74}$/],
  ['password', /^[A-Z][a-z]{7}!\d{4}$/],
  ['slack-webhook', /^https:\/\/hooks\.slack\.com\/services\/T[A-Z]{10}\/B[A-Z]{10}\/\w{24}$/],
  ['stripe', /^sk_live_\w{24}$/],
])

test('every kind has a known shape', () => {
  expect(secretKinds).toEqual([...shapes.keys()])
})

test.each([...shapes])('%s has the shape that its provider issues', (kind, shape) => {
  expect(fillSecrets(`{{secret:${kind}}}`)).toMatch(shape)
})

test('the same text gives the same values, and each placeholder its own', () => {
  const text = '{{secret:aws}} {{secret:aws}}'
  const [first, second] = fillSecrets(text).split(' ')
  expect(fillSecrets(text)).toBe(`${first} ${second}`)
  expect(first).not.toBe(second)
})

test.each(['no placeholder', '{{secret:unheard-of}}', '{{secret:}}', '{{name}}'])('%s stays as it is', (text) => {
  expect(fillSecrets(text)).toBe(text)
})
