import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { faultTreeSvg } from './fault-tree.ts'
import { fishboneSvg } from './fishbone.ts'
import { faultTrees, whys } from './fixtures/analyses.ts'
import * as fishbones from './fixtures/fishbones.ts'
import * as timelines from './fixtures/timelines.ts'
import { allowedClasses } from './mermaid/classes.ts'
import { textStyles } from './svg/text-style.ts'
import { timelineSvg } from './timeline.ts'
import { whysSvg } from './whys.ts'

const read = async (path: string): Promise<string> => {
  const sheet = await readFile(new URL(path, import.meta.url), 'utf8')
  return sheet.replace(/\/\*[^]*?\*\//g, '')
}
const css = await read('diagrams.css')
const mermaidCss = await read('mermaid/mermaid.css')
const inSheet = (sheet: string): Set<string> =>
  new Set(Array.from(sheet.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name))

test.each(Object.entries(textStyles))('the sheet sets %s in the size that is measured', (name, style) => {
  const rules = Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g)).filter(([, selectors = '']) =>
    selectors.split(',').some((selector) => selector.trim() === `.d-${name}`),
  )
  const declarations = rules.map(([, , body]) => body).join('')
  expect(declarations).toContain(`font-size: ${style.size}px`)
  expect(declarations.includes('font-weight: 600')).toBe(style.weight === 600)
  expect(declarations.includes('tabular-nums')).toBe('tabular' in style)
})

test('the sheet knows every class that is drawn', () => {
  const known = inSheet(css)
  const options = (['wide', 'narrow'] as const).map((variant) => ({ id: 'x', variant }))
  const drawn = options.flatMap((option) => [
    ...Object.values(timelines).map((input) => timelineSvg(input, option)),
    ...Object.values(fishbones).map((input) => fishboneSvg(input, option)),
    ...Object.values(whys).map((input) => whysSvg(input, option)),
    ...Object.values(faultTrees).map((input) => faultTreeSvg(input, option)),
  ])
  const used = drawn
    .flatMap((svg) => Array.from(svg.matchAll(/ class="([^"]*)"/g), ([, names = '']) => names.split(' ')))
    .flat()
  // These say what a diagram is or how important a text; they have the default look.
  const plain = new Set([
    'd-body',
    'd-milestone',
    'diagram-timeline',
    'diagram-fishbone',
    'diagram-whys',
    'diagram-fault-tree',
  ])
  expect([...new Set(used)].filter((name) => !known.has(name) && !plain.has(name))).toEqual([])
})

test('a drawing of mermaid keeps exactly the classes that have a look', () => {
  const known = [...inSheet(mermaidCss)].filter((name) => !name.startsWith('diagram-mermaid') && !name.startsWith('m-'))
  expect(known.filter((name) => !allowedClasses.has(name))).toEqual([])
  expect([...allowedClasses].filter((name) => !known.includes(name))).toEqual([])
})
