/**
 * The components that content may use, as functions from an element to hast. The model lists the same names and
 * refuses every other one, so an unknown name that arrives here is our fault and fails the build.
 */
import type { ElementContent } from 'hast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { durationBetween, explainDuration, formatDuration } from '#library/duration'
import { toEntry } from '#library/entry'
import { mayShow, type Audience } from '../options.ts'
import type { DrawingKind, RenderContext } from './context.ts'
import { toFigure } from './figures.ts'
import { h } from './h.ts'
import { renderFacts } from './facts.ts'
import { linkBareIds, linkReferences } from './references.ts'

export interface ComponentProperties {
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ElementContent[]
  readonly context: RenderContext
  /** Stands between blocks, not inside a paragraph. */
  readonly block: boolean
}

type Component = (properties: ComponentProperties) => ElementContent | undefined

/** Every component by its name. */
export const components: Readonly<Record<string, Component>> = {
  Timeline: ({ context }) => figureOf('timeline', context),
  Fishbone: ({ context }) => figureOf('fishbone', context),
  FiveWhys: ({ context }) => figureOf('five-whys', context),
  FaultTree: ({ context }) => figureOf('fault-tree', context),
  Assumption: renderAssumption,
  Fact: (properties) => statement('fact', 'Fact', properties),
  Audience: renderAudience,
  Evidence: ({ attributes, context }) =>
    h('span', {}, ...linkReferences(`[${attributes['id'] ?? ''}]`, context.evidenceIds)),
  Duration: renderDuration,
}

function figureOf(kind: DrawingKind, { drawings }: RenderContext): ElementContent | undefined {
  const drawing = drawings.get(kind)
  return drawing && toFigure(kind, drawing)
}

/** The label stands inside the first paragraph of a block, not above it. */
function statement(
  kind: string,
  label: string,
  { children, block }: ComponentProperties,
  after?: ElementContent,
): ElementContent {
  const name = h('b', { className: ['statement-label'] }, label)
  const first = children.findIndex((child) => child.type === 'element' && child.tagName === 'p')
  const paragraph = children[first]
  const content =
    paragraph?.type === 'element'
      ? children.with(first, h('p', {}, name, ' ', paragraph.children))
      : [name, { type: 'text', value: ' ' } as const, ...children]
  return h(block ? 'div' : 'span', { className: ['statement', `statement-${kind}`] }, content, after)
}

function renderAssumption(properties: ComponentProperties): ElementContent {
  const { attributes, context, block } = properties
  const facts = [
    { key: 'basis', label: 'Basis', content: linkBareIds(attributes['basis'] ?? '', context.evidenceIds) },
    { key: 'confirm', label: 'To confirm', content: linkBareIds(attributes['confirm'] ?? '', context.evidenceIds) },
  ].filter(({ key }) => attributes[key])
  return statement('assumption', 'Assumption', properties, block && facts.length > 0 ? renderFacts(facts) : undefined)
}

function renderAudience({ attributes, children, context, block }: ComponentProperties): ElementContent | undefined {
  const only = attributes['only']
  const visible = isAudience(only) && mayShow(only, context.audience)
  return visible ? h(block ? 'div' : 'span', { className: ['audience'], dataAudience: only }, children) : undefined
}

function isAudience(value: string | undefined): value is Audience {
  return value === 'restricted' || value === 'internal' || value === 'public'
}

type Milestone = 'started' | 'detected' | 'mitigated' | 'resolved'

const ends: Readonly<Record<string, readonly [from: Milestone, to: Milestone]>> = {
  impact: ['started', 'resolved'],
  detect: ['started', 'detected'],
  mitigate: ['detected', 'mitigated'],
  resolve: ['detected', 'resolved'],
}

function renderDuration({ attributes, context }: ComponentProperties): ElementContent {
  const entry = toEntry(context.document)
  const [from, to] = ends[attributes['of'] ?? ''] ?? ['started', 'resolved']
  const duration = durationBetween(entry[from], entry[to])
  return h('span', { className: ['duration'], title: explainDuration(duration) }, formatDuration(duration))
}

/** The literal attributes of an element; the model has refused all others. */
export function literalAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && (typeof attribute.value === 'string' || attribute.value == null)
        ? [[attribute.name, attribute.value ?? '']]
        : [],
    ),
  )
}
