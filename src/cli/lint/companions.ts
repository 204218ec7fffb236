import { dirname, join } from 'node:path'

const collections = ['postmortems', 'runbooks', 'game-days', 'operations', 'learning-reports']

/** Files at the content root that shape the findings of a document: who is a person, and who is a customer. */
export function companionsOf(path: string): string[] {
  const parts = path.split(/[\\/]/)
  const index = parts.findLastIndex((part, position) => position < parts.length - 1 && collections.includes(part))
  if (index < 0) return []
  const levels = parts.length - 1 - index
  const root = join(dirname(path), ...Array.from({ length: levels }, () => '..'))
  return [join(root, 'people.yml'), join(root, 'customers.yml')]
}
