/** What is wrong with a `{` or `<` that stands in text, in words for a tired person, with a fix where there is one. */
import type { Problem } from '#model/problem'
import { nearest } from '#model/nearest'
import { active, attributesOf, elementNames } from './elements.ts'
import type { Mark } from './guard.ts'
import { readTag } from './tag.ts'
import type { Tag } from './tag.ts'

type Explained = Omit<Problem, 'kind'>

/**
 * The problem of a mark, or `undefined` where MDX takes the letter as it is, or where it ends an element whose start,
 * remembered in `opened`, has been explained.
 */
export function explain(source: string, mark: Mark, opened: Set<string>): Explained | undefined {
  return mark.kind === 'brace' ? explainBrace(source, mark.at) : explainAngle(source, mark.at, opened)
}

const braceNote =
  'MDX runs what stands between braces as code, and this format has no code. A backslash makes a brace plain text.'
const angleNote = 'MDX reads `<` as the start of a tag.'

function explainBrace(source: string, at: number): Explained {
  if (source.startsWith('{/*', at)) {
    const span = { start: at, end: at + 3 }
    return {
      code: 'comment',
      span,
      message: 'Unexpected comment without an end, expected `{/* … */}`',
      note: braceNote,
    }
  }
  const end = closingBrace(source, at)
  // A backslash inside code would be part of the code.
  if (end === undefined || source.slice(at, end).includes('`')) {
    const span = { start: at, end: at + 1 }
    return { code: 'stray-brace', span, message: 'Unexpected `{`, expected `\\{`', note: braceNote, fix: '\\{' }
  }
  const written = source.slice(at, end)
  const fix = written.replace(/(\\?)([{}])/g, (pair, escape: string) => (escape === '' ? `\\${pair}` : pair))
  // `style={{…}}` is a value of an element that this format does not have: as text it says nothing.
  if (source.startsWith('={{', at - 1)) {
    const message = `Unexpected \`${shorten(written)}\`, expected text in quotation marks`
    return { code: 'expression', span: { start: at, end }, message, note: braceNote }
  }
  const message = `Unexpected \`${shorten(written)}\`, expected \`${shorten(fix)}\``
  return { code: 'expression', span: { start: at, end }, message, note: braceNote, fix }
}

/** The end of a balanced expression in the same paragraph. */
function closingBrace(source: string, at: number): number | undefined {
  const text = source.slice(at, at + 1000)
  let depth = 0
  for (const { 0: letter, index } of text.matchAll(/\\.|[{}]|\n[ \t>]*\n/gs)) {
    if (letter === '{') depth++
    else if (letter === '}') depth--
    else if (letter.startsWith('\n')) return undefined
    if (depth === 0 && letter === '}') return at + index + 1
  }
  return undefined
}

function explainAngle(source: string, at: number, opened: Set<string>): Explained | undefined {
  const rest = source.slice(at, at + 1000)
  if (/^<[ \t\r\n]/.test(rest)) return undefined
  const found = explainDestination(source, at, rest) ?? explainAutolink(source, at, rest) ?? explainComment(at, rest)
  if (found) return found
  const tag = readTag(source, at)
  if (!tag) return explainStray(at, rest)
  if (tag.isClosing && opened.has(tag.name)) return undefined
  if (!tag.isClosing) opened.add(tag.name)
  return explainTag(source, tag)
}

/** `[text](<an address>)`: good Markdown, but no parser of MDX can be trusted with it. */
function explainDestination(source: string, at: number, rest: string): Explained | undefined {
  if (!/\](?:\(|:[ \t]{0,9})$/.test(source.slice(Math.max(0, at - 12), at))) return undefined
  const [whole, address] = /^<([^<>\r\n\\]*)>/.exec(rest) ?? []
  if (whole === undefined || address === undefined) return undefined
  const fix = address.replace(/[ ()]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  const message = `Unexpected \`<\` around an address, expected \`${shorten(fix)}\``
  return { code: 'angle-destination', span: { start: at, end: at + whole.length }, message, note: angleNote, fix }
}

function explainAutolink(source: string, at: number, rest: string): Explained | undefined {
  const [whole = '', address = ''] =
    /^<((?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*)|(?:[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+){1,9}))>/i.exec(rest) ?? []
  if (whole === '') return undefined
  const isMail = !/^[a-z][a-z0-9+.-]{1,31}:/i.test(address)
  const isBare = /^https?:\/\/[\w.~:/?#@!$&=%+-]*[\w/]$/i.test(address) && isAlone(source, at, at + whole.length)
  const plain = isBare ? address : `[${address.replace(/[[\]\\*_`]/g, '\\$&')}](${isMail ? 'mailto:' : ''}${address})`
  const isSafe = isMail || isBare || /^[^()\\{}]*$/.test(address)
  return {
    code: 'autolink',
    span: { start: at, end: at + whole.length },
    message: `Unexpected \`${shorten(whole)}\`, expected ${isSafe ? `\`${shorten(plain)}\`` : 'a link `[text](address)`'}`,
    note: angleNote,
    ...(isSafe ? { fix: plain } : {}),
  }
}

/** Blank on both sides, so that a bare address is a link and ends where it ended. */
function isAlone(source: string, start: number, end: number): boolean {
  return (
    /^[\s(]?$/.test(source.slice(Math.max(0, start - 1), start)) &&
    /^(?:[\s)]|[.,;](?=\s|$)|$)/.test(source.slice(end, end + 2))
  )
}

function explainComment(at: number, rest: string): Explained | undefined {
  const [written] = /^<!--[^]*?-->/.exec(rest) ?? []
  if (written === undefined) return undefined
  const inside = written.slice(4, -3)
  const isSafe = !/\*\/|\n[ \t]*\n/.test(inside)
  return {
    code: 'html-comment',
    span: { start: at, end: at + written.length },
    message: 'Unexpected HTML comment, expected `{/* … */}`',
    note: 'MDX has comments of its own.',
    ...(isSafe ? { fix: `{/*${inside}*/}` } : {}),
  }
}

function explainTag(source: string, tag: Tag): Explained {
  const { span } = tag
  const shown = `<${tag.isClosing ? '/' : ''}${tag.name}>`
  if (active.has(tag.name.toLowerCase())) {
    return {
      code: 'script',
      span,
      message: `Unexpected element \`${shown}\`, expected text and listed components`,
      note: 'A document runs and loads nothing.',
    }
  }
  if (!attributesOf(tag.name, 'mdx')) return explainUnknown(source, tag, shown)
  return (
    explainAttributes(tag) ?? {
      code: 'unbalanced-element',
      span,
      message: tag.isClosing
        ? `Unexpected \`${shown}\`, expected \`<${tag.name}>\` before it`
        : `Unexpected \`${shown}\` without an end, expected \`</${tag.name}>\` or \`<${tag.name}/>\``,
      note: 'An element begins and ends in the same paragraph, list item or quote, or on lines of its own.',
      ...(tag.name === 'br' && !tag.isClosing ? { fix: '<br/>' } : {}),
    }
  )
}

