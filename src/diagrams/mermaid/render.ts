/** Options of `renderMermaid`. */
export interface MermaidOptions {
  /** Folder of the cache; one file per diagram. */
  readonly cacheDir: string
}

/** An SVG string, or why there is none. */
export type MermaidResult =
  | { readonly svg: string }
  | {
      readonly error: {
        readonly message: string
        /** Line of the fence's source, counted from 1. */ readonly line?: number
      }
    }

/** A first draft: nothing can be drawn yet. */
export async function renderMermaid(_source: string, _options: MermaidOptions): Promise<MermaidResult> {
  return { error: { message: 'not yet drawn' } }
}
