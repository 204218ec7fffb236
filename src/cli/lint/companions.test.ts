import { join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { companionsOf } from './companions.ts'

test.for([
  { path: '/repo/content/postmortems/a.mdx', root: '/repo/content' },
  { path: '/repo/content/postmortems/a/index.mdx', root: '/repo/content' },
  { path: '/postmortems/content/runbooks/a.md', root: '/postmortems/content' },
])('$path', ({ path, root }) => {
  expect(companionsOf(path)).toEqual([join(normalize(root), 'people.yml'), join(normalize(root), 'customers.yml')])
})

test('a file elsewhere has none', () => {
  expect(companionsOf('/repo/notes/postmortems')).toEqual([])
})
