/** What the grammar sees in one sentence, for people who disagree with a finding. */
import { actorOf, read, type Reading } from './reading.ts'
import { vagueWithoutCare } from './action.ts'
import { appealToCare } from './care.ts'
import { proceduralWithoutCare } from './procedure.ts'
import { blame, regrets } from './blame.ts'
import { certainties, minimisers } from './tone.ts'
import { hindsight } from './hindsight.ts'
import { lapsesIn } from './lapse.ts'
import { liveCommand } from './command.ts'
import { modelIntent } from './intent.ts'
import { namedPerson } from './naming.ts'
import { maskMarkdown } from './mask.ts'
import { subjectOf } from './subject.ts'
import { vagueCause } from './mechanism.ts'
import { vagueImpact } from './impact.ts'
import { whyPerson } from './why.ts'
import type { ActorKind, Reason } from './actor.ts'
import type { Clue } from './clues.ts'
import type { Signal } from './signal.ts'
import type { Tag } from './tag.ts'

/** One predicate with what stands as its subject. */
export interface ExplainedClause {
  readonly predicate: string
  readonly lemma: string
  readonly subject: string | undefined
  readonly kind: ActorKind
  /** Why the subject was classified so: role, name, handle, … */
  readonly reason: Reason
}

export interface Explanation {
  /** The sentence with code, links and quotations masked. */
  readonly masked: string
  readonly words: readonly { readonly text: string; readonly tag: Tag; readonly lemma: string }[]
  readonly clauses: readonly ExplainedClause[]
  /** What any rule would say, wherever the sentence stood; `where` names the sections that a label is limited to. */
  readonly signals: readonly ExplainedSignal[]
}

/** A signal under the name of what it is a sign of; some readers have no label of the sentence sets. */
export type ExplainedSignal = Omit<Signal, 'label'> & {
  readonly label: Clue
  readonly where?: 'causes' | 'impact' | 'actions'
}

/** Read a Markdown sentence as the rules do. */
export function explainSentence(text: string): Explanation {
  const masked = maskMarkdown(text)
  const reading = read(masked)
  return {
    masked,
    words: reading.tokens.map(({ text: word, tag, lemma }) => ({ text: word, tag, lemma })),
    clauses: clausesOf(reading),
    signals: [
      ...[blame, regrets, hindsight, whyPerson, lapsesIn, minimisers, certainties].flatMap((reader) => [
        ...reader(reading),
      ]),
      ...[...namedPerson(reading)].map((signal) => ({ ...signal, label: 'named-person' as const })),
      ...[...liveCommand(reading)].map((signal) => ({ ...signal, label: 'live-command' as const })),
      ...[...modelIntent(reading)].map((signal) => ({
        ...signal,
        label: 'model-intent' as const,
        where: 'causes' as const,
      })),
      ...[...vagueCause(reading)].map((signal) => ({ ...signal, where: 'causes' as const })),
      ...[...vagueImpact(reading)].map((signal) => ({ ...signal, where: 'impact' as const })),
      ...[appealToCare, vagueWithoutCare, proceduralWithoutCare]
        .flatMap((reader) => [...reader(reading)])
        .map((signal) => ({ ...signal, where: 'actions' as const })),
    ],
  }
}

function clausesOf(reading: Reading): readonly ExplainedClause[] {
  const { tokens } = reading
  return tokens.flatMap(({ tag, text, lemma }, index): readonly ExplainedClause[] => {
    if (tag !== 'verb' && tag !== 'part' && tag !== 'ger') return []
    const phrase = subjectOf(tokens, index)
    const actor = phrase && actorOf(reading, phrase)
    return [
      {
        predicate: text,
        lemma,
        subject: actor?.text,
        kind: actor?.kind ?? 'unknown',
        reason: actor?.reason ?? 'unknown',
      },
    ]
  })
}
