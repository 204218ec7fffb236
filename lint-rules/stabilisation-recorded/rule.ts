import { defineRule } from '#lint/rule'
import { hasGapIn } from '#model/derive'
import { notPublished } from '../prose/not-published.ts'
import { sectionProse } from '../prose/section-prose.ts'
import { isBareLabel } from '../prose/bare-label.ts'
import { isWorkList } from '../prose/work-list.ts'

/** What a record of a lever answers. Automation authorises as well as a role does. */
const parts: readonly { readonly missing: string; readonly answered: RegExp }[] = [
  {
    missing: 'which lever was pulled',
    answered:
      /\b(?:froze|freez\w+|disabl\w+|restrict\w+|conservativ\w+|budget|rate limit\w*|cap(?:ped)?|kill\w*|roll(?:ed|ing)?[ -]?back|rollback|revert\w*|fail(?:ed)?[ -]?over|failover|takeover|took over|switch\w*|paus\w+|stopp\w+|turn(?:ed)? off|block\w+|isolat\w+|route\w*|drain\w*|scal\w+|restart\w*|restor\w+|replac\w+|patch\w*|deploy\w*|withdr\w+|remov\w+|revok\w+|rotat\w+|hotfix|fix(?:ed)?|return(?:ed|s)? to|re-?activat\w+|offline|propagat\w+|increas\w+|decreas\w+|lower\w+|rais\w+|resiz\w+|expand\w+|updat\w+|upgrad\w+|downgrad\w+|configur\w+|chang\w+|edit\w+|appl(?:y|ied|ying)|add(?:ed|ing)|delet\w+|terminat\w+|recreat\w+|rebuil\w+|redeploy\w*|renew\w+|reset\w*|migrat\w+|mov(?:ed|ing)|lock\w*|bann?(?:ed|ing)?|quarantin\w+|mark(?:ed|ing)|publish\w+|pulled|verif(?:y|ied)|re-?engag\w+|clear(?:ed|ing)|clean(?:ed|ing)|contain(?:ed|ing)|introduc\w+|validat\w+|limit\w*|reinstat\w+|address\w+|implement\w+|lever)\b/i,
  },
  {
    missing: 'which role or automation authorised it',
    answered:
      /\b(?:authori[sz]\w+|approv\w+|decided|decision|commander|on-?call|duty|lead|owner|manager|director|officer|executive|automatic\w*|automation|teams?|engineers?|developers?|administrators?|admins?|members|responders?|support|staff|maintainers?|vendor|provider|AWS|Azure|GCP|Cloudflare)\b/i,
  },
  {
    missing: 'what it cost (the trade-off)',
    answered:
      /\b(?:trade-?offs?|cost|price|accept\w+|in exchange|at the expense|meanwhile|without (?:the|any|a)|lost|loss|slow\w*|latency|unavailable|offline|degrad\w+|reduced|less|fewer|higher|more|still|side effects?|downtime|none|no trade)\b/i,
  },
]

/** Nobody pulled a lever: there is none to record. */
const endedByItself =
  /\b(?:resolved|recovered|healed|stopped|ended|ceased|cleared) (?:itself|themselves|on (?:its|their) own|by (?:itself|themselves)|upstream)\b|\bself-?heal\w*|\bno action (?:was |were )?(?:needed|required|taken)\b|\b(?:as|was|is|be) a false (?:positive|alarm)\b/i

export default defineRule({
  id: 'stabilisation-recorded',
  meta: {
    category: 'detection',
    levels: ['warn', 'warn', 'error'],
    description: 'Require for each stabilisation the lever, the role that authorised it and the trade-off.',
    messages: {
      open: 'Unexpected stabilisation that does not say {missing}, expected for example "the incident commander authorised freezing routing; trade-off: +180 ms at p95"',
    },
    advice:
      'Levers halt harm at a price. The next responder needs to know which exist, who may pull them and what they cost, long before they know the cause.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const section = document.sections.find(({ kind }) => kind === 'recovery')
    if (!section || isBareLabel(document, section) || isWorkList(document, 'recovery')) return
    if (hasGapIn(document, section.body)) return
    const rows = document.timeline.events
      .filter(({ phase }) => phase === 'stabilisation')
      .map(({ event }) => event.text)
    const text = [sectionProse(document, ['recovery']), ...rows].join(' ')
    // An empty section is `required-sections`; what others kept to themselves cannot be recorded.
    if (text.trim() === '' || (document.meta.origin === 'public-record' && notPublished.test(text))) return
    if (endedByItself.test(text)) return
    const missing = parts.filter(({ answered }) => !answered.test(text)).map((part) => part.missing)
    if (missing.length > 0) yield { messageId: 'open', span: section.heading, data: { missing } }
  },
})
