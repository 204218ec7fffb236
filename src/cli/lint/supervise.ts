/**
 * Linting that survives its parser. Documents are untrusted and the parser is native: whatever gets past its guards
 * may crash, hang or eat memory. So a child does the work, file by file in order; when it dies, the first file without
 * an answer is to blame, that becomes its finding, and a fresh child goes on with the rest. The last child, which
 * knows what all have read, compares the documents.
 */
import type { DocumentFacts } from '#model/facts-types'
import { factsOfPath } from '#model/facts/of-path'
import type { FileResult } from '#report/file-result'
import { printable } from '#report/printable'
import { UsageError } from '../usage-error.ts'
import { type ChildOptions, heapFlags, ownWorkers, startChild } from './child.ts'
import { type FileProblem, fileFinding } from './file-finding.ts'
import { type Limits, defaultLimits } from './limits.ts'
import type { Input, Job, Known } from './protocol.ts'
import type { EndReason } from './watchdog.ts'

export interface SuperviseOptions {
  readonly limits?: Limits
  /** Workers to try, the next one where one does not start. */
  readonly workers?: readonly string[]
  /** Flags of V8 for the first try. */
  readonly flags?: readonly string[]
}

/** What is told to whoever started a run. */
export interface Reports {
  /** Results come in the order of the inputs, each as soon as it is there. */
  onResult(result: FileResult, milliseconds: number, facts: DocumentFacts | undefined): void
  /** A document that was read for its facts only. */
  onFacts?(facts: DocumentFacts): void
  /** A result that the comparison of documents changed; replaces the one before. */
  onCompared?(result: FileResult): void
}

/** Lint all inputs, then compare the documents where the job says so. */
export async function supervise(
  job: Job,
  reports: Reports,
  { limits = defaultLimits, workers = ownWorkers, flags: wanted = heapFlags }: SuperviseOptions = {},
): Promise<void> {
  let { inputs, known } = job
  let [worker = '', ...otherWorkers] = workers
  let flags = wanted
  while (inputs.length > 0 || known) {
    const next = { settings: job.settings, inputs, ...(known && { known }) }
    const { hasStarted, isDone, answered, read, end, detail } = await runChild(next, reports, { limits, flags, worker })
    if (!hasStarted && flags.length > 0) {
      flags = []
      continue
    }
    if (!hasStarted) {
      const [another, ...rest] = otherWorkers
      if (another === undefined) throw new Error(`the linting process did not start: ${lastWords(detail)}`)
      worker = another
      otherWorkers = rest
      continue
    }
    if (isDone) return
    inputs = inputs.slice(answered)
    known = known && [...known, ...read]
    const [blamed, ...others] = inputs
    // Memory may have been filled by the files before; only a file that fails first in a fresh child is to blame.
    if (answered > 0 && (end !== 'time' || !blamed)) continue
    if (!blamed) throw new Error(`the comparison of the documents did not end: ${lastWords(detail) || end}`)
    const failed = failedInput(blamed, end, limits)
    if (failed.result) reports.onResult(failed.result, end === 'time' ? limits.cpuMilliseconds : 0, undefined)
    known = known && [...known, failed]
    inputs = others
  }
}

interface ChildRun {
  /** It was ready to work. */
  readonly hasStarted: boolean
  /** Every file has its answer, and the documents are compared where they are to be. */
  readonly isDone: boolean
  /** Number of files with an answer. */
  readonly answered: number
  /** What these files gave. */
  readonly read: readonly Known[]
  readonly end: EndReason
  readonly detail: string
}

function runChild(job: Job, { onResult, onFacts, onCompared }: Reports, options: ChildOptions): Promise<ChildRun> {
  return new Promise((resolve, reject) => {
    let hasStarted = false
    let answered = 0
    let hasCompared = false
    const read: Known[] = []
    const stop = startChild(job, options, {
      onReply(reply) {
        if (reply.kind === 'refused') reject(new UsageError(reply.message))
        else if (reply.kind === 'ready') hasStarted = true
        else if (reply.kind === 'compared') {
          hasCompared = true
          for (const result of reply.results) onCompared?.(result)
        } else {
          answered += 1
          const { facts } = reply
          if (reply.kind === 'result') onResult(reply.result, reply.milliseconds, facts)
          else onFacts?.(reply.facts)
          if (facts) read.push({ facts, ...(reply.kind === 'result' && { result: reply.result }) })
        }
      },
      onEnd(end, detail) {
        process.off('exit', stop)
        const isDone = job.known ? hasCompared : answered === job.inputs.length
        resolve({ hasStarted, isDone, answered, read, end, detail })
      },
    })
    // A child in an endless loop would outlive us.
    process.once('exit', stop)
  })
}

/** The line of a stack trace that names the error. */
function lastWords(detail: string): string {
  const text = /^\w*Error\b.*$/m.exec(detail)?.[0] ?? detail.trim().slice(-300)
  return printable(text)
}

/** That it is there is all that other documents learn of it. */
function failedInput({ path, factsOnly }: Input, end: EndReason, limits: Limits): Known {
  const facts = factsOfPath(path)
  if (factsOnly) return { facts }
  return { facts, result: { path, findings: [fileFinding(problems[end](limits))], suppressed: [], notices: [] } }
}

const note =
  'Some construct in this file overwhelms the parser. Look for very long lines, deep nesting or thousands of repeated characters, and remove them; the other files were checked.'

const problems: Readonly<Record<EndReason, (limits: Limits) => FileProblem>> = {
  time: ({ cpuMilliseconds }) => ({
    messageId: 'tooSlow',
    message: `Unexpected reading time, expected a file that can be read within ${cpuMilliseconds / 1000} seconds`,
    note,
  }),
  memory: ({ residentMegabytes }) => ({
    messageId: 'tooHungry',
    message: `Unexpected use of memory, expected a file that can be read within ${residentMegabytes} MB`,
    note,
  }),
  crash: () => ({
    messageId: 'crashed',
    message: 'Unexpected end of the parser, expected a file that can be read',
    note,
  }),
}
