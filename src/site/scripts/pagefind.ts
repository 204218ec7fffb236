/** The part of Pagefind's browser interface that we use; its own files are written by the build. */
export interface Pagefind {
  init(): Promise<void>
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>
  filters(): Promise<FilterCounts>
  debouncedSearch(term: string | null, options: SearchOptions, wait: number): Promise<SearchResponse | null>
}

export interface SearchOptions {
  readonly filters: Readonly<Record<string, readonly string[]>>
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface SearchResponse {
  readonly results: readonly { readonly id: string; data(): Promise<SearchResult> }[]
  readonly filters: FilterCounts
  readonly totalFilters: FilterCounts
}

export interface SearchResult {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly sub_results: readonly SubResult[]
}

export interface SubResult {
  readonly title: string
  readonly url: string
  readonly excerpt: string
  readonly anchor?: { readonly id: string }
}

let pagefind: Promise<Pagefind> | undefined

/** Loads the search engine on first use. */
export function loadPagefind(): Promise<Pagefind> {
  pagefind ??= importPagefind()
  return pagefind
}

async function importPagefind(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
  // The address is made at run time: the file exists only after the build, so no bundler may look for it.
  const address = new URL(`${base}pagefind/pagefind.js`, location.href).href
  // The cast is true: it is the module that the build wrote.
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind
  await engine.options({ baseUrl: base, excerptLength: 24 })
  await engine.init()
  // Counts come with a search only after the filters have been loaded once.
  await engine.filters()
  return engine
}
