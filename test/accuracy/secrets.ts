/** Fake credentials for the sentence set: made at run time, so that no scanner of this repository meets one. */
import { createHash, createHmac } from 'node:crypto'
import { crc32 } from 'node:zlib'

const digits = '0123456789'
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const letters = `${upper}${upper.toLowerCase()}`
const base62 = `${digits}${letters}`

/** Characters of `alphabet` that look random and are the same for the same seed. */
function draw(seed: string, length: number, alphabet: string): string {
  let drawn = ''
  for (let block = 0; drawn.length < length; block++) {
    for (const byte of createHash('sha256').update(`${seed}/${block}`).digest()) {
      drawn += alphabet.charAt(byte % alphabet.length)
    }
  }
  return drawn.slice(0, length)
}

/** The provider's own check digits, without which a strict scanner rightly takes the token for a placeholder. */
function githubToken(seed: string): string {
  const body = draw(seed, 30, base62)
  let rest = crc32(body)
  let check = ''
  for (let place = 0; place < 6; place++) {
    check = base62.charAt(rest % 62) + check
    rest = Math.floor(rest / 62)
  }
  return ['ghp', body + check].join('_')
}

function jwt(seed: string): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const head = encode({ alg: 'HS256', typ: 'JWT' })
  const signed = `${head}.${encode({ sub: draw(seed, 12, digits), scope: 'read' })}`
  return `${signed}.${createHmac('sha256', seed).update(signed).digest('base64url')}`
}

/** How a fake credential of each kind is put together. */
const makers = new Map<string, (seed: string) => string>([
  ['aws', (seed) => ['AK', 'IA', draw(seed, 16, `${upper}234567`)].join('')],
  [
    'basic-auth-url',
    (seed) => ['https://svc-mirror:', draw(seed, 18, base62), '@packages.quellwerk.net/simple'].join(''),
  ],
  ['github', githubToken],
  ['google', (seed) => ['AI', 'zaSy', draw(seed, 33, base62)].join('')],
  ['huggingface', (seed) => ['hf', draw(seed, 34, letters)].join('_')],
  ['jwt', jwt],
  ['openai', (seed) => ['sk-proj-', draw(seed, 74, base62), 'T3Blbk', 'FJ', draw(`${seed}/end`, 74, base62)].join('')],
  ['password', (seed) => `${draw(seed, 1, upper)}${draw(seed, 7, letters).toLowerCase()}!${draw(seed, 4, digits)}`],
  [
    'slack-webhook',
    (seed) =>
      [
        'https://hooks.slack',
        '.com/services/T',
        draw(seed, 10, upper),
        '/B',
        draw(`${seed}/b`, 10, upper),
        '/',
        draw(`${seed}/key`, 24, base62),
      ].join(''),
  ],
  ['stripe', (seed) => ['sk', 'live', draw(seed, 24, base62)].join('_')],
])

/** The kinds that a `{{secret:KIND}}` placeholder may name. */
export const secretKinds: readonly string[] = [...makers.keys()]

/** The text with a fake credential for each placeholder, always the same for the same text; unknown kinds stay. */
export function fillSecrets(text: string): string {
  return text.replace(/\{\{secret:(?<kind>[a-z-]+)\}\}/g, (placeholder, kind: string, offset: number) => {
    const make = makers.get(kind)
    return make ? make(`${text}#${offset}`) : placeholder
  })
}
