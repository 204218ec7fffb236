import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { installGeometry } from './install.ts'

const { window } = new JSDOM('')
installGeometry(window)

/** Draw into a body of its own and measure the element with the id `x`. */
function measure(markup: string): { box: number[]; element: SVGGraphicsElement & SVGPathElement & SVGTextElement } {
  window.document.body.innerHTML = `<svg>${markup}</svg>`
  // Every case has such an element, and jsdom gives all of them the methods of the shim.
  const element = window.document.querySelector('#x') as SVGGraphicsElement & SVGPathElement & SVGTextElement
  const { x, y, width, height } = element.getBBox()
  return { box: [x, y, width, height].map((value) => Math.round(value * 10) / 10), element }
}

test.each([
  ['a rectangle', '<rect id="x" x="1" y="2" width="3" height="4"/>', [1, 2, 3, 4]],
  ['a circle', '<circle id="x" cx="5" cy="5" r="2"/>', [3, 3, 4, 4]],
  ['a line', '<line id="x" x1="1" y1="5" x2="4" y2="2"/>', [1, 2, 3, 3]],
  ['a polygon', '<polygon id="x" points="0,0 4,0 2,3"/>', [0, 0, 4, 3]],
  ['a path with relative commands', '<path id="x" d="M1 1h4v2l-1 1z"/>', [1, 1, 4, 3]],
  ['a curve, not its control points', '<path id="x" d="M0 0C0 4 4 4 4 0"/>', [0, 0, 4, 3]],
  ['an arc', '<path id="x" d="M0 0A2 2 0 0 1 4 0"/>', [0, -2, 4, 2]],
  [
    'a group with moved children',
    '<g id="x"><rect transform="translate(10,5)" width="2" height="2"/></g>',
    [10, 5, 2, 2],
  ],
  ['a turned child', '<g id="x"><rect transform="rotate(90)" width="4" height="2"/></g>', [-2, 0, 2, 4]],
  ['nothing that is not shown', '<g id="x"><rect style="display: none" width="4" height="2"/></g>', [0, 0, 0, 0]],
  ['a line of text', '<text id="x" x="10" y="20">Evaluation</text>', [10, 6.4, 68.3, 16.9]],
  [
    'centred text',
    '<text id="x" x="10" y="20" style="text-anchor: middle">Evaluation</text>',
    [-24.2, 6.4, 68.3, 16.9],
  ],
  [
    'two lines',
    '<text id="x"><tspan x="0" y="-0.1em" dy="1.1em">a</tspan><tspan x="0" dy="1em">b</tspan></text>',
    [0, 0.4, 8.6, 30.9],
  ],
])('measures %s', (_, markup, box) => {
  expect(measure(markup).box).toEqual(box)
})

test('measures along a path', () => {
  const { element } = measure('<path id="x" d="M0 0H3V4"/>')
  expect(element.getTotalLength()).toBe(7)
  expect(element.getPointAtLength(5)).toEqual({ x: 3, y: 2 })
})
