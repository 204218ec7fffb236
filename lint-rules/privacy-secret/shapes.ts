import type { Span } from '#model/span'
import { longRuns, surroundings } from './runs.ts'

/** One secret in a text. */
export interface SecretMatch {
  readonly kind: string
  readonly start: number
  readonly length: number
}

interface Shape {
  readonly kind: string
  /** Pieces in lower case of which one stands in every match: a text with none need not be searched. */
  readonly signs: readonly string[]
  /** The word that one of the pieces belongs to, in lower case, where other words ("passages") hold the piece too. */
  readonly word?: RegExp
  /** Every match holds a run of at least sixteen characters of keys, so that only the text around such is searched. */
  readonly isLong?: true
  readonly pattern: RegExp
}

/**
 * Generated, not written like `sk-learn-2024`: a run of eight with a digit and a letter and no hyphen, or letters that
 * change their case several times.
 */
const mixed = String.raw`(?=[A-Za-z0-9_-]{0,80}?(?:(?=[A-Za-z]{0,7}\d)(?=\d{0,7}[A-Za-z])[A-Za-z0-9]{8}|[a-z][A-Z][A-Za-z]{0,8}[a-z][A-Z]))`

/** Prefixes that providers document for their keys, with room for older lengths. Group `secret` is what is reported. */
const keyPrefixes: readonly (readonly [kind: string, prefix: string, length: string])[] = [
  ['OpenAI key', 'sk-(?:proj-|svcacct-|admin-)?', '{18,200}'],
  ['Anthropic key', 'sk-ant-', '{16,200}'],
  ['Hugging Face token', 'hf_', '{20,60}'],
  ['GitHub token', 'gh[pousr]_', '{20,255}'],
  ['GitHub token', 'github_pat_', '{20,255}'],
  ['GitLab token', 'gl(?:pat|ptt|dt|rt|cbt|soat|ft|agent)-', '{16,64}'],
  ['Slack token', 'xox[abeoprs]-', '{12,200}'],
  ['Google key', 'AIza', '{30,45}'],
  ['Google OAuth token', String.raw`ya29\.`, '{20,300}'],
  ['Stripe key', '(?:sk|rk|pk)_(?:live|test)_', '{12,200}'],
  ['webhook secret', 'whsec_', '{16,100}'],
  ['npm token', 'npm_', '{30,50}'],
  ['PyPI token', 'pypi-', '{40,300}'],
  ['Groq key', 'gsk_', '{20,80}'],
  ['xAI key', 'xai-', '{20,120}'],
  ['Perplexity key', 'pplx-', '{20,80}'],
  ['Replicate token', 'r8_', '{20,60}'],
  ['LangSmith key', 'lsv2_(?:pt|sk)_', '{20,80}'],
  ['Pinecone key', 'pcsk_', '{20,120}'],
  ['DigitalOcean token', 'do[opr]_v1_', '{30,90}'],
  ['Shopify token', 'shp(?:at|ca|pa|ss)_', '{20,60}'],
  ['Linear key', 'lin_(?:api|oauth)_', '{20,80}'],
  ['Notion token', '(?:ntn|secret)_', '{36,60}'],
  ['Atlassian token', 'ATATT3x', '{30,250}'],
  ['Docker token', 'dckr_pat_', '{20,60}'],
  ['Databricks token', 'dapi', '{30,40}'],
  ['Grafana token', 'gl(?:sa|c)_', '{20,200}'],
  ['New Relic key', 'NR(?:AK|JS|II|RA)-', '{16,60}'],
  ['Vault token', 'hv[sbr]\\.', '{20,200}'],
  ['Tailscale key', 'tskey-', '{16,100}'],
  ['Supabase token', 'sb(?:p|_secret)_', '{20,80}'],
  ['SendGrid key', String.raw`SG\.(?=[\w-]{16,32}\.)`, '{16,40}'],
  ['Twilio key', '(?:SK|AC)(?=[0-9a-f]{32}(?![A-Za-z0-9]))', '{32}'],
  ['Mailgun key', 'key-(?=[0-9a-f]{32}(?![A-Za-z0-9]))', '{32}'],
  ['Square token', 'sq0(?:atp|csp|idp)-', '{20,60}'],
  ['Postman key', 'PMAK-', '{40,80}'],
  ['RubyGems key', 'rubygems_', '{40,60}'],
  ['Sentry token', 'sntry[su]_', '{40,300}'],
  ['Doppler token', String.raw`dp\.(?:pt|st|sa|ct|scim|audit)\.`, '{30,60}'],
  ['Airtable token', String.raw`pat(?=[A-Za-z0-9]{14}\.)`, '{14}'],
  ['Meta token', 'EAA[A-Z]', '{60,300}'],
  ['age key', 'AGE-SECRET-KEY-1', '{50,64}'],
  ['PostHog key', 'phx_', '{30,60}'],
  ['Figma token', 'figd_', '{30,60}'],
  ['Netlify token', 'nfp_', '{30,60}'],
  ['Render key', 'rnd_', '{20,60}'],
  ['Pulumi token', 'pul-', '{30,60}'],
  ['Slack app token', 'xapp-', '{20,200}'],
  ['Together key', 'tgp_v1_', '{20,80}'],
  ['Tavily key', 'tvly-', '{20,80}'],
  ['Cerebras key', 'csk-', '{30,80}'],
  ['Fireworks key', 'fw_', '{20,60}'],
  ['Jina key', 'jina_', '{30,100}'],
  ['AWS access key', '(?:AKIA|ASIA|ABIA|ACCA)', '{16}'],
]

