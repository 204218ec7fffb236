import type { Playbook } from '#model/types/fields'

/** A fact that a playbook needs: its row in Quick reference, and other names that people give it. */
export interface Requirement {
  readonly name: string
  readonly label: RegExp
}

const flag = { name: 'Flag', label: /\bflag\b|\bswitch\b|\btoggle\b|\bconfig(?:uration)? key\b/i }

/** Content model §5, per playbook; the others need nothing beyond the shape of every runbook. */
export const requirements = {
  'kill-switch': [
    { name: 'Feature', label: /\bfeature\b|\bcapability\b/i },
    flag,
    { name: 'Blast radius', label: /\bblast[- ]radius\b|\baffect(?:s|ed)\b|\bwho notices\b/i },
    { name: 'Platform stays up', label: /\bplatform\b|\bstays? up\b|\brest of\b/i },
  ],
  rollback: [
    { name: 'From', label: /^from\b|\b(?:bad|current|live) version\b/i },
    { name: 'To', label: /^to\b|\bknown[- ]good\b|\b(?:target|previous) version\b/i },
    flag,
    { name: 'Seconds', label: /\bseconds\b|\btime\b|\bhow long\b|\bduration\b/i },
    { name: 'Compatibility', label: /\bcompatib/i },
    { name: 'Golden set', label: /\bgolden\b|\beval(?:uation)?s?\b/i },
    { name: 'Way forward', label: /\bforward\b/i },
  ],
  'bad-data': [
    { name: 'Data set', label: /\bdata ?set\b|^data\b/i },
    { name: 'Lineage', label: /\blineage\b|\bprovenance\b|\borigin\b/i },
    { name: 'Checkpoints', label: /\bcheckpoints?\b|\bmodels? (?:touched|trained|affected)\b/i },
    { name: 'Choice', label: /\bchoice\b|\bunlearning\b|\bremoval (?:method|route)\b/i },
    { name: 'Purge list', label: /\bpurge\b|\bcopies\b/i },
    { name: 'Proof of removal', label: /\bproof\b/i },
  ],
  diagnostic: [],
  general: [],
} as const satisfies Readonly<Record<Playbook, readonly Requirement[]>>

/** A thing that a list must name, by any of its words. */
type Named = readonly (readonly [name: string, words: RegExp])[]

export const compatibilityOf: Named = [
  ['prompt', /\bprompts?\b|\binstructions?\b|\btemplates?\b/i],
  ['index', /\bind(?:ex|exes|ices)\b|\bembeddings?\b|\bvectors?\b|\bcorpus\b|\bfeatures?\b/i],
  ['schema', /\bschemas?\b|\btools?\b|\bapi\b|\bformats?\b/i],
]

export const purgeOf: Named = [
  ['caches', /\bcach(?:e|es|ed|ing)\b/i],
  ['embeddings', /\bembeddings?\b|\bvectors?\b|\bind(?:ex|exes|ices)\b/i],
  ['logs', /\blogs?\b|\btraces?\b/i],
  ['backups', /\bback[- ]?ups?\b|\bsnapshots?\b/i],
]

/** Names of what a text leaves out. */
export function leftOut(text: string, named: Named): readonly string[] {
  return named.filter(([, words]) => !words.test(text)).map(([name]) => name)
}
