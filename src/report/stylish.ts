/** For people at a terminal: grouped by file, the finding first, then what was seen, a rewrite and why it matters. */
import type { Finding } from '#lint/rule'
import { type FileResult, type Totals, totalsOf } from './file-result.ts'
import { counted, printable } from './printable.ts'
import { wrap } from './wrap.ts'

/** Functions that dress text; the identity where colour is off. */
export interface Palette {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
  readonly dim: (text: string) => string
  readonly bold: (text: string) => string
  readonly underline: (text: string) => string
}

/** What the formatter must know of the terminal. */
export interface StylishContext {
  readonly shortPath: (path: string) => string
  readonly palette: Palette
  /** Columns of the terminal; text is wrapped to them. */
  readonly width: number
}

/** Findings grouped by file, and a line that sums up. The advice and link of a rule stand once, where it first occurs. */
export function formatStylish(results: readonly FileResult[], context: StylishContext): string {
  const explained = new Set<string>()
  const groups = results
    .filter((result) => result.findings.length > 0 || result.notices.length > 0)
    .map((result) => {
      const header = context.palette.underline(printable(context.shortPath(result.path)))
      const lines = result.findings.flatMap((finding) => {
        const isFirst = !explained.has(finding.ruleId)
        explained.add(finding.ruleId)
        return describe(finding, isFirst, context)
      })
      const notices = result.notices.map((notice) => ' '.repeat(indent) + context.palette.dim(printable(notice)))
      return [header, ...lines, ...notices, ''].join('\n')
    })
  return `${[...groups, ...closing(totalsOf(results), context.palette)].join('\n')}\n`
}

/** Text starts in this column, below the message. */
const indent = 11

function describe(finding: Finding, isFirst: boolean, { palette, width }: StylishContext): string[] {
  const { severity, message, evidence, expected, note, url, ruleId, line, column } = finding
  const room = Math.min(Math.max(width, 60), 120) - indent
  const mark = severity === 'error' ? palette.red('error') : palette.yellow('warn ')
  const place = `${line}:${column}`.padStart(indent - 2)

  const [head = '', ...rest] = wrap(`${printable(message)}`, room - 6)
  const detail = (label: string, text: string) =>
    wrap(printable(text), room - 6).map((part, index) => {
      const tag = (index === 0 ? label : '').padEnd(6)
      return ' '.repeat(indent) + palette.dim(tag) + (label === 'try' ? palette.cyan(part) : palette.dim(part))
    })

  return [
    `${palette.dim(place)}  ${mark} ${palette.bold(head)}`,
    ...rest.map((part) => ' '.repeat(indent + 6) + palette.bold(part)),
    ...(evidence ? detail('seen', evidence) : []),
    ...(expected ?? []).slice(0, 3).flatMap((text) => detail('try', text)),
    ...(isFirst && note ? detail('why', note) : []),
    ' '.repeat(indent) + palette.dim(`rule  ${ruleId}${isFirst ? `  ${moreAbout(ruleId, url)}` : ''}`),
  ]
}

/** A path without a host is of no use at a terminal; the command line has the same page. */
function moreAbout(ruleId: string, url: string): string {
  return url.startsWith('http') ? url : `afterword explain ${ruleId}`
}

function closing(totals: Totals, palette: Palette): string[] {
  const { files, filesWithFindings, errors, warnings, fixable, withRewrite, suppressed } = totals
  const silenced = suppressed > 0 ? palette.dim(`, ${suppressed} suppressed with a reason`) : ''
  if (errors + warnings === 0) return [`${palette.green(`✔ ${counted(files, 'file')}, no findings`)}${silenced}`]

  const paint = errors > 0 ? palette.red : palette.yellow
  const numbers = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  return [
    `${paint(palette.bold(`✖ ${numbers}`))} in ${filesWithFindings} of ${counted(files, 'file')}${silenced}`,
    ...(fixable > 0 ? [palette.dim(`  ${fixable} can be fixed with --fix`)] : []),
    ...(withRewrite > 0 ? [palette.dim(`  ${withRewrite} with a rewrite to choose from`)] : []),
  ]
}
