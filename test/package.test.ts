/** The package as strangers get it: packed, installed into an empty folder, used without anything of this checkout. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './bundled-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterword-package-'))
const isWindows = process.platform === 'win32'

/** npm of the surrounding script, else that on the PATH; without its settings, which would name this checkout. */
function npm(cwd: string, ...args: string[]): string {
  const { npm_config_local_prefix: _prefix, npm_execpath: npmScript, ...env } = process.env
  const [command, before] = npmScript === undefined ? ['npm', []] : [process.execPath, [npmScript]]
  return execFileSync(command, [...before, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    shell: npmScript === undefined && isWindows,
  })
}

function afterword(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const bin = join(folder, 'node_modules/.bin', isWindows ? 'afterword.cmd' : 'afterword')
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: folder, encoding: 'utf8', shell: isWindows })
  return { status, stdout, stderr }
}

const library = readdirSync(join(root, 'content/postmortems'))
  .filter((name) => name.endsWith('.mdx'))
  .slice(0, 2)
const titleOf = (name: string) =>
  /^title: ["']?(.*?)["']?$/m.exec(readFileSync(join(root, 'content/postmortems', name), 'utf8'))?.[1] ?? ''

beforeAll(() => {
  const [{ filename }]: readonly [{ readonly filename: string }] = JSON.parse(
    npm(root, 'pack', '--json', '--loglevel=error', '--pack-destination', folder).replace(/^[^[]*/, ''),
  )
  mkdirSync(join(folder, 'content/postmortems'), { recursive: true })
  for (const name of library) cpSync(join(root, 'content/postmortems', name), join(folder, 'content/postmortems', name))
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  npm(folder, 'install', `./${filename}`, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('holds compiled code and no tests', () => {
  const files = readdirSync(join(folder, 'node_modules/afterword'), { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => /\.test\.ts$|fixtures|^content|^test\b|^scripts|^bench/.test(file))).toEqual([])
  expect(files).toContain(join('dist', 'cli.cjs'))
})

test('lints', () => {
  expect(afterword('lint')).toMatchObject({ status: 0, stderr: '' })
  writeFileSync(join(folder, 'content/postmortems/broken.mdx'), '---\ntitle: a\n---\n\n<script>alert(1)</script>\n')
  const broken = afterword('lint', '--format', 'json')
  expect(broken).toMatchObject({ status: 1, stderr: '' })
  expect(JSON.parse(broken.stdout)).toHaveLength(3)
  expect(afterword('lint', 'nowhere')).toMatchObject({ status: 2, stdout: '' })
})

test('refuses to build what lint refuses, and says where', () => {
  const built = afterword('build')
  expect(built.status).toBe(1)
  expect(built.stderr).toMatch(/^content\/postmortems\/broken\.mdx:5:1 /)
})

test('builds', () => {
  rmSync(join(folder, 'content/postmortems/broken.mdx'))
  const built = afterword('build')
  expect(built).toMatchObject({ status: 0 })
  for (const name of library) {
    const page = join(folder, 'dist/postmortems', name.replace(/\.mdx$/, ''), 'index.html')
    expect(existsSync(page)).toBe(true)
    expect(readFileSync(page, 'utf8')).toContain(titleOf(name).replaceAll('&', '&amp;').replaceAll("'", '&#39;'))
  }
  expect(existsSync(join(folder, 'dist/rules/mdx-safe/index.html'))).toBe(true)
  expect(existsSync(join(folder, 'dist/pagefind'))).toBe(true)
})

test('can be imported, with types', () => {
  writeFileSync(
    join(folder, 'use.mts'),
    [
      "import { defineConfig, lintText, rules } from 'afterword'",
      "import remarkPreset from 'afterword/remark'",
      "import retextPreset from 'afterword/retext'",
      "import afterword from 'afterword/astro'",
      "const result = await lintText('## Impact', { now: 0 })",
      'const count: number = result.findings.length',
      "defineConfig({ rules: { 'mdx-safe': 'error' } })",
      'console.log(count > 0, rules.length > 0, typeof remarkPreset, typeof retextPreset, afterword().name)',
    ].join('\n'),
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const flags = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--module',
    'NodeNext',
    '--target',
    'ES2024',
    '--skipLibCheck',
  ]
  const types = spawnSync(
    process.execPath,
    [tsc, ...flags, '--types', 'node', '--typeRoots', join(root, 'node_modules/@types'), 'use.mts'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  expect(types.stdout).toBe('')
  expect(spawnSync(process.execPath, ['use.mts'], { cwd: folder, encoding: 'utf8' }).stdout).toBe(
    'true true object object afterword\n',
  )
})
