import { defineRule } from '#lint/rule'

/** Addresses that show something else tomorrow: dashboards with a relative range. */
const relativeRange = /[?&](?:from|start|begin)=now-|[?&]range=(?:last|now)/i

export default defineRule({
  id: 'timeline-source',
  meta: {
    category: 'timeline',
    levels: ['off', 'warn', 'error'],
    description: 'Require a source for each timeline row.',
    messages: {
      missing: 'Unexpected row without a source, expected an evidence id such as `E3` or a link',
      none: 'Unexpected timeline without sources, expected an evidence id or a link per event',
      word: 'Unexpected source `{seen}`, expected an evidence id such as `E3` or a link',
      dangling: 'Unexpected evidence `{id}`, expected one of the ledger ({known})',
      relative: 'Unexpected link with a relative time range, expected a fixed range or a captured copy in the ledger',
    },
    advice:
      'An event with a source can be checked by someone who was not there. What people remember is evidence too: a ledger entry of kind `recollection` with a role.',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { form, events, span } = document.timeline
    const ledger = new Set(document.evidence.map(({ id }) => id))
    const known = ledger.size > 0 ? [...ledger].join(', ') : 'it is empty'

    if (events.length > 0 && events.every(({ sources, source }) => sources.length === 0 && !source?.text.trim())) {
      if (span)
        yield { messageId: 'none', span: document.sections.find(({ kind }) => kind === 'timeline')?.heading ?? span }
      return
    }
    for (const { sources, source, event, span: row } of events) {
      if (sources.length === 0) {
        const seen = source?.text.trim() ?? ''
        if (source && seen !== '') yield { messageId: 'word', span: source.span, data: { seen } }
        else if (form === 'table') yield { messageId: 'missing', span: event.span }
        continue
      }
      for (const id of sources) {
        const place = source?.span ?? row
        if (/^E\d+$/.test(id) && !ledger.has(id)) yield { messageId: 'dangling', span: place, data: { id, known } }
        else if (relativeRange.test(id)) yield { messageId: 'relative', span: place }
      }
    }
  },
})
