import { expect, test } from 'vitest'
import { parseSvg, unsafeParts } from '../fixtures/xml.ts'
import { printScene } from './print.ts'

const frame = { id: 'x', classes: 'diagram-test', title: 'A & B', description: '<script>' }

test('prints every kind of item', () => {
  const svg = printScene(
    {
      width: 100,
      height: 50,
      items: [
        { kind: 'rect', x: 1, y: 2, width: 3, height: 4.04, radius: 1, classes: 'a' },
        { kind: 'circle', x: 1, y: 2, radius: 3.25, classes: 'b' },
        { kind: 'path', d: 'M0 0h1', classes: 'c' },
        {
          kind: 'text',
          x: 5,
          y: 20,
          lines: ['one', [{ text: '<two>', style: 'strong' }]],
          style: 'body',
          anchor: 'end',
        },
      ],
    },
    frame,
  )
  expect(svg).toMatchInlineSnapshot(
    `"<svg xmlns="http://www.w3.org/2000/svg" class="diagram diagram-test" viewBox="0 0 100 50" width="100" height="50" role="img" aria-labelledby="x-title" aria-describedby="x-desc"><title id="x-title">A &amp; B</title><desc id="x-desc">&lt;script&gt;</desc><rect class="a" x="1" y="2" width="3" height="4" rx="1"/><circle class="b" cx="1" cy="2" r="3.3"/><path class="c" d="M0 0h1"/><text class="d-body d-end" x="5" y="20">one<tspan x="5" y="40"><tspan class="d-strong">&lt;two&gt;</tspan></tspan></text></svg>"`,
  )
  expect(unsafeParts(parseSvg(svg))).toEqual([])
})

test('an id cannot leave its attribute', () => {
  const svg = printScene({ width: 1, height: 1, items: [] }, { ...frame, id: '"><script>' })
  expect(parseSvg(svg).querySelector('script')).toBeNull()
})
