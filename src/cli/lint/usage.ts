/** What a process has used, seen from outside: V8's own limits do not see a native parser. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Usage {
  readonly residentMegabytes: number
  /** Of all processors together, since the process began. */
  readonly cpuMilliseconds: number
}

/** Look at a process again and again until the returned function is called. Linux tells for free, macOS for a `ps`. */
export function watchUsage(pid: number, onUsage: (usage: Usage) => void): () => void {
  if (process.platform === 'win32') return () => {}
  const isLinux = process.platform === 'linux'
  const look = isLinux ? () => lookOnLinux(pid, onUsage) : () => lookByPs(pid, onUsage)
  const timer = setInterval(look, isLinux ? 25 : 500)
  timer.unref()
  return () => clearInterval(timer)
}

const pageBytes = 4096
const ticksPerSecond = 100

function lookOnLinux(pid: number, onUsage: (usage: Usage) => void): void {
  const fields = statFields(pid)
  if (fields) onUsage(toUsage(fields))
}

function statFields(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold anything.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    // It has just ended.
    return undefined
  }
}

function toUsage(fields: readonly string[]): Usage {
  const [user = 0, system = 0] = fields.slice(11, 13).map(Number)
  return {
    residentMegabytes: (Number(fields[21]) * pageBytes) / 1024 / 1024,
    cpuMilliseconds: ((user + system) * 1000) / ticksPerSecond,
  }
}

function lookByPs(pid: number, onUsage: (usage: Usage) => void): void {
  execFile('ps', ['-o', 'rss=,time=', '-p', String(pid)], (error, stdout) => {
    const match = /^\s*(\d+)\s+(?:(\d+):)?(\d+):([\d.]+)/.exec(stdout)
    if (error || !match) return
    const [, kilobytes, hours = '0', minutes, seconds] = match
    onUsage({
      residentMegabytes: Number(kilobytes) / 1024,
      cpuMilliseconds: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000,
    })
  })
}
