import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A function that loads a package when it is first called; for rules whose library is needed by few documents. */
export function lazyRequire<Module>(name: string): () => Module {
  let loaded: Module | undefined
  // The caller names the type of the package that it names.
  return () => (loaded ??= require(name) as Module)
}
