import { defineRule } from '#lint/rule'
import { outsideGaps } from '../prose/stated-gaps.ts'
import { checkMetrics } from './metrics.ts'
import { checkSources } from './sources.ts'

/** What a learning report says stands on incidents, and its numbers say no more than they can. */
export default defineRule({
  id: 'report-sources-and-metrics',
  meta: {
    category: 'operations',
    levels: ['warn', 'error', 'error'],
    description: 'Require learning reports whose statements rest on incidents and whose numbers do not mislead.',
    messages: {
      unused: 'Unexpected source `{id}` that the text never mentions, expected a link to it where it teaches something',
      stranger: 'Unexpected incident `{id}` outside `sources`, expected it in the list of the frontmatter',
      unlinked: 'Unexpected section without an incident, expected links to those that each statement rests on',
      lesson: 'Unexpected lesson without an incident, expected a link to one that taught it',
      pattern: 'Unexpected pattern with {count} of the sources, expected links to at least two incidents that share it',
      mean: 'Unexpected trend of `{seen}`, expected the median with its range and n, such as `median 41 min (IQR 9–210, n = 9)`',
      trend: 'Unexpected trend `{seen}` over {sources} sources, expected its interval and n, or the counts alone',
      ranking: 'Unexpected ranking `{seen}`, expected counts by service or failure pattern, with their exposure',
      count: 'Unexpected count `{seen}`, expected no more than the {sources} sources of this report',
    },
    advice:
      'A report is believed because one can look each statement up. Few incidents carry no trend, means of skewed times move with one outlier, and a ranking of teams teaches people not to report.',
    reads: 'document',
    englishOnly: true,
    appliesTo: ['learning-report'],
    defaultOptions: {},
  },
  *check({ document }) {
    const { report } = document
    if (!report) return
    yield* outsideGaps(document, checkSources(document, report))
    yield* checkMetrics(document, report.fields.sources?.length ?? 0)
  },
})
