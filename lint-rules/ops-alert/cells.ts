/** What the cells of an alert say. */
import type { ParsedDocument } from '#model/document'
import type { LinkedText } from '#model/types/line'
import { saysNothing } from '#model/types/named-rows'
import type { Alert } from '#model/types/operations'

/** A cell that says something. */
export function said(cell: LinkedText | undefined): LinkedText | undefined {
  return cell && !saysNothing(cell.text) ? cell : undefined
}

const lasting =
  /\d\s?(?:s|sec\w*|m|min\w*|h|hours?|d|days?|w|weeks?)\b|\[\d+[smhdw]\]|\d\s(?:consecutive\s)?(?:runs|times|samples|checks|scrapes|evaluations)\b/i
const state =
  /[=!]=|\babsent\b|\bno data\b|\bmissing\b|\bfail(?:s|ed|ure|ing)?\b|\bnot (?:running|ready|reachable|available|updated)\b|\bunreachable\b|\bdown\b|\bexpire|\bdiffers?\b|\bnot (?:equal|match)/i
const dynamic = /\banomal|\bburn\b|\bburn[- ]rate|\bdeviat|\bforecast|\bbudget\b/i

/** A condition that says how long, `error rate > 2 % for 5 min`, needs no cell for it. */
export function withDuration(alerts: readonly Alert[]): readonly Alert[] {
  return alerts.map((alert) => {
    const { condition } = alert
    const isSaid = condition !== undefined && lasting.test(condition.text)
    return isSaid && saysNothing(alert.for?.text ?? '') ? { ...alert, for: condition } : alert
  })
}

/** A number to compare with, or a state; an anomaly or a burn rate has its budget and its window instead. */
export function isCondition({ condition, for: duration }: Alert): boolean {
  const text = condition?.text ?? ''
  if (/\d/.test(text) || state.test(text)) return true
  return dynamic.test(text) && /\d/.test(duration?.text ?? '')
}

/** A time, or that it fires at once. */
export function isDuration(text: string): boolean {
  return lasting.test(text) || /^0$|\bimmediate|\binstant|\bat once\b|\bfirst\b|\bany\b/i.test(text)
}

const placeholder = /^(?:#|todo|tb[cd]|soon|later|wip|coming soon|link|runbook|wiki|docs?|see (?:wiki|docs?))[.!]?$/i

/** A link or an id that can lead somewhere; whether the file is there is `library-ids-links`. */
export function leadsSomewhere({ text, links }: LinkedText, anchors: ReadonlySet<string>): boolean {
  if (links.length === 0) return !placeholder.test(text) && /^[\w./-]+$/.test(text) && /[-/.\d]/.test(text)
  return links.some((address) => {
    if (address.startsWith('#')) return anchors.has(address.slice(1))
    return address !== '' && !placeholder.test(address)
  })
}

/** The places of a page that a link may lead to. */
export function anchorsOf({ sections }: ParsedDocument): ReadonlySet<string> {
  return new Set(sections.map(({ title }) => slug(title)))
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
}
