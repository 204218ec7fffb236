/** From the text of a file to the typed document. */
import type { Root } from 'mdast'
import { type Declared, nothingDeclared } from './declared.ts'
import type { Collection, ParsedDocument, Section } from './document.ts'
import type { Frontmatter, Meta } from './frontmatter-types.ts'
import { readFrontmatter } from './frontmatter.ts'
import { detectLanguage } from './language.ts'
import { lineIndex } from './lines.ts'
import { readPassages } from './passages.ts'
import { readPath } from './path.ts'
import type { Problem } from './problem.ts'
import type { Passage, Sentence } from './prose-types.ts'
import { documentType, readSections } from './sections.ts'
import type { Point } from './span.ts'
import { readStructure } from './structure/index.ts'
import type { Structure } from './structure/index.ts'
import { readSyntax } from './syntax/read.ts'
import { readTyped, type TypedReading } from './types/read.ts'

/**
 * Parse the text of a file. Pure, linear, and never throws: what cannot be read becomes a problem.
 * Tree and frontmatter are read at once; the other parts when they are first asked for, and kept.
 */
export function parseDocument(source: string, path: string, declared = nothingDeclared): ParsedDocument {
  return new LazyDocument(source, path, declared)
}

/**
 * A class, because accessors of an object literal are new functions for each document: V8 then keeps every document
 * alive, through its hidden class, until a full collection, which doubled the time of a run over many files.
 */
class LazyDocument implements ParsedDocument {
  readonly path: string
  readonly id: string
  readonly collection: Collection | undefined
  readonly format: 'mdx' | 'md'
  readonly source: string
  readonly declared: Declared
  readonly tree: Root
  readonly frontmatter: Frontmatter
  readonly meta: Meta
  /** Of frontmatter and syntax; those of the structure follow on demand. */
  readonly #problems: readonly Problem[]
  #sections: readonly Section[] | undefined
  #passages: readonly Passage[] | undefined
  #sentences: readonly Sentence[] | undefined
  #structure: Structure | undefined
  #typed: TypedReading | undefined
  #allProblems: readonly Problem[] | undefined
  #language: string | undefined
  readonly locate: (offset: number) => Point

  constructor(source: string, path: string, declared: Declared) {
    const place = readPath(path)
    const { frontmatter, meta, problems } = readFrontmatter(source, documentType(place.collection))
    const syntax = readSyntax(source, place.format)
    this.path = place.path
    this.id = place.id
    this.collection = place.collection
    this.format = place.format
    this.source = source
    this.declared = declared
    this.tree = syntax.tree
    this.frontmatter = frontmatter
    this.meta = meta
    this.locate = lineIndex(source)
    this.#problems = [...problems, ...syntax.problems]
  }

  get sections(): readonly Section[] {
    this.#sections ??= readSections(this.tree, this.source, documentType(this.collection))
    return this.#sections
  }

  get passages(): readonly Passage[] {
    this.#passages ??= readPassages(this.tree, this.source, this.sections)
    return this.#passages
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.passages.flatMap((passage) => passage.sentences)
    return this.#sentences
  }

  get #parts(): Structure {
    this.#structure ??= readStructure(this)
    return this.#structure
  }

  get timeline() {
    return this.#parts.timeline
  }

  get impact() {
    return this.#parts.impact
  }

  get factors() {
    return this.#parts.factors
  }

  get whys() {
    return this.#parts.whys
  }

  get faultTree() {
    return this.#parts.faultTree
  }

  get hypotheses() {
    return this.#parts.hypotheses
  }

  get aiAnalysis() {
    return this.#parts.aiAnalysis
  }

  get actions() {
    return this.#parts.actions
  }

  get quotes() {
    return this.#parts.quotes
  }

  get evidence() {
    return this.#parts.evidence
  }

  get evidenceReferences() {
    return this.#parts.evidenceReferences
  }

  get assumptions() {
    return this.#parts.assumptions
  }

  get gaps() {
    return this.#parts.gaps
  }

  get checked() {
    return this.#parts.checked
  }

  get mermaid() {
    return this.#parts.mermaid
  }

  get directives() {
    return this.#parts.directives
  }

  get #reading(): TypedReading {
    this.#typed ??= readTyped(this)
    return this.#typed
  }

  get runbook() {
    return this.#reading.runbook
  }

  get gameDay() {
    return this.#reading.gameDay
  }

  get operations() {
    return this.#reading.operations
  }

  get report() {
    return this.#reading.report
  }

  get language(): string {
    this.#language ??= detectLanguage(this.passages)
    return this.#language
  }

  get problems(): readonly Problem[] {
    this.#allProblems ??= [...this.#problems, ...this.#parts.problems]
    return this.#allProblems
  }
}
