import type { RuleProblem } from '#lint/rule'
import type { TextAt } from '#model/structure-types'
import type { Runbook } from '#model/types/runbook'
import { compatibilityOf, leftOut, purgeOf } from './requirements.ts'

/** The facts that were found, by their name. */
type Facts = ReadonlyMap<string, TextAt>

const whole =
  /^(?:the |our )?(?:(?:whole|entire|full) )?(?:platform|cluster|service|system|site|product|app|api|gateway|everything|all(?: \w+)?|production)[.!]?$/i
const wholesale =
  /\b(?:stop|shut ?down|take down|terminate|kill|scale)\b[^.;]{0,30}\b(?:cluster|platform|gateway|everything|all (?:services|traffic|pods))\b/i
const moving = /^(?:the )?(?:latest|current|stable|main|master|head|default)(?: (?:version|model|one))?[.!]?$/i
const amount = /\d\s?(?:ms|s|sec|seconds?|min|minutes?|h|hours?)\b/i
const removal = /\bretrain|\bcheckpoint|\btargeted\b|\bgradient|\bunlearn|\bsuppress|\bfilter(?:s|ed|ing)?\b/i

/** One feature goes, the platform stays. */
export function* checkKillSwitch(
  facts: Facts,
  { steps }: Runbook,
): Iterable<RuleProblem<'scope' | 'wholesale' | 'platform'>> {
  const feature = facts.get('Feature')
  if (feature && whole.test(feature.text)) {
    yield { messageId: 'scope', span: feature.span, data: { seen: feature.text } }
  }
  const platform = facts.get('Platform stays up')
  if (platform && /^(?:yes|no|ok|true|sure|should|it does|-|\u2014)?[.!]?$/i.test(platform.text)) {
    yield { messageId: 'platform', span: platform.span, data: { seen: platform.text } }
  }
  for (const { action, number } of steps) {
    if (wholesale.test(action.text)) yield { messageId: 'wholesale', span: action.span, data: { number } }
  }
}

/** From what to what, in which time, and whether the rest of the stack fits. */
export function* checkRollback(
  facts: Facts,
  source: string,
): Iterable<RuleProblem<'version' | 'time' | 'compatibility'>> {
  for (const name of ['From', 'To']) {
    const version = facts.get(name)
    if (!version) continue
    // With the marks around it: a code span or a link says where the version is read.
    const written = source.slice(version.span.start - 1, version.span.end + 2)
    const isExact = /[\d`<]|\]\(/.test(written) && !moving.test(version.text)
    if (!isExact) yield { messageId: 'version', span: version.span, data: { name, seen: version.text } }
  }
  const time = facts.get('Seconds')
  if (time && !amount.test(time.text)) yield { messageId: 'time', span: time.span, data: { seen: time.text } }
  const compatibility = facts.get('Compatibility')
  const missing = compatibility ? leftOut(compatibility.text, compatibilityOf) : []
  if (compatibility && missing.length > 0) {
    yield { messageId: 'compatibility', span: compatibility.span, data: { missing: missing.join(', ') } }
  }
}

/** How it is taken out of what learned it, and where its copies are. */
export function* checkBadData(facts: Facts): Iterable<RuleProblem<'choice' | 'purge'>> {
  const choice = facts.get('Choice')
  if (choice && !removal.test(choice.text))
    yield { messageId: 'choice', span: choice.span, data: { seen: choice.text } }
  const purge = facts.get('Purge list')
  const missing = purge ? leftOut(purge.text, purgeOf) : []
  if (purge && missing.length > 0) {
    yield { messageId: 'purge', span: purge.span, data: { missing: missing.join(', ') } }
  }
}

/** Saving evidence comes first, and must never hold up the lever. */
export function* checkEvidenceTime({ beforeYouStart }: Runbook): Iterable<RuleProblem<'evidenceTime'>> {
  const [first] = beforeYouStart
  if (first && !beforeYouStart.some(({ text }) => amount.test(text)))
    yield { messageId: 'evidenceTime', span: first.span }
}
