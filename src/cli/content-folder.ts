import { dirname, resolve } from 'node:path'
import { loadConfiguration } from './configuration.ts'
import type { Io } from './io.ts'

/** The folder of the documents: the flag, else what the configuration says, else `content`. */
export async function contentFolder(flag: string | undefined, { cwd }: Pick<Io, 'cwd'>): Promise<string> {
  if (flag !== undefined) return resolve(cwd, flag)
  const configuration = await loadConfiguration(undefined, cwd)
  const content: unknown = configuration && valueAt(configuration.content, 'content')
  return configuration && typeof content === 'string'
    ? resolve(dirname(configuration.path), content)
    : resolve(cwd, 'content')
}

function valueAt(configuration: unknown, key: string): unknown {
  return typeof configuration === 'object' && configuration !== null ? Reflect.get(configuration, key) : undefined
}
