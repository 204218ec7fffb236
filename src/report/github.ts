/** GitHub Actions: workflow commands that annotate the lines of a pull request, and a table for the job's summary. */
import type { Finding } from '#lint/rule'
import { type FileResult, totalsOf } from './file-result.ts'
import { counted, printable } from './printable.ts'

/** What the formatter must know of the world. */
export interface GithubContext {
  /** Path as GitHub knows it: relative to the repository, `/` as separator. */
  readonly shortPath: (path: string) => string
}

/** One `::error` or `::warning` command per finding, and a last line for the log's reader. */
export function formatGithub(results: readonly FileResult[], { shortPath }: GithubContext): string {
  const commands = results.flatMap((result) =>
    result.findings.map((finding) => toCommand(shortPath(result.path), finding)),
  )
  return `${[...commands, summaryLine(results)].join('\n')}\n`
}

function toCommand(path: string, finding: Finding): string {
  const level = finding.severity === 'error' ? 'error' : 'warning'
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${finding.line}`,
    `endLine=${finding.endLine}`,
    // GitHub reads columns only where a finding stays on one line.
    ...(finding.line === finding.endLine ? [`col=${finding.column}`, `endColumn=${finding.endColumn}`] : []),
    `title=${escapeProperty(`afterword: ${finding.ruleId}`)}`,
  ]
  return `::${level} ${properties.join(',')}::${escapeMessage(annotationText(finding))}`
}

function annotationText({ message, evidence, expected, note, url }: Finding): string {
  return [
    printable(message),
    evidence && `Seen: ${printable(evidence)}`,
    expected?.[0] && `For example: ${printable(expected[0])}`,
    note && printable(note),
    url.startsWith('http') && url,
  ]
    .filter(Boolean)
    .join('\n')
}

/** Workflow commands end at a line break, and `%` starts an escape. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** At most this many rows, since GitHub refuses a summary above 1 MiB. */
const maxRows = 200

/** Markdown for `$GITHUB_STEP_SUMMARY`. */
export function formatGithubSummary(results: readonly FileResult[], { shortPath }: GithubContext): string {
  const rows = results.flatMap((result) => result.findings.map((finding) => toRow(shortPath(result.path), finding)))
  const hidden = rows.length - maxRows
  return [
    '## Afterword',
    '',
    summaryLine(results),
    ...(rows.length === 0 ? [] : ['', '| Place | Level | Finding | Rule |', '| --- | --- | --- | --- |']),
    ...rows.slice(0, maxRows),
    ...(hidden > 0 ? ['', `And ${hidden} more; the log has them all.`] : []),
    '',
  ].join('\n')
}

function toRow(path: string, { line, severity, message, ruleId, url }: Finding): string {
  const rule = url.startsWith('http') ? `[${ruleId}](${url})` : ruleId
  return `| ${escapeCell(`${path}:${line}`)} | ${severity} | ${escapeCell(message)} | ${rule} |`
}

/** Untrusted text inside a Markdown table: every character that could open markup becomes an entity. */
function escapeCell(text: string): string {
  return printable(text).replaceAll(/[&<>|`*_[\]\\!@#~]/g, (char) => `&#${char.charCodeAt(0)};`)
}

function summaryLine(results: readonly FileResult[]): string {
  const { files, errors, warnings, suppressed } = totalsOf(results)
  const silenced = suppressed > 0 ? `, ${suppressed} suppressed with a reason` : ''
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${silenced} in ${counted(files, 'file')}`
}
