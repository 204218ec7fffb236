import { defineRule } from '#lint/rule'

/** `SEV-1`, `Sev 1`, `sev1`: the incident scale in another spelling. */
const spelling = /sev(?<![\w-]sev)(?:erity)?[- ]?(?<level>\d)(?![\w-])/gi
/** `severity P1`, `P1 severity`: the alert scale used for an incident. A bare `P1` (customer, page, alert) is right. */
const alertScale = /\bseverity(?::| is| of)? (?<scale>P\d)\b|\b(?<scaleBefore>P\d)[- ]severity\b/gi

/** The severities that an alert of this priority usually answers. */
const severitiesOf: Readonly<Record<string, readonly string[]>> = {
  P1: ['SEV1', 'SEV0'],
  P2: ['SEV2'],
  P3: ['SEV3'],
  P4: ['SEV4'],
}

function meant(priority: string): { readonly expected?: readonly string[] } {
  const expected = severitiesOf[priority.toUpperCase()]
  return expected ? { expected } : {}
}

export default defineRule({
  id: 'frontmatter-severity-scale',
  meta: {
    category: 'frontmatter',
    levels: ['warn', 'error', 'error'],
    description: 'Keep the scales of incidents (SEV0–SEV4), alerts (P1–P4) and actions (P0–P2) apart.',
    messages: {
      frontmatter: '{message}',
      spelling: 'Unexpected spelling `{seen}`, expected `{wanted}`',
      level: 'Unexpected severity `{seen}`, expected one of `SEV0` to `SEV4`',
      incident: 'Unexpected alert priority `{seen}` as a severity, expected one of `SEV0` to `SEV4`',
      action: 'Unexpected action priority `{seen}`, expected `P0`, `P1` or `P2`',
    },
    advice:
      'Three scales answer three questions: how bad was the incident (SEV0–SEV4), how fast must someone respond to an alert (P1–P4), how soon must an action be done (P0–P2). Mixed, each of them stops meaning anything.',
    reads: 'document',
    appliesTo: ['postmortem', 'game-day', 'learning-report'],
    fixable: true,
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    for (const { code, span, message, fix } of document.problems) {
      if (code !== 'severity-scale') continue
      yield {
        messageId: 'frontmatter',
        span,
        data: { message },
        ...(fix !== undefined && { fix: [{ span, text: fix }] }),
      }
    }

    for (const { id, priorityText, priority } of document.actions) {
      if (!priorityText || priority || !/^(?:P\d|SEV[- ]?\d)$/i.test(priorityText.text)) continue
      yield {
        messageId: 'action',
        span: priorityText.span,
        data: { seen: priorityText.text },
        evidence: `action ${id}`,
        expected: ['P0', 'P1', 'P2'],
      }
    }

    for (const passage of document.passages) {
      const { masked, quoted } = passage
      if (quoted) continue // History keeps its spelling.
      for (const match of masked.matchAll(spelling)) {
        const seen = match[0]
        const level = Number(match.groups?.['level'])
        // `severity 1` in words is a way of speaking; only the label itself has one spelling.
        if (/^severity/i.test(seen) || (seen === `SEV${level}` && level <= 4)) continue
        const span = passage.spanOf(match.index, match.index + seen.length)
        if (level > 4) yield { messageId: 'level', span, data: { seen }, expected: ['SEV4'] }
        else {
          const wanted = `SEV${level}`
          yield { messageId: 'spelling', span, data: { seen, wanted }, fix: [{ span, text: wanted }] }
        }
      }
      if (!/p\d/i.test(masked)) continue
      for (const match of masked.matchAll(alertScale)) {
        const seen = match.groups?.['scale'] ?? match.groups?.['scaleBefore'] ?? ''
        const from = match.index + match[0].indexOf(seen)
        const span = passage.spanOf(from, from + seen.length)
        yield { messageId: 'incident', span, data: { seen }, ...meant(seen) }
      }
    }
  },
})
