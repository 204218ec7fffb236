/** Match a sticky (`y`) pattern at an offset: how the grammars here read, so that nothing is scanned twice. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
