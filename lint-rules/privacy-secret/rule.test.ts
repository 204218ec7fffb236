import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

/** Fake secrets are put together here, so that scanners of this repository stay quiet. */
const from = (...parts: string[]): string => parts.join('')
const github = from('gh', 'p_', '2bXr8KvLq0TzN5sWc7Yd', 'Jm4HfAe1UoPg9iRt')
const openai = from('sk', '-proj-', '9fK2mQxT7vLbR4wZ8nYcD3')
const face = from('h', 'f_', 'QwErTzUiOpAsDfGhJkLy', 'XcVbNm12345678')
const slack = from('https://hooks.', 'slack.com/services/', 'T0AB1CD2E/B3FG4HI5J/', 'k6LmN7oPqR8sTuV9wXyZ0aBc')
const jwt = from('ey', 'JhbGciOiJIUzI1NiJ9', '.ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0', '.dozjgNryP4J3jVmNHl0w5N')
const signature = from('X-Amz-', 'Signature=', 'fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024')
const pem = from('-----BEGIN ', 'RSA PRIVATE KEY-----')

testRule(rule, {
  valid: [
    { name: 'a commit', mdx: 'Commit 3f786850e387550fdab836ed7e6dc881de23001b.' },
    { name: 'a digest', mdx: 'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
    { name: 'a trace id', mdx: 'trace_id=4bf92f3577b34da6a3ce929d0e0e4736, span 00f067aa0ba902b7' },
    { name: 'a prefix alone', mdx: 'Block pushes that match `ghp_` and `sk-`.' },
    { name: 'a redacted key', mdx: 'Key `AKIA…` (redacted) and `sk-****` were revoked.' },
    { name: 'a documented dummy', mdx: from('The docs use AKIA', 'IOSFODNN7', 'EXAMPLE.') },
    { name: 'a placeholder', mdx: 'password: `<redacted>`, token = `YOUR_TOKEN_HERE`' },
    { name: 'about passwords', mdx: 'The password was rotated and is stored in the vault.' },
    { name: 'an address with a user', mdx: 'ssh://git@github.com/acme/repo and postgres://user@db/features' },
    {
      name: 'a fixed range in an address',
      mdx: 'https://graphs.example.org/d/abc?from=1772442840000&to=1772443140000',
    },
    { name: 'an identifier in a key position', mdx: 'session token: 123e4567-e89b-12d3-a456-426614174000' },
    { name: 'a word that begins like a key', mdx: 'The sk-learn-compatible-pipeline-of-2024 failed.' },
    { name: 'a variable', mdx: 'PASSWORD=$DB_PASSWORD and password: %DB_PASSWORD%' },
    { name: 'the password of examples', mdx: from('postgres://user', ':password@localhost/db') },
    { name: 'passages', mdx: 'Stale passages, tokens and keys of the 2024 index.' },
    { name: 'a budget', mdx: 'token budget: 8192 tokens; access token lifetime 3600 s' },
    { name: 'a file of keys', mdx: 'The key-value store v2.14.0-rc.1 was used.' },
  ],
  invalid: [
    {
      name: 'a mail key',
      messageId: 'found',
      mdx: `It sent with «${from('S', 'G.', 'q1W2e3R4t5Y6u7I8o9P0aS', '.x')}`.replace('.x', '».x'),
    },
    {
      name: 'a key of an account',
      messageId: 'found',
      mdx: `aws_secret_access_key = «${from('wJalrXUtnFEMI', 'K7MDENGbPxRfiCY', 'zQ9XsD4vTkLm')}»`,
    },
    { name: 'a password without a user', messageId: 'found', mdx: `redis://:«${from('q9Kd', '82mZp4xW')}»@cache:6379` },
    { name: 'a password on the command line', messageId: 'found', mdx: `curl -u admin:«${from('Zq4', 'ErNrbHYN')}» x` },
    {
      name: 'a password in a line of logins',
      messageId: 'found',
      mdx: `login ci password «${from('8Yg8Js', 'EVAPFgTDKZ')}»`,
    },
    {
      name: 'a GitHub token',
      messageId: 'found',
      mdx: `Revoke «${github}» today.`,
      output: 'Revoke [[secret-1]] today.',
    },
    { name: 'in code', messageId: 'found', mdx: `Revoke \`«${github}»\` today.` },
    { name: 'in a quote', messageId: 'found', mdx: `> it was «${openai}»` },
    { name: 'a Hugging Face token', messageId: 'found', mdx: `token is «${face}» if needed` },
    { name: 'a webhook', messageId: 'found', mdx: `It posted to «${slack}» every minute.` },
    { name: 'a web token', messageId: 'found', mdx: `Cookie «${jwt}» was logged.` },
    {
      name: 'a signed address',
      messageId: 'found',
      mdx: `https://bucket.example.org/trace?X-Amz-Date=20260302&«${signature}»`,
    },
    { name: 'a key file', messageId: 'found', mdx: `\`\`\`\n«${pem}»\n\`\`\`` },
    {
      name: 'a password in a sentence',
      messageId: 'found',
      mdx: `the password is «${from('Blu3', 'Heron!72')}», same on all nodes`,
    },
    {
      name: 'a password in an address',
      messageId: 'found',
      mdx: `\`postgres://ranker:«${from('hV9!rte', '2Qz')}»@db-7.internal:5432/features\``,
    },
  ],
})
