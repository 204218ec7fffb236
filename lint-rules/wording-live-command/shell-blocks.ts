import type { ParsedDocument } from '#model/document'
import type { Span } from '#model/span'

/** A fenced shell block that changes something and that nothing before it explains. */
export interface ShellBlock {
  readonly span: Span
  readonly command: string
}

const shells = new Set(['sh', 'bash', 'shell', 'console', 'zsh', 'shell-session', 'terminal'])
const changing =
  /^[$#>\s]*(?<command>(?:sudo )?(?:kubectl (?:delete|drain|scale|apply|rollout|cordon|patch)|terraform (?:apply|destroy)|helm (?:rollback|upgrade|uninstall)|rm -|dropdb|systemctl (?:restart|stop)|redis-cli flush|docker (?:rm|kill|restart)|aws \S+ (?:delete|terminate)|git push --force))/im
const told =
  /\b(?:ran|executed|issued|used|reference|example|reproduc|output|was run|were run|example|below is what|at \d{1,2}:\d{2})|\[E\d/i

/** Changing shell blocks whose preceding block does not say that they are history or reference. */
export function* shellBlocks({ tree, passages }: ParsedDocument): Iterable<ShellBlock> {
  for (const [index, node] of tree.children.entries()) {
    if (node.type !== 'code' || !shells.has(node.lang ?? '')) continue
    const command = changing.exec(node.value)?.groups?.['command']
    const { start, end } = node.position ?? {}
    if (command === undefined || start?.offset === undefined || end?.offset === undefined) continue
    const span = { start: start.offset, end: end.offset }
    const before = tree.children[index - 1]?.position
    const lead = passages.filter(
      (passage) => passage.span.start >= (before?.start.offset ?? 0) && passage.span.end <= span.start,
    )
    const section = passages.findLast((passage) => passage.span.end <= span.start)?.section
    if (section === 'appendix' || section === 'actions' || lead.some(({ text }) => told.test(text))) continue
    yield { span, command }
  }
}
