/** Reads `people.yml` and `customers.yml`. Apart from the types, because it loads a YAML parser. */
import type { Person } from './declared.ts'
import type { Problem } from './problem.ts'
import { field, listOf, type Reader, shape, text } from './frontmatter/reader.ts'
import { handle } from './frontmatter/values.ts'
import { readYaml } from './frontmatter/yaml.ts'

/** The entries of a file, and what is wrong with it: with any problem, the entries must not be used. */
export interface DeclaredReading<Entry> {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
}

const person: Reader<Person> = (() => {
  const fields = shape<Required<Person>>(
    {
      handle: field(handle, 'Handle of the person, not of a team'),
      name: field(
        text('a name such as `Priya Raman`', /^\p{L}[\p{L}\p{M}'’. -]{0,100}$/u),
        'Name as documents might have it',
      ),
      role: field(text('a role such as `on-call engineer`'), 'Role to write instead of the name'),
    },
    [],
  )
  return {
    ...fields,
    read(node, report) {
      const read = fields.read(node, report)
      if (!read || read.handle !== undefined || read.name !== undefined) return read
      report('missing-key', node.span, 'Unexpected person without `handle` and `name`, expected one of them')
      return undefined
    },
  }
})()

/** Read `people.yml`: `- {handle: "@priya", name: Priya Raman, role: on-call engineer}`. */
export function readPeople(source: string): DeclaredReading<Person> {
  return readList(source, person)
}

const customer = text(
  'the name of a customer, or the SHA-256 of one in small letters as `sha256:…`',
  /^(?:sha256:[0-9a-f]{64}|(?!sha256:)\S.{0,200})$/,
)

/** Read `customers.yml`: names, or hashes as `sha256:…` where the list itself must not tell them. */
export function readCustomers(source: string): DeclaredReading<string> {
  return readList(source, customer)
}

const mostEntries = 100_000

function readList<Entry>(source: string, entry: Reader<Entry>): DeclaredReading<Entry> {
  if (/^(?:\s|#.*)*$/.test(source)) return { entries: [], problems: [] }
  const { root, problems: broken } = readYaml(source, 0)
  const problems = [...broken]
  const entries =
    root &&
    listOf(entry, mostEntries).read(root, (code, span, message, more) =>
      problems.push({ kind: 'frontmatter', code, span, message, ...more }),
    )
  return { entries: entries ?? [], problems }
}
