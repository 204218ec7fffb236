/** From the document to the input of each diagram; `undefined` where there is nothing to draw. */
import type { ParsedDocument } from '#model/document'
import type { FaultTreeInput, FishboneInput, TimelineInput, WhysInput } from './input.ts'

/** Events of the timeline with the milestones of the frontmatter. */
export function timelineFromDocument(document: ParsedDocument): TimelineInput | undefined {
  const { events } = document.timeline
  if (events.length === 0) return undefined
  const { started, detected, mitigated, resolved } = document.meta
  const milestones = {
    ...(started && { started }),
    ...(detected && { detected }),
    ...(mitigated && { mitigated }),
    ...(resolved && { resolved }),
  }
  return { title: titleOf(document), events, milestones }
}

/** Contributing factors with the title as their effect. */
export function fishboneFromDocument(document: ParsedDocument): FishboneInput | undefined {
  if (document.factors.length === 0) return undefined
  return { effect: titleOf(document), factors: document.factors }
}

/** The chain of whys. */
export function whysFromDocument(document: ParsedDocument): WhysInput | undefined {
  if (document.whys.length === 0) return undefined
  return { title: titleOf(document), whys: document.whys }
}

/** The fault tree. */
export function faultTreeFromDocument(document: ParsedDocument): FaultTreeInput | undefined {
  if (document.faultTree.length === 0) return undefined
  return { title: titleOf(document), nodes: document.faultTree }
}

function titleOf(document: ParsedDocument): string {
  return document.meta.title ?? document.id
}
