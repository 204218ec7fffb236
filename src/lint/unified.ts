/**
 * Rules as plugins of unified: remark for every rule, retext for those that read prose only.
 *
 * A plugin reads the source text of the file, not the tree that it is given: trees differ between parsers, lose the
 * frontmatter or break on MDX, while the same source gives the same document, and so the same findings, as the engine.
 * All plugins on a file share one parse.
 */
import type { Root as Mdast } from 'mdast'
import type { Root as Nlcst } from 'nlcst'
import { parseDocument } from '#model/parse'
import type { ParsedDocument } from '#model/document'
import type { TransformCallback } from 'unified'
import { lintRule } from 'unified-lint-rule'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Finding, Profile, Rule } from './rule.ts'
import { lintDocument } from './run.ts'
import { defaultDocs, toSettings, type Settings } from './settings.ts'

/** What a plugin needs of the world. */
export interface PluginHost {
  /** The current instant, epoch milliseconds. */
  readonly now: () => number
  /** Rules that look at near misses; all if absent. */
  readonly nearMiss?: Profile
}

type Severity = 'off' | 'on' | 'warn' | 'error' | 0 | 1 | 2

/**
 * As with every rule of remark-lint: a severity, options, or both. Without a severity the rule grades by the status of
 * the document, as the engine does.
 */
export type PluginConfig<Options> =
  Severity | Partial<Options> | [severity: Severity | boolean, options?: Partial<Options>]

export type RulePlugin<Tree extends Node, Options> = (
  config?: PluginConfig<Options> | null,
) => ((tree: Tree, file: VFile, next: TransformCallback<Tree>) => undefined) | undefined

/** Expose a rule to any remark pipeline. */
export function toRemarkPlugin<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  host: PluginHost,
): RulePlugin<Mdast, Options> {
  return toPlugin(rule, host, (file) => documentOf(file, file.path ?? 'document.md'))
}

/** Expose a rule that reads prose to any retext pipeline; a file that is not Markdown is read as plain text. */
export function toRetextPlugin<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  host: PluginHost,
): RulePlugin<Nlcst, Options> {
  return toPlugin(rule, host, (file) => documentOf(file, isMarkdown(file.path) ? file.path : 'text.md'))
}

function toPlugin<Tree extends Node, Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  host: PluginHost,
  read: (file: VFile) => ParsedDocument,
): RulePlugin<Tree, Options> {
  const meta = { origin: `afterword:${rule.id}`, url: `${defaultDocs}${rule.id}/` }
  Object.defineProperty(plugin, 'name', { value: meta.origin })
  return plugin

  function plugin(config?: PluginConfig<Options> | null) {
    // `lintRule` takes a severity in a list only; alone it would pass for options.
    const listed = isSeverity(config) ? [config] : (config ?? undefined)
    const graded = !Array.isArray(listed)
    const fatal = new WeakMap<VFileMessage, boolean>()
    let settings: Settings | undefined

    const attach = lintRule<Tree, Partial<Options> | undefined>(meta, (_tree, file, options) => {
      settings ??= settingsOf(rule, host, graded, options)
      const { findings } = lintDocument(read(file), { settings, now: host.now() })
      for (const finding of findings) {
        if (finding.ruleId === rule.id) fatal.set(addMessage(file, finding), finding.severity === 'error')
      }
    })
    // The cast is true: `lintRule` takes no configuration for `on`, which its type leaves out.
    const transform = attach(listed as PluginConfig<Options>)
    if (!transform || !graded) return transform

    // `lintRule` has just made everything a warning; give back the levels that the status of the document asks for.
    return (tree: Tree, file: VFile, next: TransformCallback<Tree>) =>
      transform(tree, file, (error, ...rest) => {
        for (const message of file.messages) message.fatal = fatal.get(message) ?? message.fatal
        next(error, ...rest)
      })
  }
}

function isSeverity(config: unknown): config is Severity {
  return typeof config === 'string' || typeof config === 'number'
}

function settingsOf<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  { nearMiss }: PluginHost,
  graded: boolean,
  options: Partial<Options> | undefined,
): Settings {
  return toSettings({
    rules: [rule],
    ...(nearMiss && { nearMiss }),
    overrides: { [rule.id]: { ...(!graded && { level: 'error' }), ...(options && { options: { ...options } }) } },
    unusedDirectives: 'off',
  })
}

function addMessage(file: VFile, { message: reason, line, column, endLine, endColumn, span, ...finding }: Finding) {
  const place = {
    start: { line, column, offset: span.start },
    end: { line: endLine, column: endColumn, offset: span.end },
  }
  const message = file.message(reason, { place })
  message.note = finding.evidence ? `${finding.evidence}. ${finding.note}` : finding.note
  message.actual = String(file).slice(span.start, span.end)
  if (finding.expected) message.expected = [...finding.expected]
  return message
}

function isMarkdown(path: string | undefined): path is string {
  return path !== undefined && /\.mdx?$/i.test(path)
}

/** One document per file for all plugins; a plugin before may have changed the text, so that is compared. */
const documents = new WeakMap<VFile, ParsedDocument>()

function documentOf(file: VFile, path: string): ParsedDocument {
  const source = String(file)
  const known = documents.get(file)
  if (known?.source === source) return known
  const document = parseDocument(source, path)
  documents.set(file, document)
  return document
}