/** An element that is not listed, or a word in angle brackets that is none at all. */
function explainUnknown(source: string, tag: Tag, shown: string): Explained {
  const near = /^[A-Z]/.test(tag.name) ? nearest(tag.name, elementNames('mdx')) : undefined
  // What ends further on is an element of another site, not a word in angle brackets.
  const isClosed = source.includes(`</${tag.name}>`, tag.span.end)
  const isPlaceholder =
    tag.attributes.length === 0 &&
    !tag.fault &&
    !tag.isSelfClosing &&
    !isClosed &&
    !htmlNames.has(tag.name.toLowerCase())
  if (isPlaceholder && near === undefined)
    return explainStray(tag.span.start, source.slice(tag.span.start, tag.span.end))
  const wanted =
    near === undefined
      ? `one of ${elementNames('mdx')
          .map((name) => `\`<${name}>\``)
          .join(', ')}`
      : `\`<${near}>\``
  return {
    code: 'unknown-element',
    span: tag.span,
    message: `Unexpected element \`${shown}\`, expected ${wanted}`,
    note: 'Write it in Markdown, or as one of the listed elements.',
  }
}

const htmlNames = new Set(
  'a abbr address article aside audio b bdi bdo big blockquote body button canvas center cite code col dd del dfn dialog div dl dt em fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i img input ins label legend li main map mark marquee menu nav noscript ol optgroup option output p param picture pre progress q s samp section select slot small source span strike strong table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
)

/** What is wrong with the attributes of a listed element. */
export function explainAttributes(tag: Tag, format: 'mdx' | 'md' = 'mdx'): Explained | undefined {
  const listed = attributesOf(tag.name, format) ?? {}
  for (const [index, { name, nameSpan }] of tag.attributes.entries()) {
    const isTwice = tag.attributes.findIndex((other) => other.name === name) < index
    if (Object.hasOwn(listed, name) && !isTwice && !tag.isClosing) continue
    const known = Object.keys(listed).map((key) => `\`${key}\``)
    const wanted = tag.isClosing || known.length === 0 ? 'no attribute' : isTwice ? 'it once' : known.join(' or ')
    const message = `Unexpected attribute \`${shorten(name)}\` of \`<${tag.name}>\`, expected ${wanted}`
    return { code: 'unknown-attribute', span: nameSpan, message }
  }
  if (!tag.fault) return undefined
  const { code, span } = tag.fault
  const wanted = 'text in quotation marks'
  const seen = code === 'spread' ? `\`{…}\` inside \`<${tag.name}>\`` : `\`{…}\` as a value inside \`<${tag.name}>\``
  return {
    code,
    span: { start: span.start, end: Math.max(span.end, tag.span.end) },
    message: `Unexpected ${seen}, expected ${wanted}`,
    note: braceNote,
  }
}

function explainStray(at: number, rest: string): Explained {
  const [next = ''] = /^<([^\s<]{0,20})/.exec(rest)?.slice(1) ?? []
  const place = next === '' ? '' : ` before \`${next.replaceAll('`', "'")}\``
  return {
    code: 'stray-angle',
    span: { start: at, end: at + 1 },
    message: `Unexpected \`<\`${place}, expected \`&lt;\``,
    note: angleNote,
    fix: '&lt;',
  }
}

/** As a message shows it: one line, not too long, without backticks. */
export function shorten(written: string): string {
  const line = written.replace(/\s+/g, ' ').replaceAll('`', "'")
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
