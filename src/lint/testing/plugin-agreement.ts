/** For the rule tester: a rule's plugins must say what the engine says. */
import { expect } from 'vitest'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import type { Finding, Rule } from '../rule.ts'
import { toRemarkPlugin, toRetextPlugin, type RulePlugin } from '../unified.ts'

export interface AgreementCase {
  readonly path: string
  readonly source: string
  readonly options: object | undefined
  readonly now: number
  readonly findings: readonly Finding[]
  /** The snippet alone, if it is plain text that means the same without the document around it. */
  readonly plain: string | undefined
}

/** Run the remark plugin, and the retext plugin of a prose rule, over the source and compare. */
export function expectAgreement(rule: Rule, each: AgreementCase): void {
  const { path, source, plain, findings } = each
  const host = { now: () => each.now }
  const expected = findings.map((finding) => toSeen(finding, source))
  const remark = toRemarkPlugin(rule, host)
  expect(run(remark, new VFile({ path, value: source }), each), 'findings of the remark plugin').toEqual(expected)
  if (rule.meta.reads !== 'prose') return

  const retext = toRetextPlugin(rule, host)
  expect(run(retext, new VFile({ path, value: source }), each), 'findings of the retext plugin').toEqual(expected)
  if (plain === undefined) return
  const inText = expected.map((seen) => ({ ...seen, start: seen.start - source.indexOf(plain) }))
  expect(run(retext, new VFile({ value: plain }), each), 'findings of the retext plugin in plain text').toEqual(inText)
}

function toSeen({ message, span, expected, ruleId }: Finding, source: string) {
  return { reason: message, actual: source.slice(span.start, span.end), start: span.start, expected, ruleId }
}

function run<Tree extends Node>(plugin: RulePlugin<Tree, object>, file: VFile, { options }: AgreementCase) {
  // A tree without positions, as other plugins may leave it. The cast is harmless: ours read the text of the file.
  const tree = { type: 'root', children: [] } as Node as Tree
  plugin(options ? ['error', options] : 'error')?.(tree, file, (error) => {
    if (error) throw error
  })
  return file.messages.map(({ reason, actual, place, expected, ruleId }) => {
    const start = place && 'start' in place ? place.start.offset : undefined
    return { reason, actual, start, expected, ruleId }
  })
}
