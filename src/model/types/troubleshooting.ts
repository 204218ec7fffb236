/** Troubleshooting: a symptom with its possible causes, the checks that tell them apart, and the fix. */
import { isTable } from '#model/structure/columns'
import type { SectionPart } from '#model/structure/section-blocks'
import type { TextAt } from '#model/structure-types'
import type { TypeContext } from './context.ts'
import { type Line, readPart } from './line.ts'
import { readPartRows } from './named-rows.ts'

export interface Trouble {
  readonly symptom: TextAt
  readonly causes: readonly TextAt[]
  readonly checks: readonly TextAt[]
  readonly fixes: readonly TextAt[]
}

const labels = {
  causes: /^(?:possible |likely |common )?causes?\b|^why\b/i,
  checks: /^(?:checks?|investigat|diagnos|how to tell|look)/i,
  fixes: /^(?:fix|resolution|solution|what to do|mitigation|remedy)/i,
}

/** Read a table `Symptom | Possible causes | Checks | Fix`, or a heading for each symptom with labelled parts below. */
export function readTroubles({ parts, blocks }: TypeContext): readonly Trouble[] {
  return parts.of('troubleshooting').flatMap((part) => {
    if (part.section.content.some(isTable)) return readRows(part, blocks)
    return part.isRoot ? [] : [readHeading(part, blocks)]
  })
}

function readHeading(part: SectionPart, blocks: TypeContext['blocks']): Trouble {
  const lines = readPart(part, 'troubleshooting', blocks)
  const { title, heading } = part.section
  return {
    symptom: { text: title, span: heading },
    causes: linesOf(lines, labels.causes),
    checks: linesOf(lines, labels.checks),
    fixes: linesOf(lines, labels.fixes),
  }
}

function linesOf(lines: readonly Line[], pattern: RegExp): readonly TextAt[] {
  return lines.filter(({ label }) => label !== undefined && pattern.test(label.text))
}

function readRows(part: SectionPart, blocks: TypeContext['blocks']): readonly Trouble[] {
  const patterns = {
    symptom: [/^symptom|^problem|^if you see|^error/i, /^what/i],
    causes: [labels.causes],
    checks: [labels.checks],
    fixes: [labels.fixes, /action/i],
  }
  return readPartRows(part, blocks, patterns, ['symptom']).map(({ symptom, causes, checks, fixes, span }) => ({
    symptom: symptom ?? { text: '', span },
    causes: filled(causes),
    checks: filled(checks),
    fixes: filled(fixes),
  }))
}

function filled(cell: TextAt | undefined): readonly TextAt[] {
  return cell && cell.text !== '' ? [cell] : []
}
