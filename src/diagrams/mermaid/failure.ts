/** Mermaid's exceptions as one sentence with a line of the fence. */
import { clip } from '#diagrams/text/clean'
import { expectedKinds } from './kinds.ts'
import type { MermaidError } from './result.ts'

/** What a jison parser attaches to its error. */
interface ParserState {
  readonly text?: unknown
  readonly loc?: { readonly first_line?: unknown }
  readonly line?: unknown
}

/** `lines[n]` is the line in the fence of the line n + 1 that mermaid saw. */
export function toError(error: unknown, lines: readonly number[]): MermaidError {
  const message = error instanceof Error ? error.message : String(error)
  const state = stateOf(error)
  const seen = lineIn(message) ?? numberOf(state?.loc?.first_line) ?? 0
  const line = lines[Math.min(seen, lines.length) - 1]
  if (isUnknownKind(error))
    return { message: `Unexpected first line, expected one of ${expectedKinds()}`, line: lines[0] ?? 1 }
  if (error instanceof ReferenceError || error instanceof TypeError)
    return { message: `Unexpected feature that mermaid can draw only in a browser (${clip(message, 100)})` }
  return { message: sentence(message, state), ...(line !== undefined && { line }) }
}

function isUnknownKind(error: unknown): boolean {
  return error instanceof Error && error.name === 'UnknownDiagramError'
}

function stateOf(error: unknown): ParserState | undefined {
  const state: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'hash') : undefined
  // Every member is unknown, so that any object is one.
  return typeof state === 'object' && state !== null ? (state as ParserState) : undefined
}

function lineIn(message: string): number | undefined {
  const [, line] = /\bon line (\d+)/i.exec(message) ?? /\bline:? (\d+)/i.exec(message) ?? []
  return line === undefined ? undefined : Number(line)
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** jison says where it stopped in a drawing of three lines; what it stopped at is enough. */
function sentence(message: string, state: ParserState | undefined): string {
  const text = typeof state?.text === 'string' ? state.text.trim() : ''
  if (text) return `Unexpected \`${clip(text, 60)}\`, expected Mermaid syntax`
  if (state) return 'Unexpected end of the line'
  const [first = message] = message.split('\n')
  return clip(first.replace(/[.:]$/, ''), 200)
}
