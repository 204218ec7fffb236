/** Numbers that mislead: means of times, trends of few incidents, ranks of people, counts that cannot be. */
import type { RuleProblem } from '#lint/rule'
import type { ParsedDocument } from '#model/document'
import type { Sentence } from '#model/prose-types'

type MetricMessage = 'mean' | 'trend' | 'ranking' | 'count'

const mean =
  /\bMTT[RDMAF]\b|\b(?:mean|average)[- ]time[- ](?:to|between)[- ]\w+|\b(?:mean|average) (?:detection|recovery|resolution|mitigation|response|outage|incident)(?: time| duration)?\b/i
const change =
  /\b(?:improv(?:ed|es|ing|ement)|fell|falls|drop(?:ped|s)?|declin(?:ed|es)|decreas(?:ed|es)|increas(?:ed|es)|rose|rises|grew|grows|went (?:up|down)|halved|doubled|shortened|lengthened|(?:is|are|was|were|got|became) (?:better|worse|shorter|longer|faster|slower|lower|higher|down|up))\b/i
const subject = /\bincidents?\b|\bnear misses\b|\b(?:time to|detection|mitigation|recovery|resolution)\b|\bmedian\b/i
const compared =
  /\bcompared (?:with|to)\b|\bversus\b|\bvs\b|\bthan (?:last|the last|the previous|in|before)\b|\bsince (?:last|\d{4}|Q[1-4])\b|\b(?:year|quarter|month)[- ](?:on|over)[- ](?:year|quarter|month)\b|\bfrom \d[\d.,]*\s?\S{0,8} to \d/i
const interval = /\bIQR\b|\bCI\b|\bconfidence\b|\binterval\b|\bn\s?=|\brange\b|\d\s?\u2013\s?\d|\bbetween \d/i
const ranking =
  /\b(?:team|squad|group|engineer|developer|person|author|on-call)s?\b[^.;]{0,40}\b(?:had|caused|owned|produced|made|wrote|accounts? for|responsible for) (?:the )?(?:most|fewest|majority)\b|\b(?:worst|best|top)[- ](?:team|squad|engineer|offender|performer)s?\b|\b(?:most|fewest) incidents (?:per|by) (?:team|squad|person|engineer|author)\b/i

/** From this many incidents on, a trend may stand without its interval. */
const ENOUGH = 20

/** Findings about how a report counts. */
export function* checkMetrics(
  { sentences, source }: ParsedDocument,
  sources: number,
): Iterable<RuleProblem<MetricMessage>> {
  for (const sentence of sentences) {
    const { passage, masked, span } = sentence
    if (passage.quoted || passage.kind === 'heading' || passage.section === 'glossary') continue
    const changed = change.exec(masked)
    const average = mean.exec(masked)
    if (average && changed) yield at(sentence, average, 'mean')
    // A sentence that links to an incident tells that incident's own numbers.
    else if (changed && isTrend(masked) && isFew(sources) && !source.slice(span.start, span.end).includes('](')) {
      yield at(sentence, changed, 'trend', { sources })
    }
    const rank = ranking.exec(masked)
    if (rank) yield at(sentence, rank, 'ranking')
    yield* checkCounts(sentence, sources)
  }
}

/** Without a list of sources nothing is known of how many there are. */
function isFew(sources: number): boolean {
  return sources > 0 && sources < ENOUGH
}

function isTrend(masked: string): boolean {
  return subject.test(masked) && compared.test(masked) && !interval.test(masked)
}

function at<Message extends string>(
  sentence: Sentence,
  { 0: seen, index }: RegExpExecArray,
  messageId: Message,
  data: Readonly<Record<string, string | number>> = {},
) {
  return { messageId, span: sentence.spanOf(index, index + seen.length), data: { seen, ...data } }
}

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const number = String.raw`\d{1,4}|${words.join('|')}`
const share = new RegExp(
  String.raw`\b(${number}) (?:out )?of (?:the |these |our |all )?(${number}) (?:[a-z-]+ ){0,2}?incidents?\b`,
  'gi',
)

/** `7 of 9 incidents`: a part is not more than its whole, and the whole not more than the sources. */
function* checkCounts(sentence: Sentence, sources: number): Iterable<RuleProblem<'count'>> {
  if (sources === 0) return
  for (const match of sentence.masked.matchAll(share)) {
    const [part, whole] = [valueOf(match[1]), valueOf(match[2])]
    if (part > whole || whole > sources) yield at(sentence, match, 'count', { sources })
  }
}

function valueOf(written = ''): number {
  const word = words.indexOf(written.toLowerCase())
  return word === -1 ? Number(written) : word
}
