/** The browser that the tests drive: an environment variable, then what the machine has, then what it can install. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']

const elsewhere: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : []
  }),
}

/** Path of a Chromium-like browser, or `undefined`. */
export function findBrowser(): string | undefined {
  const named = process.env['AFTERWORD_CHROMIUM'] ?? process.env['CHROME_PATH']
  if (named) return named
  const extension = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = [
    ...onPath.flatMap((name) => folders.map((folder) => join(folder, name + extension))),
    ...(elsewhere[process.platform] ?? []),
  ]
  return candidates.find((path) => existsSync(path))
}

/** Path of a browser, installed first where that needs no question: as root on a Debian-like system. */
export function findOrInstallBrowser(): string {
  const found = findBrowser()
  if (found) return found
  if (canInstall()) {
    const apt = (...args: string[]) =>
      execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'No browser found: install Chrome or Chromium, or set AFTERWORD_CHROMIUM to the path of one (Debian: apt-get install chromium)',
  )
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Start the browser; close it after the tests. */
export function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
  })
}
