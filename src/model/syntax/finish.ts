/**
 * What follows the parser: restore what the guard replaced, and look at every node once for what the format refuses.
 * Goes through the tree with a stack of its own, so that depth cannot exhaust the call stack.
 */
import type { Nodes, Root } from 'mdast'
import type { Problem } from '#model/problem'
import type { Span } from '#model/span'
import { attributesOf } from './elements.ts'
import { explain, shorten } from './explain.ts'
import type { Guarded, Mark } from './guard.ts'
import { htmlProblems } from './html.ts'
import { limits, refuse } from './limits.ts'
import { Restorer } from './restore.ts'
import { readTag } from './tag.ts'
import { isUnsafeAddress } from './urls.ts'

/** More of them say nothing new. */
const mostProblems = 100

/** Restore the tree in place and collect its problems; a tree that is too deep is a limit. */
export function finishTree(tree: Root, source: string, guarded: Guarded | undefined): readonly Problem[] {
  const finisher = new Finisher(source, guarded)
  const stack: Visit[] = [{ node: tree, parent: undefined, depth: 0 }]
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, depth } = visit
    if (depth > limits.nesting.most) return [refuse(limits.nesting, depth)]
    finisher.visit(visit)
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) stack.push({ node: child, parent: node, depth: depth + 1 })
    }
  }
  return finisher.problems
}

interface Visit {
  readonly node: Nodes
  readonly parent: Nodes | undefined
  readonly depth: number
}

class Finisher {
  readonly problems: Problem[] = []
  readonly #source: string
  readonly #marks: readonly Mark[]
  readonly #restorer: Restorer | undefined
  /** Marks below this index stand before the node in hand. */
  #next = 0
  /** What has been explained already. */
  #explainedTo = 0
  /** Elements that were refused where they began, so that their ends need no words. */
  readonly #opened = new Set<string>()

  constructor(source: string, guarded: Guarded | undefined) {
    this.#source = source
    this.#marks = guarded?.marks ?? []
    this.#restorer = guarded && guarded.marks.length > 0 ? new Restorer(guarded) : undefined
  }

  visit({ node, parent }: Visit): void {
    if (this.#restorer?.restore(node)) this.#explain(node, parent)
    switch (node.type) {
      case 'link':
      case 'image':
      case 'definition':
        if (isUnsafeAddress(node.url)) this.#unsafe(node)
        return
      case 'html':
        for (const problem of htmlProblems(node.value, spanOf(node).start, this.#source, this.#opened))
          this.#add(problem)
        return
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.#values(node)
        return
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) this.#code(node)
        return
      case 'mdxjsEsm':
        this.#code(node)
    }
  }

  /** Marks inside a text are findings; those in code, addresses and comments are not. */
  #explain(node: Nodes, parent: Nodes | undefined): void {
    if (node.type !== 'text') return
    const { start, end } = spanOf(node)
    const isAddress = parent?.type === 'link' && parent.position?.start.offset === start
    while ((this.#marks[this.#next]?.at ?? Infinity) < start) this.#next++
    for (let mark = this.#marks[this.#next]; mark && mark.at < end; mark = this.#marks[++this.#next]) {
      if (mark.kind === 'word') this.#word(mark, parent)
      else if (mark.kind !== 'escape' && mark.kind !== 'hidden' && !isAddress) this.#mark(mark)
    }
  }

  #mark(mark: Mark): void {
    if (this.problems.length >= mostProblems || mark.at < this.#explainedTo) return
    const problem = explain(this.#source, mark, this.#opened)
    if (!problem) return
    this.#explainedTo = problem.span.end
    this.#add(problem)
  }

  /** `import` or `export` begins code only where a block begins, without indentation. */
  #word(mark: Mark, parent: Nodes | undefined): void {
    if (parent?.type !== 'paragraph' || spanOf(parent).start !== mark.at) return
    const written = this.#source.startsWith('import', mark.at) ? 'import' : 'export'
    // `import(x)` and `export.` are words to MDX too.
    if (!/^[a-z]{6}[\s{*"']/.test(this.#source.slice(mark.at, mark.at + 7))) return
    this.#add({
      code: 'import-export',
      span: { start: mark.at, end: mark.at + written.length },
      message: `Unexpected \`${written}\` at the start of a paragraph, expected another word`,
      note: 'MDX reads such a line as code, and this format has no code. If it is prose, begin with another word.',
    })
  }

  /** The guard lets none of these through; if one appears all the same, the file must not pass. */
  #code(node: Nodes): void {
    const message = 'Unexpected code, expected Markdown'
    this.#add({ code: node.type === 'mdxjsEsm' ? 'import-export' : 'expression', span: spanOf(node), message })
  }

  #unsafe(node: Extract<Nodes, { url: string }>): void {
    const span = spanOf(node)
    const at = this.#source.slice(span.start, span.end).lastIndexOf(node.url)
    const start = at < 0 ? span.start : span.start + at
    this.#add({
      code: 'unsafe-url',
      span: { start, end: at < 0 ? span.end : start + node.url.length },
      message: `Unexpected address that starts with \`${node.url.trim().slice(0, 12)}\`, expected \`https:\` or a path`,
      note: 'Such an address runs or embeds something when it is opened.',
    })
  }

  /** A listed attribute with a value that it does not take. */
  #values(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): void {
    const listed = attributesOf(node.name ?? '', 'mdx') ?? {}
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') continue
      const taken = listed[attribute.name]
      const value = attribute.value ?? ''
      if (!taken || taken.pattern.test(value)) continue
      const { start } = spanOf(node)
      const span = readTag(this.#source, start)?.attributes.find(({ name }) => name === attribute.name)?.valueSpan
      const message = `Unexpected \`${shorten(value)}\` as \`${attribute.name}\`, expected ${taken.expected}`
      this.#add({ code: 'attribute-value', span: span ?? { start, end: start + 1 }, message })
    }
  }

  #add(problem: Omit<Problem, 'kind'>): void {
    if (this.problems.length < mostProblems) this.problems.push({ kind: 'syntax', ...problem })
  }
}

/** One comment and nothing else. */
export function isComment(expression: string): boolean {
  const text = expression.trim()
  return text.startsWith('/*') && text.indexOf('*/', 2) === text.length - 2
}

function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0
  return { start, end: node.position?.end.offset ?? start }
}
