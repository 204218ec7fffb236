/** CPU seconds of a command with all its children, as the shell counts them. */
import { spawnSync } from 'node:child_process'

export interface Cost {
  readonly user: number
  readonly system: number
  readonly wall: number
  readonly status: number | null
}

/** Run a command line in a folder. */
export function measure(command: string, cwd: string): Cost {
  const started = performance.now()
  const { stdout } = spawnSync('sh', ['-c', `{ ${command}; } >/dev/null 2>&1; echo "status $?"; times`], {
    cwd,
    encoding: 'utf8',
  })
  const wall = (performance.now() - started) / 1000
  const status = Number(/status (\d+)/.exec(stdout)?.[1])
  // The last line of `times` is that of the children.
  const [user = 0, system = 0] = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  )
  return { user, system, wall, status }
}

/** The middle of several runs, by user time. */
export function median(runs: number, run: () => Cost): Cost {
  const costs = Array.from({ length: runs }, run).toSorted((a, b) => a.user - b.user)
  const middle = costs[Math.floor(costs.length / 2)]
  if (!middle) throw new Error('Unexpected number of runs, expected at least one')
  return middle
}
