import type { Palette } from '#report/stylish'

/** Whether to colour: the flag decides, then `NO_COLOR` and `FORCE_COLOR`, then whether a terminal shows it. */
export function wantsColor(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (flag !== undefined) return flag
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}

/** ANSI sequences, or nothing. */
export function palette(isOn: boolean): Palette {
  const style = (open: number, close: number) => (text: string) =>
    isOn && text ? `\u001B[${open}m${text}\u001B[${close}m` : text
  return {
    red: style(31, 39),
    yellow: style(33, 39),
    green: style(32, 39),
    cyan: style(36, 39),
    dim: style(2, 22),
    bold: style(1, 22),
    underline: style(4, 24),
  }
}
