/** What a new rule starts from: files that compile, with one case that fails until the rule is written. */
import type { Category } from '#lint/rule'

/** Groups of rule ids and the category that goes with each. */
const groups: Readonly<Record<string, Category>> = {
  frontmatter: 'frontmatter',
  timeline: 'timeline',
  cause: 'cause',
  action: 'action',
  wording: 'wording',
  evidence: 'evidence',
  ai: 'ai',
  privacy: 'privacy',
  library: 'library',
  runbook: 'operations',
  gameday: 'operations',
  ops: 'operations',
  report: 'operations',
}

/** What is wrong with an id, in words; `undefined` if nothing is. */
export function checkRuleId(id: string): string | undefined {
  const group = id.split('-', 1)[0] ?? ''
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id))
    return `Unexpected id \`${id}\`, expected \`<group>-<construct>\` in lower case`
  if (!Object.hasOwn(groups, group)) {
    return `Unexpected group \`${group}\`, expected one of ${Object.keys(groups).join(', ')}`
  }
  return undefined
}

/** Name and content of each file of a new rule. */
export function ruleFiles(id: string): readonly (readonly [name: string, content: string])[] {
  const category = groups[id.split('-', 1)[0] ?? ''] ?? 'structure'
  if (category === 'library') {
    return [
      ['rule.ts', libraryRuleSource(id)],
      ['rule.test.ts', libraryTestSource],
      ['rule.md', libraryPageSource],
    ]
  }
  return [
    ['rule.ts', ruleSource(id, category)],
    ['rule.test.ts', testSource],
    ['rule.md', pageSource],
  ]
}

function ruleSource(id: string, category: Category): string {
  return `import { defineRule } from '#lint/rule'

export default defineRule({
  id: '${id}',
  meta: {
    category: '${category}',
    levels: ['warn', 'error', 'error'],
    description: 'Say in one sentence what the rule disallows or requires.',
    messages: {
      unexpected: 'Unexpected \`{seen}\`, expected something better',
    },
    advice: 'Say why it matters, and how to rewrite it.',
    reads: 'prose',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ document }) {
    for (const sentence of document.sentences) {
      if (sentence.passage.quoted) continue // Evidence stays verbatim.

      // \`masked\` hides code, links and quotations, so that a pattern cannot match inside them.
      for (const { 0: seen, index } of sentence.masked.matchAll(/replace-this-pattern/g)) {
        yield { messageId: 'unexpected', span: sentence.spanOf(index, index + seen.length), data: { seen } }
      }
    }
  },
})
`
}

/** A rule that compares documents. */
function libraryRuleSource(id: string): string {
  return `import { defineLibraryRule } from '#lint/library/rule'

export default defineLibraryRule({
  id: '${id}',
  meta: {
    category: 'library',
    levels: ['warn', 'error', 'error'],
    description: 'Say in one sentence what the rule disallows or requires.',
    messages: {
      unexpected: 'Unexpected relation to \`{id}\`, expected something better',
    },
    advice: 'Say why it matters, and what to do.',
    reads: 'library',
    appliesTo: ['postmortem'],
    defaultOptions: {},
  },
  *check({ facts, library }) {
    for (const { id } of facts.relations) {
      // What is derived from all documents goes through \`library.derive\`, so that it is computed once.
      if (library.withId(id.text).length === 0) yield { messageId: 'unexpected', span: id.span, data: { id: id.text } }
    }
  },
})
`
}

const libraryTestSource = `import { testLibraryRule } from '#lint/library/rule-tester'
import rule from './rule.ts'

const one = 'postmortems/2026-03-02-stale-index'
const related = (id: string) => ({ frontmatter: { related: [{ id, as: 'similar-to' }] } })

testLibraryRule(rule, {
  valid: [
    {
      name: 'what looks wrong but is right',
      files: { [one]: related('2026-01-01-other'), 'postmortems/2026-01-01-other': {} },
    },
  ],
  invalid: [{ name: 'what the rule is for', messageId: 'unexpected', files: { [one]: related('«wrong»') } }],
})
`

const libraryPageSource = `
## Why

## Examples

Beside these stands:

\`\`\`mdx beside path="content/postmortems/2026-01-01-other.mdx"
---
title: Another incident
---
\`\`\`

\`\`\`mdx invalid
---
related: [{id: wrong, as: similar-to}]
---
\`\`\`

\`\`\`mdx valid
---
related: [{id: 2026-01-01-other, as: similar-to}]
---
\`\`\`

## When not to use it
`

const testSource = `import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

testRule(rule, {
  valid: [
    { name: 'what looks wrong but is right', mdx: 'The pipeline paused.' },
    { name: 'a verbatim quote', mdx: '> The «wrong» words.' },
  ],
  invalid: [{ name: 'what the rule is for', messageId: 'unexpected', mdx: 'The «wrong» words.' }],
})
`

const pageSource = `
## Why

## Examples

\`\`\`mdx invalid
The wrong words.
\`\`\`

\`\`\`mdx valid
The right words.
\`\`\`

## When not to use it
`
