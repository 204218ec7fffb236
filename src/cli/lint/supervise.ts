/**
 * Linting that survives its parser. Documents are untrusted and the parser is native: whatever gets past its guards
 * may crash, hang or eat memory. So a child does the work, file by file in order; when it dies, the first file without
 * an answer is to blame, that becomes its finding, and a fresh child goes on with the rest.
 */
import type { FileResult } from '#report/file-result'
import { printable } from '#report/printable'
import { UsageError } from '../usage-error.ts'
import { type ChildOptions, ownWorkers, startChild } from './child.ts'
import { type FileProblem, fileFinding } from './file-finding.ts'
import { type Limits, defaultLimits } from './limits.ts'
import type { Input, Job } from './protocol.ts'
import type { EndReason } from './watchdog.ts'

export interface SuperviseOptions {
  readonly limits?: Limits
  /** Workers to try, the next one where one does not start. */
  readonly workers?: readonly string[]
}

/** Lint all inputs; results come in the order of the inputs, each as soon as it is there. */
export async function supervise(
  job: Job,
  onResult: (result: FileResult, milliseconds: number) => void,
  { limits = defaultLimits, workers = ownWorkers }: SuperviseOptions = {},
): Promise<void> {
  let { inputs } = job
  let [worker = '', ...otherWorkers] = workers
  while (inputs.length > 0) {
    const { hasStarted, answered, end, detail } = await runChild({ ...job, inputs }, onResult, { limits, worker })
    if (!hasStarted) {
      const [next, ...rest] = otherWorkers
      if (next === undefined) throw new Error(`the linting process did not start: ${lastWords(detail)}`)
      worker = next
      otherWorkers = rest
      continue
    }
    inputs = inputs.slice(answered)
    const [blamed, ...others] = inputs
    if (!blamed) return
    // Memory may have been filled by the files before; only a file that fails first in a fresh child is to blame.
    if (answered > 0 && end !== 'time') continue
    onResult(failedResult(blamed, end, limits), end === 'time' ? limits.cpuMilliseconds : 0)
    inputs = others
  }
}

interface ChildRun {
  /** It was ready to work. */
  readonly hasStarted: boolean
  /** Number of files with a result. */
  readonly answered: number
  readonly end: EndReason
  readonly detail: string
}

function runChild(
  job: Job,
  onResult: (result: FileResult, milliseconds: number) => void,
  options: ChildOptions,
): Promise<ChildRun> {
  return new Promise((resolve, reject) => {
    let hasStarted = false
    let answered = 0
    const stop = startChild(job, options, {
      onReply(reply) {
        if (reply.kind === 'refused') reject(new UsageError(reply.message))
        else if (reply.kind === 'ready') hasStarted = true
        else {
          answered += 1
          onResult(reply.result, reply.milliseconds)
        }
      },
      onEnd(end, detail) {
        process.off('exit', stop)
        resolve({ hasStarted, answered, end, detail })
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

function failedResult(input: Input, end: EndReason, limits: Limits): FileResult {
  return { path: input.path, findings: [fileFinding(problems[end](limits))], suppressed: [], notices: [] }
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
