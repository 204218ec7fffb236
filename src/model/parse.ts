/** From the text of a file to the typed document. */
import type { ParsedDocument } from './document.ts'
import { readFrontmatter } from './frontmatter.ts'
import { detectLanguage } from './language.ts'
import { lineIndex } from './lines.ts'
import { once } from './once.ts'
import { readPassages } from './passages.ts'
import { readPath } from './path.ts'
import { documentType, readSections } from './sections.ts'
import { readStructure } from './structure/index.ts'
import { readSyntax } from './syntax/read.ts'

/**
 * Parse the text of a file. Pure, linear, and never throws: what cannot be read becomes a problem.
 * Parts beyond tree and frontmatter are derived when they are first read, and kept.
 */
export function parseDocument(source: string, path: string): ParsedDocument {
  const place = readPath(path)
  const type = documentType(place.collection)
  const syntax = readSyntax(source, place.format)
  const { frontmatter, meta, problems } = readFrontmatter(source, type)
  const { tree } = syntax
  const sections = once(() => readSections(tree, source, type))
  const passages = once(() => readPassages(tree, source, sections()))
  const sentences = once(() => passages().flatMap((passage) => passage.sentences))
  const language = once(() => detectLanguage(passages()))
  const structure = once(() =>
    readStructure({ source, format: place.format, tree, sections: sections(), passages: passages(), frontmatter }),
  )
  const all = once(() => [...problems, ...syntax.problems, ...structure().problems])
  return {
    ...place,
    source,
    tree,
    frontmatter,
    meta,
    get sections() {
      return sections()
    },
    get passages() {
      return passages()
    },
    get sentences() {
      return sentences()
    },
    get timeline() {
      return structure().timeline
    },
    get impact() {
      return structure().impact
    },
    get factors() {
      return structure().factors
    },
    get whys() {
      return structure().whys
    },
    get faultTree() {
      return structure().faultTree
    },
    get hypotheses() {
      return structure().hypotheses
    },
    get aiAnalysis() {
      return structure().aiAnalysis
    },
    get actions() {
      return structure().actions
    },
    get quotes() {
      return structure().quotes
    },
    get evidence() {
      return structure().evidence
    },
    get evidenceReferences() {
      return structure().evidenceReferences
    },
    get assumptions() {
      return structure().assumptions
    },
    get gaps() {
      return structure().gaps
    },
    get checked() {
      return structure().checked
    },
    get mermaid() {
      return structure().mermaid
    },
    get directives() {
      return structure().directives
    },
    get language() {
      return language()
    },
    get problems() {
      return all()
    },
    locate: lineIndex(source),
  }
}
