/** Reads the evidence that quotes cite, where it stands in the library: quotes are compared with it. */
import { realpathSync } from 'node:fs'
import { extname, sep } from 'node:path'
import type { ParsedDocument } from '#model/document'
import { isInside, resolvePath } from '#model/facts/paths'
import { once } from '#model/once'
import { contentRootOf } from '#model/path'
import { readDocument } from './read-document.ts'

export interface EvidenceReading {
  /** What the evidence says, by its id. */
  readonly texts: ReadonlyMap<string, string>
  /** The files that were looked for; the findings rest on them. */
  readonly files: readonly string[]
}

/** Formats of text; a picture, a page or a PDF says nothing that could be compared. */
const textual = new Set('.txt .log .md .mdx .json .jsonl .ndjson .csv .tsv .yml .yaml .eml .vtt .srt'.split(' '))
const nothing: EvidenceReading = { texts: new Map(), files: [] }

/** The evidence that the quotes of a document cite. Anything but a text file below its content root is left alone. */
export function readEvidence(document: ParsedDocument): EvidenceReading {
  const cited = new Set(document.quotes.flatMap(({ evidence }) => evidence))
  const root = contentRootOf(document.path)
  if (cited.size === 0 || root === undefined) return nothing
  const texts = new Map<string, string>()
  const files: string[] = []
  const realRoot = once(() => realpathSync(root))
  for (const { id, source } of document.evidence) {
    if (!cited.has(id) || source === undefined || !isInside(source)) continue
    const path = resolvePath(document.path, source)
    if (path === undefined || !path.startsWith(root) || !textual.has(extname(path).toLowerCase())) continue
    files.push(path)
    const text = readWithin(path, realRoot)
    if (text !== undefined) texts.set(id, textOf(text, extname(path).toLowerCase()))
  }
  return { texts, files }
}

/** Text of a file that really stands below a folder: no link leads out of it. */
function readWithin(path: string, realRoot: () => string): string | undefined {
  try {
    if (!realpathSync(path).startsWith(realRoot() + sep)) return undefined
  } catch {
    // A missing file is a finding of another rule.
    return undefined
  }
  const reading = readDocument(path)
  return 'text' in reading ? reading.text : undefined
}

/** An export keeps messages as strings of JSON, with escapes that no quote has. */
function textOf(text: string, extension: string): string {
  if (extension === '.json') return stringsOf(text) ?? text
  if (extension !== '.jsonl' && extension !== '.ndjson') return text
  return text
    .split('\n')
    .map((line) => stringsOf(line) ?? line)
    .join('\n')
}

function stringsOf(json: string): string | undefined {
  const strings: string[] = []
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string') strings.push(value)
      return null
    })
  } catch {
    return undefined
  }
  return strings.join('\n')
}
