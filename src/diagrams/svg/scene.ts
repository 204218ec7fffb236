/**
 * A drawing as data. Layouts compute scenes, one printer turns a scene into markup, and tests measure the same data
 * instead of reading numbers back from a string.
 */
import type { TextStyle } from './text-style.ts'

/** A drawing with its own size. */
export interface Scene {
  /** Left edge of the drawing; 0 where it is not given. */
  readonly left?: number
  readonly width: number
  readonly height: number
  /** Later items lie above earlier ones. */
  readonly items: readonly Item[]
}

export type Item = TextItem | PathItem | RectItem | CircleItem

/** A stretch of one line; its style is that of the item unless it names another. */
export interface Run {
  readonly text: string
  readonly style?: TextStyle
  /** Classes besides that of the style. */
  readonly classes?: string
}

/** Lines of text, left-aligned, centred or right-aligned at `x`. */
export interface TextItem {
  readonly kind: 'text'
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly lines: readonly (string | readonly Run[])[]
  readonly style: TextStyle
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly classes?: string
}

export interface PathItem {
  readonly kind: 'path'
  readonly d: string
  readonly classes: string
}

export interface RectItem {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
  readonly classes: string
}

export interface CircleItem {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly classes: string
}
