/** How the bundler treats packages. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

const modelSyntax = join(import.meta.dirname, '../../src/model/syntax')

/** Keep every package outside the bundle but these. */
export function external(bundled: ReadonlySet<string>): Plugin {
  return {
    name: 'external',
    setup({ onResolve }) {
      onResolve({ filter: /^[^.#/]/ }, ({ path, kind }) => {
        if (kind === 'entry-point' || path.startsWith('node:')) return undefined
        const depth = path.startsWith('@') ? 2 : 1
        return bundled.has(path.split('/').slice(0, depth).join('/')) ? undefined : { path, external: true }
      })
    },
  }
}

/** Imports of the command line that lead to another output, loaded only by the commands that need it. */
export function elsewhere(outputs: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'elsewhere',
    setup({ onResolve }) {
      onResolve({ filter: /^[.#]/ }, ({ path, kind }) => {
        const output = kind === 'dynamic-import' ? outputs[path] : undefined
        return output === undefined ? undefined : { path: output, external: true }
      })
    },
  }
}

/**
 * gray-matter brings engines for languages that we refuse, one of them with `eval`, and a YAML parser that we never
 * call. The bundle has none of them: faster to start, and nothing there that could run front matter.
 */
export const grayMatterWithoutEngines: Plugin = {
  name: 'gray-matter-without-engines',
  setup({ onLoad }) {
    onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {}',
      loader: 'js',
    }))
  },
}

/**
 * satteri is some twenty modules around one native binding. The modules go into the bundle; the binding is asked for
 * through the installed package, which alone knows where the one for this platform lies.
 */
export const nativeBindingOfSatteri: Plugin = {
  name: 'native-binding-of-satteri',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/index\.js$/ }, ({ importer }) =>
      importer.endsWith(join('satteri', 'dist', 'binding.js')) ? { path: 'binding', namespace: 'satteri' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'satteri' }, () => ({
      loader: 'js',
      // By another name, the bundler leaves `require` alone. The loader of satteri finds the binding on every
      // platform, and takes longer than linting a page; on the common ones its name is known.
      contents: `
        const fromHere = require
        const { createRequire } = require('node:module')
        const fromSatteri = createRequire(fromHere.resolve('satteri'))
        const name = '@bruits/satteri-' + process.platform + '-' + process.arch
        const suffix = { linux: '-gnu', win32: '-msvc' }[process.platform] ?? ''
        try {
          module.exports = fromSatteri(name + suffix)
        } catch {
          module.exports = fromSatteri('../index.js')
        }
      `,
    }))
  },
}

/** The choice between the native parser and its slow stand-in takes an `await`, which CommonJS does not have. */
export const nativeParserOnly: Plugin = {
  name: 'native-parser-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]model[\\/]syntax[\\/]native\.ts$/ }, () => ({
      contents: "export { satteri as parser } from './satteri.ts'",
      loader: 'ts',
      resolveDir: modelSyntax,
    }))
  },
}

/** Run a module of plain numbers now and keep what it exports: reading the numbers is faster than making them. */
export const readyMadeNumbers: Plugin = {
  name: 'ready-made-numbers',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lint-rules[\\/]prose[\\/]clue-numbers\.ts$/ }, async ({ path }) => {
      const exported: unknown = await import(pathToFileURL(path).href)
      const constants = Object.entries(Object(exported)).map(
        ([name, value]) => `export const ${name} = ${print(value)}`,
      )
      return { contents: [readInt32, ...constants].join('\n'), loader: 'js' }
    })
  },
}

/** A view of the decoded bytes would stand at any offset; a copy is aligned. */
const readInt32 = `const read = (text) => new Int32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer)`

function print(value: unknown): string {
  if (value instanceof Int32Array) {
    const { buffer, byteOffset, byteLength } = value
    return `read('${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}')`
  }
  if (typeof value === 'number') return String(value)
  return `{ ${Object.entries(Object(value))
    .map(([key, inner]) => `${key}: ${print(inner)}`)
    .join(', ')} }`
}
