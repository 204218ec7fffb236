/** The few sizes of type that diagrams use. `diagrams.css` repeats them by class; a test holds the two together. */
import type { Font } from '../text/measure.ts'

export interface Style extends Font {
  readonly lineHeight: number
}

export type TextStyle = keyof typeof textStyles

export const textStyles = {
  body: { size: 14, weight: 400, lineHeight: 20 },
  strong: { size: 14, weight: 600, lineHeight: 20 },
  clock: { size: 14, weight: 600, lineHeight: 20, tabular: true },
  compact: { size: 13, weight: 400, lineHeight: 17 },
  small: { size: 12, weight: 400, lineHeight: 16 },
  label: { size: 12, weight: 600, lineHeight: 16 },
  head: { size: 15, weight: 600, lineHeight: 20 },
} as const satisfies Readonly<Record<string, Style>>
