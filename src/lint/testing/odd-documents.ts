/** Documents that no author would write and that a rule must survive all the same. */
import { toTestSource } from './test-source.ts'

/** Headings, tables, lists and quotes with nothing in them. */
const emptyStructures = [
  '## Executive summary',
  '## Impact\n\n| Measure | Value | Source |\n|---|---|---|',
  '## Timeline\n\n| Time (UTC) | Phase | Event | Source |\n|---|---|---|---|\n| | | | |\n| |',
  '## Root cause\n\n**Label**',
  '## Contributing factors\n\n-\n- **:**\n  -',
  '## Five whys\n\n1.\n   1. —',
  '>',
  '## Action items\n\n- [ ]\n- [ ] [P0] — Owner: — Due: — Verification:\n- [x] []',
].join('\n\n')

const path = 'content/postmortems/2026-03-02-retired-refund-policy.mdx'

export const oddDocuments = [
  { name: 'an empty file', source: '', path },
  { name: 'a file of frontmatter only', source: '---\ntitle: A\n---', path },
  { name: 'frontmatter that is no mapping', source: '---\n- [\n---\n\n## Timeline\n', path },
  { name: 'empty structures', source: toTestSource({ snippet: emptyStructures }), path },
  {
    name: 'empty structures with the line ends of Windows',
    source: toTestSource({ snippet: emptyStructures }).replaceAll('\n', '\r\n'),
    path,
  },
  { name: 'a file outside the collections', source: 'One line', path: 'notes' },
  { name: 'text that no parser accepts', source: '## Root cause\n\n{a <b {`\n\n- [ ] [P0] x — Owner: <', path },
]