const passwordWord = /\b(?:pass(?:word|wd|phrase|code)?|pwd?)\b/
const loginWord = /\b(?:pass(?:word|phrase)|pwd|creds?|credentials|login)\b/

const shapes: readonly Shape[] = [
  {
    kind: 'Telegram bot token',
    signs: [':aa'],
    isLong: true,
    pattern: /(?<!\w)(?<secret>\d{8,10}:AA[\w-]{30,40})(?!\w)/g,
  },
  {
    kind: 'JSON web token',
    signs: ['eyj'],
    isLong: true,
    pattern: /(?<![\w-])(?<secret>eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{10,1000})/g,
  },
  {
    kind: 'private key',
    signs: ['-----begin'],
    pattern: /(?<secret>-----BEGIN (?:[A-Z]+ )?PRIVATE KEY(?: BLOCK)?-----)/g,
  },
  {
    kind: 'webhook address',
    signs: ['hooks.slack.com'],
    isLong: true,
    pattern: /(?<secret>https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{8,12}\/[\w/]{8,120})/g,
  },
  {
    kind: 'webhook address',
    signs: ['/api/webhooks/'],
    isLong: true,
    pattern: /(?<secret>https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d{16,20}\/[\w-]{40,80})/g,
  },
  {
    kind: 'webhook address',
    signs: ['webhook.office'],
    isLong: true,
    pattern: /(?<secret>https:\/\/[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/[\w@/-]{30,300})/g,
  },
  {
    kind: 'signed address',
    signs: ['x-amz-', 'x-goog-'],
    isLong: true,
    pattern: /[?&](?<secret>X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)=[\w%/+=-]{16,1500})/gi,
  },
  {
    kind: 'signed address',
    signs: ['sig=', 'signature=', 'secret=', 'token=', 'key='],
    isLong: true,
    pattern:
      /[?&](?<secret>(?:sig|signature|pub_secret|access_token|auth_token|api_key|apikey|token)=(?=[\w%+/=-]{0,200}\d)[\w%+/=-]{20,500})/gi,
  },
  {
    kind: 'password in an address',
    signs: ['://'],
    // The scheme is looked at last: `://` is rarer than the start of a word.
    pattern:
      /:\/\/(?<=\b[a-zA-Z][a-zA-Z\d+.-]{1,20}:\/\/)[^\s:/@<>[\](){}`'"]{0,64}:(?<secret>[^\s/@<>[\](){}`'"$*]{4,120})@[\w.-]/g,
  },
  {
    kind: 'account key',
    signs: ['key=', 'secret='],
    isLong: true,
    pattern: /\b(?:AccountKey|SharedAccessKey|SharedSecret)=(?<secret>[\w+/]{30,120}={0,2})/g,
  },
  {
    kind: 'bearer token',
    signs: ['bearer ', 'basic ', 'token '],
    isLong: true,
    pattern:
      /\b(?:bearer|basic|token)\s(?<secret>(?=[\w.~+/-]{0,60}\d)(?=[\w.~+/-]{0,60}[A-Za-z])[\w.~+/-]{24,2000}={0,2})(?![\w-])/gi,
  },
  {
    kind: 'password',
    signs: ['pass', 'pw'],
    word: passwordWord,
    // "password is Blu3…", "pw: …", "passphrase = …": a value with a digit or a sign among letters, never a plain word.
    pattern:
      /\b(?:password|passwd|passphrase|passcode|pwd|pw|pass)\b(?: (?:for|of|to) [\w -]{1,30})?(?:\s*[:=]\s*|\s+(?:is|was|were|still|remains|set to|changed to|reset to)\s+(?:(?:still|now|again|just|simply)\s+)?)["'`]?(?<secret>(?=[^\s"'`]{0,40}[\d!@#$%^&*?+~])(?=[^\s"'`]{0,40}[A-Za-z])[^\s"'`,;)\]<>]{6,64})/gi,
  },
  {
    kind: 'credential',
    signs: ['key', 'secret', 'token', 'credential'],
    isLong: true,
    pattern:
      /(?<![A-Za-z0-9])(?:api[ _-]?key|secret(?:[ _-]?(?:access)?[ _-]?key)?|access[ _-]?key|client[ _-]?secret|auth[ _-]?token|access[ _-]?token|refresh[ _-]?token|session[ _-]?token|private[ _-]?key|credentials?)\b\s{0,2}(?:(?:[:=]|is|was)\s{0,2}["'`]?(?=[\w+/~-]{16})|(?=[\w+/~-]{24}))(?<secret>(?=[\w+/.~-]{0,80}\d)(?=[\w+/.~-]{0,80}[A-Za-z])[\w+/~-]{16,200}={0,2})/gi,
  },
  {
    kind: 'password',
    signs: ['pass', 'pw'],
    word: passwordWord,
    // `with the password "summer-2024"`: quoted, or with a digit, a capital and a sign.
    pattern:
      /\b(?:password|passphrase|passcode|pwd)\b[ ,:]{1,3}(?:(?:to|is|was|as|of) )?(?:["'`“](?<secret>(?=[^\s"'`”]{0,40}[\d!@#$%^&*?])[^\s"'`”]{6,64})["'`”])/gi,
  },
  {
    kind: 'password',
    signs: ['pass', 'pw', 'cred', 'login'],
    word: loginWord,
    pattern:
      /\b(?:password|passphrase|pwd|creds?|credentials|login)\b[^.\n]{0,30}?[ :/](?<secret>(?=[^\s/]{0,40}\d)(?=[^\s/]{0,40}[a-z])(?=[^\s/]{0,40}[A-Z])(?=[^\s/]{0,40}[!@#$%^&*?+=])[^\s"'`,;:/()[\]<>{}]{7,64})/g,
  },
  {
    kind: 'password',
    signs: ['password '],
    // `login ci password 8Yg8Js…`: no blank, and of three kinds of letters.
    pattern:
      /\bpassword\s(?<secret>(?=[\w+/-]{0,64}\d)(?=[\w+/-]{0,64}[A-Z])(?=[\w+/-]{0,64}[a-z])[\w+/-]{10,64})(?![\w+/-])/g,
  },
  {
    kind: 'password',
    signs: ['curl '],
    pattern: /\bcurl\b[^\n]{0,200}? (?:-u|--user)[ =]["']?[^\s:'"]{1,64}:(?<secret>[^\s'"]{4,120})/g,
  },
  {
    kind: 'private key',
    signs: ['key-data', 'dockerconfigjson', 'tls.key'],
    isLong: true,
    pattern: /(?:client-key-data|\.dockerconfigjson|tls\.key)"?:\s{0,2}["']?(?<secret>[\w+/]{40,8000}={0,2})/g,
  },
  {
    kind: 'Terraform token',
    signs: ['.atlasv1.'],
    isLong: true,
    pattern: /(?<!\w)(?<secret>[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40,80})/g,
  },
  {
    kind: 'Discord token',
    signs: ['.'],
    isLong: true,
    pattern: /(?<![\w.-])(?<secret>[MNO](?=[\w-]{0,24}\d)[A-Za-z\d_-]{23,25}\.[\w-]{6}\.[\w-]{27,40})(?![\w.-])/g,
  },
  {
    kind: 'credential',
    signs: ['key', 'token', 'secret', 'pass', 'pwd', 'credential'],
    word: /(?:key|token|secret|password|passwd|pass|pwd|credentials?)\s?[=:]/,
    // `DD_API_KEY=…`, `export DB_PASSWORD=…`
    pattern:
      /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PWD|PASS|CREDENTIALS?)(?<=\b[A-Z][A-Z0-9_]{1,40}(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PWD|PASS|CREDENTIALS?))\s?[=:]\s?["'`]?(?<secret>(?=[\w+/.!@#$%^&*-]{0,80}\d)[\w+/.!@#$%^&*-]{8,200})/g,
  },
  {
    kind: 'session cookie',
    signs: ['cookie', 'session', 'sid'],
    isLong: true,
    pattern:
      /\b(?:cookie|session(?:_?id)?|sid|jsessionid|phpsessid|connect\.sid)\s?[=:]\s?["'`]?(?<secret>(?=[\w%.-]{0,80}\d)(?=[\w%.-]{0,80}[A-Za-z])[\w%.-]{20,400})/gi,
  },
]

/** Commit hashes and UUIDs stand beside words such as `token` too; a longer run of hexadecimals there is a key. */
const identifier = /^(?:[\da-f]{7,8}|[\da-f]{40}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i

/** All prefixes in one pass; which provider it is, is asked of the few matches. */
const anyPrefix = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:${keyPrefixes.map(([, prefix, length]) => `${prefix}${mixed}[A-Za-z0-9_-]${length}`).join('|')})(?![A-Za-z0-9])`,
  'g',
)
const byPrefix = keyPrefixes.map(([kind, prefix]) => ({ kind, start: new RegExp(`^${prefix}`) }))

/** Credentials by the shapes that providers publish, and by the words that introduce them. */
export function findByShape(text: string): readonly SecretMatch[] {
  const runs = longRuns(text)
  return [...findPrefixed(text, runs), ...findWords(text, runs)]
}

/** A prefix with a dot belongs to the run, so that each run can be looked at alone. */
function findPrefixed(text: string, runs: readonly Span[]): readonly SecretMatch[] {
  return runs.flatMap((run) =>
    // What is neither counted nor written in humps was not generated.
    /\d|[a-z][A-Z]/.test(text.slice(run.start, run.end)) ? prefixedIn(text, run) : [],
  )
}

function prefixedIn(text: string, run: Span): readonly SecretMatch[] {
  return [...text.slice(run.start, run.end).matchAll(anyPrefix)].map(({ 0: secret, index }) => ({
    kind: byPrefix.find(({ start }) => start.test(secret))?.kind ?? 'credential',
    start: run.start + index,
    length: secret.length,
  }))
}

function findWords(text: string, runs: readonly Span[]): readonly SecretMatch[] {
  const whole = [{ start: 0, text }]
  const aroundRuns = surroundings(text, runs).map(({ start, end }) => ({ start, text: text.slice(start, end) }))
  const lower = text.toLowerCase()
  const hasSign = signFinder(lower)
  const hasSignAroundRuns = signFinder(
    aroundRuns
      .map((place) => place.text)
      .join('\n')
      .toLowerCase(),
  )
  return shapes.flatMap(({ kind, signs, word, isLong, pattern }) => {
    if (!signs.some(isLong ? hasSignAroundRuns : hasSign) || word?.test(lower) === false) return []
    return (isLong ? aroundRuns : whole).flatMap((place) =>
      [...place.text.matchAll(pattern)].flatMap((match) => {
        const secret = (match.groups?.['secret'] ?? '').replace(/[.:]+$/, '')
        if (kind === 'credential' && identifier.test(secret)) return []
        return [{ kind, start: place.start + match.index + match[0].indexOf(secret), length: secret.length }]
      }),
    )
  })
}

/** Shapes share their signs, so each is looked for once. */
function signFinder(lower: string): (sign: string) => boolean {
  const known = new Map<string, boolean>()
  return (sign) => {
    const kept = known.get(sign)
    if (kept !== undefined) return kept
    const isThere = lower.includes(sign)
    known.set(sign, isThere)
    return isThere
  }
}
