/** From a scene to SVG markup: classes only, no styles, every text escaped. */
import { cleanText, escapeXml } from '../text/clean.ts'
import type { Item, Run, Scene, TextItem } from './scene.ts'
import { textStyles } from './text-style.ts'

/** What the frame of a diagram says besides the drawing. */
export interface Frame {
  /** Prefix of the ids inside. */
  readonly id: string
  readonly classes: string
  readonly title: string
  readonly description: string
}

/** A complete `<svg>` element. */
export function printScene(scene: Scene, { id, classes, title, description }: Frame): string {
  const prefix = escapeXml(id)
  const width = number(scene.width)
  const height = number(scene.height)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram ${classes}" viewBox="${number(scene.left ?? 0)} 0 ${width} ${height}"`,
    ` width="${width}" height="${height}" role="img" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-desc">`,
    `<title id="${prefix}-title">${escapeXml(cleanText(title))}</title>`,
    `<desc id="${prefix}-desc">${escapeXml(cleanText(description))}</desc>`,
    ...scene.items.map(printItem),
    '</svg>',
  ].join('')
}

/** A coordinate with at most one decimal. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function printItem(item: Item): string {
  switch (item.kind) {
    case 'text':
      return printText(item)
    case 'path':
      return `<path class="${item.classes}" d="${item.d}"/>`
    case 'circle':
      return `<circle class="${item.classes}" cx="${number(item.x)}" cy="${number(item.y)}" r="${number(item.radius)}"/>`
    case 'rect': {
      const radius = item.radius ? ` rx="${number(item.radius)}"` : ''
      const size = `width="${number(item.width)}" height="${number(item.height)}"`
      return `<rect class="${item.classes}" x="${number(item.x)}" y="${number(item.y)}" ${size}${radius}/>`
    }
  }
}

function printText({ x, y, lines, style, anchor, classes }: TextItem): string {
  const anchorClass = anchor && anchor !== 'start' ? ` d-${anchor}` : ''
  const names = `d-${style}${anchorClass}${classes ? ` ${classes}` : ''}`
  const { lineHeight } = textStyles[style]
  const place = (index: number): string => `x="${number(x)}" y="${number(y + index * lineHeight)}"`
  const [first, ...others] = lines
  if (first === undefined) return ''
  const rest = others.map((line, index) => `<tspan ${place(index + 1)}>${printLine(line)}</tspan>`)
  return `<text class="${names}" ${place(0)}>${printLine(first)}${rest.join('')}</text>`
}

function printLine(line: string | readonly Run[]): string {
  if (typeof line === 'string') return escapeXml(line)
  return line.map(printRun).join('')
}

function printRun({ text, style, classes }: Run): string {
  const names = [style && `d-${style}`, classes].filter(Boolean).join(' ')
  return names ? `<tspan class="${names}">${escapeXml(text)}</tspan>` : escapeXml(text)
}
