/** How many things a step does, and which of them cannot be undone. */
import type { Step, StepCode } from '#model/types/steps'
import { doing } from './verbs.ts'

const shells: ReadonlySet<string> = new Set([
  'sh',
  'bash',
  'zsh',
  'shell',
  'console',
  'shell-session',
  'powershell',
  'text',
])
/** Lines that prepare a command or close one, and comments. */
const aside =
  /^(?:#|\/\/|cd\b|export\b|set\b|source\b|\.\s|alias\b|unset\b|echo\b|[A-Z_][A-Z0-9_]*=|[)}\]]|done\b|fi\b|EOF\b)/
/** A loop, a condition or a text in the shell makes one script of the block. */
const script = /^(?:for|while|until|if|case|function)\b|<<-?\s?['"]?\w/m
const command = /^[a-z.~/][\w./~-]*(?:\s|$)/
const statement = /^(?:select|insert|update|delete|drop|truncate|alter|create)\s/i
/** After the first word of a command stands an argument, not an operator: `refusal_rate > 4 %` is a condition. */
const inlineCommand = /^(?:\$ )?[a-z][\w./-]*\s+(?![=<>!+*:]|(?:and|or|in|is)\s)\S/

/** `Run a, or b in the other region` is one action. */
const alternative = /\b(?:or|alternatively|instead|example|such as|e\.g\.)(?=\W|$)/i

/** The number of commands in the code of a step. */
export function countCommands({ action, notes, codes }: Step): number {
  const blocks = codes.filter(({ form }) => form === 'block').map(commandsIn)
  const isChoice = [action, ...notes].some(({ text }) => alternative.test(text))
  if (blocks.length > 0) return isChoice ? Math.max(...blocks) : blocks.reduce((sum, count) => sum + count, 0)
  if (isChoice || /\bif\b/i.test(action.text)) return 1
  return codes.filter(({ text }) => inlineCommand.test(text) || statement.test(text)).length
}

function commandsIn({ text, language }: StepCode): number {
  if (language?.toLowerCase() === 'sql') return text.split(';').filter((part) => statement.test(part.trim())).length
  if (language !== undefined && !shells.has(language.toLowerCase())) return 1
  if (script.test(text)) return 1
  const lines = text.split('\n')
  const prompted = lines.filter((line) => /^\s*\$\s/.test(line)).map((line) => line.replace(/^\s*\$\s+/, ''))
  const written = prompted.length > 0 ? prompted : lines.filter((line, at) => !continues(lines[at - 1] ?? '', line))
  return written.filter((line) => command.test(line) && !aside.test(line)).length
}

function continues(before: string, line: string): boolean {
  return /(?:\\|\||&&|,|[({[])\s*$/.test(before) || /^(?:\s|\||&&|--?\w)/.test(line)
}

/** The number of clauses of an action that each begin with a verb that changes something. */
export function countDeeds({ action }: Step): number {
  return action.text
    .split(/[.;:]\s+|,?\s+(?:and\s+)?then\s+|,?\s+and\s+/i)
    .filter((clause) => /\s/.test(clause.trim()) && doing.test(clause.trim())).length
}

const destructive =
  /\brm\s+-[a-z]*[rf]|\b(?:drop|truncate)\s+(?:table|database|schema|index|collection|keyspace)\b|\bdelete\s+from\b|\bkubectl\s+delete\s+(?!pods?\b)|\bhelm\s+(?:uninstall|delete)\b|\bterraform\s+destroy\b|\bgit\s+push\b[^\n]{0,200}\s(?:--force|-f)\b|\baws\s+\S{1,40}\s+(?:delete|terminate)-|\b(?:gcloud|az)\b[^\n]{0,200}\bdelete\b|\bgsutil\s+(?:-m\s+)?rm\b|\bflush(?:all|db)\b|\bdropdb\b|\bmkfs\b/i
const destroying = /^(?:permanently\s+)?(?:delete|drop|wipe|erase|destroy|purge|truncate)\b/i
const guard = /\bconfirm|\bdry[- ]?run|\bsecond (?:person|pair)|\btwo[- ]person|\bapprov|\bread (?:it |them )?back\b/i

/** What a step does that cannot be undone, as written; nothing for a dry run. */
export function destructiveDeed({ action, codes }: Step): string | undefined {
  const code = codes.find(({ text }) => destructive.test(text) && !/--dry-run/.test(text))
  const found = code ? destructive.exec(code.text)?.[0] : destroying.exec(action.text)?.[0]
  return found?.replace(/\s+/g, ' ').trim()
}

/** Whether something is confirmed before the step, in it or in the one before. */
export function isGuarded(step: Step, before: Step | undefined): boolean {
  const words = [step, before].flatMap((each) => (each ? [each.action, ...each.notes, ...each.codes, each.expect] : []))
  return step.confirm !== undefined || words.some((each) => each !== undefined && guard.test(each.text))
}

/** Whether a step changes anything, by its command or its verb. */
export function changes(step: Step): boolean {
  if (destructiveDeed(step) !== undefined) return true
  const changing =
    /\bkubectl\s+(?:apply|scale|patch|edit|cordon|drain|set|rollout\s+(?:undo|restart))\b|\bsystemctl\s+(?:re)?(?:start|stop)\b/
  return doing.test(step.action.text) || step.codes.some(({ text }) => changing.test(text))
}
