/**
 * Replies as lines of text. A document has many findings and a rule says the same note in each of its findings, so
 * notes and addresses cross the pipe once and are numbers from then on; so are findings that a comparison leaves alone.
 */
import type { Finding } from '#lint/rule'
import type { FileResult } from '#report/file-result'
import type { Reply } from './protocol.ts'

/** A finding; its note and address by the order in which they were first sent. */
type SentFinding = Omit<Finding, 'note' | 'url'> & { readonly note: number; readonly url: number }

/** A result; a number stands for the finding at that index of the result that was sent before for the same file. */
type SentResult = Omit<FileResult, 'findings' | 'suppressed'> & {
  readonly findings: readonly (SentFinding | number)[]
  readonly suppressed: readonly { readonly finding: SentFinding | number; readonly reason: string }[]
}

type WithResults<Result> =
  | (Omit<Extract<Reply, { kind: 'result' }>, 'result'> & { readonly result: Result })
  | { readonly kind: 'compared'; readonly results: readonly Result[] }

type Sent = (Exclude<Reply, WithResults<FileResult>> | WithResults<SentResult>) & {
  /** Texts that this line is the first to use. */
  readonly texts?: readonly string[]
}

/** A function that writes the replies of one child, in order, each as a line without its end. */
export function createEncoder(): (reply: Reply) => string {
  const numbers = new Map<string, number>()
  const sent = new Map<string, readonly Finding[]>()
  let fresh: string[] = []
  const numberOf = (text: string): number => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    fresh.push(text)
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
  const encode = (result: FileResult): SentResult => {
    const before = new Map(sent.get(result.path)?.map((finding, index) => [finding, index]))
    const toSent = (finding: Finding): SentFinding | number =>
      before.get(finding) ?? { ...finding, note: numberOf(finding.note), url: numberOf(finding.url) }
    sent.set(result.path, result.findings)
    return {
      ...result,
      findings: result.findings.map(toSent),
      suppressed: result.suppressed.map(({ finding, reason }) => ({ finding: toSent(finding), reason })),
    }
  }
  return (reply) => {
    fresh = []
    const line: Sent = withResults(reply, encode)
    return JSON.stringify(fresh.length > 0 ? { ...line, texts: fresh } : line)
  }
}

/** A function that reads the lines of one child; throws on text that no encoder wrote. */
export function createDecoder(): (line: string) => Reply {
  const texts: string[] = []
  const received = new Map<string, readonly Finding[]>()
  const decode = (result: SentResult): FileResult => {
    const before = received.get(result.path) ?? []
    const toFinding = (finding: SentFinding | number): Finding => {
      if (typeof finding !== 'number') return { ...finding, note: at(texts, finding.note), url: at(texts, finding.url) }
      return at(before, finding)
    }
    const findings = result.findings.map(toFinding)
    received.set(result.path, findings)
    return {
      ...result,
      findings,
      suppressed: result.suppressed.map(({ finding, reason }) => ({ finding: toFinding(finding), reason })),
    }
  }
  return (line) => {
    // The cast is true: only our own worker writes lines, and what is no line of it throws here or below.
    const { texts: fresh = [], ...sent } = JSON.parse(line) as Sent
    texts.push(...fresh)
    return withResults(sent, decode)
  }
}

/** The reply with each result in it converted. */
function withResults<From, To, Rest extends { readonly kind: 'ready' | 'refused' | 'facts' }>(
  reply: Rest | WithResults<From>,
  convert: (result: From) => To,
): Rest | WithResults<To> {
  if (reply.kind === 'result') return { ...reply, result: convert(reply.result) }
  if (reply.kind === 'compared') return { kind: 'compared', results: reply.results.map(convert) }
  return reply
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new RangeError(`Unexpected reference ${index}, expected one below ${items.length}`)
  return item
}
