/** Draws one fence; runs inside the worker, where mermaid has its window. */
import type { Mermaid } from 'mermaid'
import type { DOMWindow } from 'jsdom'
import { fishboneSvg } from '#diagrams/fishbone'
import { timelineSvg } from '#diagrams/timeline'
import { centerLabels } from './center.ts'
import { finishDrawing, idPlaceholder } from './finish.ts'
import { expectedKinds, mermaidKinds, ownKinds } from './kinds.ts'
import { fishboneOf, holdClockTimes, timelineOf, type IshikawaNode, type TimelineTask } from './own.ts'
import { prepareSource, type Prepared } from './prepare.ts'
import { toError } from './failure.ts'
import type { MermaidError, MermaidResult } from './result.ts'
import { settings } from './settings.ts'

/** What the worker has set up. */
export interface Studio {
  readonly mermaid: Mermaid
  readonly window: DOMWindow
}

/** More than this in one line is no diagram that people read, and some of mermaid's patterns are slow on it. */
const longestLine = 2_000

/** Draw a fence, or say why not. Never rejects. */
export async function drawFence(source: string, studio: Studio): Promise<MermaidResult> {
  const prepared = prepareSource(source)
  const tooLarge = findTooLarge(prepared)
  if (tooLarge) return { error: tooLarge }
  try {
    const kind = studio.mermaid.detectType(prepared.text, settings)
    if (ownKinds.includes(kind)) return { svg: await drawOwn(kind, prepared, studio) }
    if (mermaidKinds[kind]) return await drawMermaid(kind, prepared, studio)
    return {
      error: {
        message: `Unexpected diagram of kind \`${kind}\`, expected one of ${expectedKinds()}`,
        ...lineOf(prepared, 0),
      },
    }
  } catch (error) {
    return { error: toError(error, prepared.lines) }
  } finally {
    // A failed drawing stays where mermaid was measuring it.
    studio.window.document.body.replaceChildren()
  }
}

function findTooLarge(prepared: Prepared): MermaidError | undefined {
  const { text } = prepared
  const limit = settings.maxTextSize ?? 0
  if (text.length > limit) return { message: `Unexpected ${text.length} letters, expected at most ${limit}` }
  const index = text.split('\n').findIndex((line) => line.length > longestLine)
  if (index === -1) return undefined
  return { message: `Unexpected long line, expected at most ${longestLine} letters`, ...lineOf(prepared, index) }
}

async function drawOwn(kind: string, { text, title }: Prepared, { mermaid }: Studio): Promise<string> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(kind === 'timeline' ? holdClockTimes(text) : text)
  // Mermaid types the database of a kind only inside; `own.ts` states the part that is read, and a test holds to it.
  const db = diagram.db as unknown as { getTasks(): TimelineTask[]; getRoot(): IshikawaNode | undefined }
  // Asked twice, mermaid's timeline gives every task twice: each layout draws the same input.
  const render =
    kind === 'timeline'
      ? timelineRenderer(diagram.db.getDiagramTitle?.() || title, db.getTasks())
      : fishboneRenderer(db.getRoot())
  const draw = (variant: 'wide' | 'narrow'): string => render({ id: `${idPlaceholder}-${variant}`, variant })
  const [wide, narrow] = [draw('wide'), draw('narrow')]
  if (wide === '') throw new Error('Unexpected diagram without an event or a cause, expected at least one')
  return `<div class="diagram-frame">${wide}${narrow}</div>`
}

type OwnRenderer = (options: { readonly id: string; readonly variant: 'wide' | 'narrow' }) => string

function timelineRenderer(title: string | undefined, tasks: readonly TimelineTask[]): OwnRenderer {
  const input = timelineOf(title || 'Timeline', tasks)
  return (options) => timelineSvg(input, options)
}

function fishboneRenderer(root: IshikawaNode = { text: '', children: [] }): OwnRenderer {
  const input = fishboneOf(root)
  return (options) => fishboneSvg(input, options)
}

async function drawMermaid(kind: string, prepared: Prepared, { mermaid, window }: Studio): Promise<MermaidResult> {
  const { name, slug } = mermaidKinds[kind] ?? { name: 'Diagram', slug: kind }
  const { svg } = await mermaid.render(`drawing-${slug}`, prepared.text)
  window.document.body.innerHTML = svg
  const root = window.document.body.querySelector('svg')
  if (!root) return { error: { message: 'Unexpected empty drawing' } }
  if (slug === 'state') centerLabels(root)
  const refused = root.querySelector('foreignObject, image, iframe')
  if (refused) return { error: { message: `Unexpected ${refusedName(refused)}, expected labels of plain text` } }
  const own = (selector: string): string => root.querySelector(`:scope > ${selector}`)?.textContent ?? ''
  const caption = {
    slug,
    title: own('title') || prepared.title || name,
    description: own('desc') || `${name} with the labels: ${labelsOf(root).join('; ')}`.slice(0, 600),
  }
  return { svg: finishDrawing(root, caption) }
}

/** The words of a drawing, each once. */
function labelsOf(root: Element): string[] {
  const labels = Array.from(root.querySelectorAll('text'), (text) => {
    const lines = Array.from(text.querySelectorAll('.text-outer-tspan'), (line) => line.textContent)
    return (lines.length > 0 ? lines.join(' ') : (text.textContent ?? '')).trim()
  })
  return [...new Set(labels)].filter(Boolean)
}

function refusedName({ localName }: Element): string {
  return localName === 'image' ? 'image' : 'HTML in a label'
}

function lineOf({ lines }: Prepared, index: number): { line?: number } {
  const line = lines[index]
  return line === undefined ? {} : { line }
}
