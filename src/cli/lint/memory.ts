import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Watch the resident memory of a process, since V8's limit does not see what a native parser allocates.
 * Linux tells it for free; macOS needs `ps`, so it is asked less often; on Windows the limit of time stands alone.
 */
export function watchMemory(pid: number | undefined, megabytes: number, onExceeded: () => void): () => void {
  const platform = process.platform
  if (pid === undefined || (platform !== 'linux' && platform !== 'darwin')) return () => {}

  const check = (resident: number) => {
    if (resident > megabytes) onExceeded()
  }
  const timer =
    platform === 'linux'
      ? setInterval(() => check(residentOnLinux(pid)), 25)
      : setInterval(() => residentByPs(pid, check), 500)
  timer.unref()
  return () => clearInterval(timer)
}

const pageBytes = 4096

function residentOnLinux(pid: number): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return (Number(pages) * pageBytes) / 1024 / 1024
  } catch {
    // The process has just ended.
    return 0
  }
}

function residentByPs(pid: number, onResult: (megabytes: number) => void): void {
  execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, stdout) => {
    if (!error) onResult(Number(stdout.trim()) / 1024)
  })
}
