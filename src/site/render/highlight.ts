/** Code fences as tokens with a few class names; the colours are the style sheet's. */
import type { ElementContent } from 'hast'
import { bundledLanguages, createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki'
import { h } from './h.ts'

/** The theme names a role instead of a colour: `var(--token-string)`. */
const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--', fontStyle: false })

const ROLE = /^var\(--token-([a-z]+)/

/** The promise is kept, not its result: two pages that ask at once share one highlighter. */
let highlighter: Promise<Highlighter> | undefined

/** Lines of a fence; plain text when its language is unknown. */
export async function highlight(code: string, language: string): Promise<readonly ElementContent[]> {
  if (!Object.hasOwn(bundledLanguages, language)) return [{ type: 'text', value: code }]
  highlighter ??= createHighlighter({ themes: [theme], langs: [] })
  const shiki = await highlighter
  // The cast is true: the line above checked that the name is one of them.
  await shiki.loadLanguage(language as keyof typeof bundledLanguages)
  const lines = shiki.codeToTokensBase(code, { lang: language as keyof typeof bundledLanguages, theme })
  return lines.flatMap((tokens, index) => [
    ...(index > 0 ? [{ type: 'text', value: '\n' } as const] : []),
    ...tokens.map(({ content, color }) => toSpan(content, ROLE.exec(color ?? '')?.[1])),
  ])
}

function toSpan(content: string, role: string | undefined): ElementContent {
  return role ? h('span', { className: [`token-${role}`] }, content) : { type: 'text', value: content }
}
