import { defineRule } from '#lint/rule'
import { isAiIncident } from '#model/derive'
import { changesState, neededKeys, snapshotTime } from './snapshot.ts'

export default defineRule({
  id: 'evidence-snapshot',
  meta: {
    category: 'evidence',
    levels: ['warn', 'error', 'error'],
    description: 'Require a snapshot of inputs, model, prompt, index and environment for incidents of AI behaviour.',
    messages: {
      missing: 'Unexpected snapshot without {keys}, expected an exact version or `lost` with an action',
      latest: 'Unexpected `{seen}` as a version, expected a dated or hashed one (`m-4.1@sha256:…`)',
      late: 'Unexpected snapshot taken at {taken}, after `{row}` changed the system, expected it before or an entry of what was lost',
    },
    advice:
      'AI behaviour cannot be replayed from logs alone. Before the first rollback or retraining, keep the inputs, the model, prompt and index versions and the configuration; a hash will do where privacy forbids more.',
    reads: 'document',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { meta, frontmatter, timeline } = document
    const behaviour = meta.classes?.some((name) => name !== 'availability' && name !== 'cost') ?? false
    const { snapshot } = meta
    // A missing snapshot altogether is `frontmatter-schema`.
    if (!isAiIncident(document) || !behaviour || meta.origin === 'public-record' || !snapshot) return

    const missing = neededKeys(meta).filter((key) => !snapshot[key]?.trim())
    if (missing.length > 0) {
      yield {
        messageId: 'missing',
        span: frontmatter.keySpan('snapshot'),
        data: { keys: missing.map((key) => `\`${key}\``).join(', ') },
      }
    }
    for (const [key, value] of Object.entries(snapshot)) {
      if (!/^(?:latest|current|main|master|prod(?:uction)?|default|head)$/i.test(value.trim()) || key === 'environment')
        continue
      yield { messageId: 'latest', span: frontmatter.valueSpan('snapshot', key), data: { seen: value } }
    }
    const taken = snapshotTime(snapshot)
    const change = timeline.events.find(({ at, event }) => at !== undefined && changesState(event.text))
    if (taken !== undefined && change?.at !== undefined && taken > change.at) {
      const row = change.event.text.length > 60 ? `${change.event.text.slice(0, 57)}…` : change.event.text
      yield {
        messageId: 'late',
        span: frontmatter.valueSpan('snapshot', 'taken'),
        data: { taken: snapshot['taken'] ?? '', row },
      }
    }
  },
})
