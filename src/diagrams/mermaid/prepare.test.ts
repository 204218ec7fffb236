import { expect, test } from 'vitest'
import { prepareSource } from './prepare.ts'

test.each([
  ['leaves a plain diagram as it is', 'flowchart LR\n  A-->B', { text: 'flowchart LR\n  A-->B\n', lines: [1, 2] }],
  [
    'takes the title from front matter and drops the rest',
    '---\ntitle: "Two words"\nconfig:\n  htmlLabels: true\n---\nflowchart LR\n',
    { text: 'flowchart LR\n', title: 'Two words', lines: [6] },
  ],
  ['drops directives', '%%{init: {"a": 1}}%%\nflowchart LR', { text: 'flowchart LR\n', lines: [2] }],
  [
    'drops directives of several lines',
    '%%{init:\n{"a": 1}\n}%%\nflowchart LR',
    { text: 'flowchart LR\n', lines: [4] },
  ],
  ['drops comments', 'flowchart LR\n  %% why\n  A-->B', { text: 'flowchart LR\n  A-->B\n', lines: [1, 3] }],
  ['drops blank lines around', '\n\nflowchart LR\n\n', { text: 'flowchart LR\n', lines: [3] }],
  ['takes two rules for text when they are not front matter', 'flowchart LR\n---\nA\n---', { lines: [1, 2, 3, 4] }],
])('%s', (_, source, expected) => {
  expect(prepareSource(source)).toMatchObject(expected)
})
