/** The plain tables: impact, hypotheses and the analysis by dimension. */
import type { TableRow } from 'mdast'
import type { SectionKind } from '#model/section-kinds'
import type { AiFinding, Hypothesis, ImpactRow, TextAt } from '#model/structure-types'
import { type Blocks, spanOfNode } from './block-text.ts'
import { bodyRows, cellAt, type ColumnPatterns, findColumns, headersOf, isTable } from './columns.ts'
import type { SectionParts } from './section-blocks.ts'

/** Read `Measure | Value | Source`. */
export function readImpact(parts: SectionParts, blocks: Blocks): readonly ImpactRow[] {
  const patterns = {
    measure: [/^measure|^metric/i, /^what|^impact|^indicator|^item/i],
    value: [/^value/i, /amount|number|count|observed|result|extent|^during/i],
    source: [/^source/i, /evidence|reference/i],
  }
  return readRows(parts, blocks, 'impact', patterns, ['measure', 'value'], (cell, row, has) => ({
    measure: cell('measure'),
    value: cell('value'),
    ...(has('source') && { source: cell('source') }),
    span: spanOfNode(row),
  }))
}

/** Read `Hypothesis | Test | Result`. */
export function readHypotheses(parts: SectionParts, blocks: Blocks): readonly Hypothesis[] {
  const patterns = {
    hypothesis: [/^hypothes[ie]s/i, /^theory|^assumption/i],
    test: [/^test/i, /check|experiment|method/i],
    result: [/^result/i, /outcome|verdict|status|conclusion/i],
  }
  return readRows(parts, blocks, 'hypotheses', patterns, ['hypothesis'], (cell, row) => ({
    hypothesis: cell('hypothesis'),
    test: cell('test'),
    result: cell('result'),
    span: spanOfNode(row),
  }))
}

/** Read `Dimension | Finding | Evidence`. */
export function readAiAnalysis(parts: SectionParts, blocks: Blocks): readonly AiFinding[] {
  const patterns = {
    dimension: [/^dimension/i, /^layer|^area|^aspect/i],
    finding: [/^finding/i, /analysis|assessment|observation|result/i],
    evidence: [/^evidence/i, /source|reference/i],
  }
  return readRows(parts, blocks, 'ai-analysis', patterns, ['dimension', 'finding'], (cell, row) => ({
    dimension: cell('dimension'),
    finding: cell('finding'),
    evidence: cell('evidence'),
    span: spanOfNode(row),
  }))
}

/** Rows of the section's tables that have the needed columns; the cell of an absent column is empty. */
function readRows<Name extends string, Row>(
  parts: SectionParts,
  blocks: Blocks,
  kind: SectionKind,
  patterns: ColumnPatterns<Name>,
  needed: readonly NoInfer<Name>[],
  build: (cell: (name: Name) => TextAt, row: TableRow, has: (name: Name) => boolean) => Row,
): readonly Row[] {
  return parts
    .content(kind)
    .filter(isTable)
    .flatMap((table) => {
      const columns = findColumns(headersOf(table, blocks), patterns)
      if (needed.some((name) => columns[name] === undefined)) return []
      return bodyRows(table).map((row) =>
        build(
          (name) => cellAt(row, columns[name], blocks).text,
          row,
          (name) => columns[name] !== undefined,
        ),
      )
    })
}
