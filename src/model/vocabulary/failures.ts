/** Where an AI system can fail: domains and the patterns seen in each. */
import { termList } from './term.ts'
import type { TermList } from './term.ts'

export const domains = termList([
  ['serving', 'Running the model and answering requests'],
  ['data', 'Data that train, feed or describe the model'],
  ['model', 'The weights and what they do'],
  ['prompt', 'Instructions and context given to the model'],
  ['retrieval', 'Finding the documents an answer rests on'],
  ['tools', 'Calls of the model to other systems'],
  ['mlops', 'Building, releasing and watching models', 'MLOps'],
  ['safety', 'Keeping output and data from doing harm'],
  ['infra', 'The systems below: gateways, stores, clusters, networks', 'Infrastructure', 'infrastructure'],
])

/** Patterns by domain, written `retrieval/stale-index`. */
export const patterns: Readonly<Record<string, TermList>> = {
  serving: termList([
    ['cold-start', 'First requests fail or are slow while a model loads'],
    ['batching', 'Requests that share a batch affect each other'],
    ['gpu-oom', 'Accelerator memory runs out', 'GPU out of memory'],
    ['version-skew', 'Parts of different versions serve together'],
    ['latency-spike', 'Answers become slow without errors'],
    ['routing', 'Requests reach the wrong model or server'],
    ['compiler-numerics', 'Compiled kernels compute something else', 'Compiler and numerics'],
    ['quota', 'A limit of requests or tokens is reached'],
  ]),
  data: termList([
    ['schema-drift', 'Fields change their form or meaning'],
    ['silent-nulls', 'Missing values pass as values'],
    ['label-leakage', 'Training sees what it is to predict'],
    ['stale-embeddings', 'Vectors no longer match their documents'],
    ['label-drift', 'What labels mean changes'],
    ['poisoning', 'Somebody plants data on purpose'],
    ['feature-file', 'A generated file of features is wrong or too large'],
  ]),
  model: termList([
    ['bad-weights', 'The wrong or damaged weights are served'],
    ['reward-side-effect', 'Training rewards what nobody wanted'],
    ['drift', 'The world moves away from the training data'],
    ['bias', 'Results differ unfairly between groups'],
    ['calibration', 'Confidence does not match how often it is right'],
    ['silent-vendor-change', 'A vendor changes a model without notice'],
  ]),
  prompt: termList([
    ['injection', 'Text from outside is taken for an instruction'],
    ['jailbreak', 'A user talks the model out of its limits'],
    ['context-overflow', 'Instructions fall out of the context'],
    ['instruction-conflict', 'Instructions contradict each other'],
    ['regression', 'A changed prompt makes output worse'],
  ]),
  retrieval: termList([
    ['miss', 'The right document is not found'],
    ['chunking', 'Documents are cut where the meaning breaks'],
    ['stale-index', 'The index is older than the documents'],
    ['corpus-drift', 'What is in the corpus changes'],
    ['permission-filter', 'Readers see what they may not, or not what they may'],
    ['over-strict', 'Filters remove what is needed'],
    ['invented-citation', 'A source is cited that does not say so or does not exist'],
    ['untrusted-source', 'A source that nobody vouches for is taken as true'],
  ]),
  tools: termList([
    ['schema-break', "A tool's inputs or outputs change their form"],
    ['permission', 'A tool may do more, or less, than it needs to'],
    ['error-semantics', 'An error is read as an answer'],
    ['retry-cascade', 'Retries make the load that makes them fail'],
    ['timeout', 'Calls take longer than anybody waits'],
    ['wrong-call', 'The model calls the wrong tool, or the right one wrongly'],
    ['agent-loop', 'Steps repeat without an end'],
  ]),
  mlops: termList([
    ['failed-canary', 'A canary did not stop a bad release'],
    ['shadow-anomaly', 'A shadow run showed what nobody looked at'],
    ['feature-store-staleness', 'Features are older than believed'],
    ['pipeline-corruption', 'A pipeline writes damaged data'],
    ['missing-rollback', 'There was no way back'],
  ]),
  safety: termList([
    ['pii-leak', 'Personal data reaches those who may not see them', 'Leak of personal data'],
    ['toxic-output', 'Abusive or hateful output'],
    ['unsafe-advice', 'Advice that can hurt'],
    ['over-refusal', 'Harmless requests are refused'],
    ['audit-gap', 'Nobody can say what was done'],
    ['retention', 'Data are kept longer than allowed'],
    ['discrimination', 'A protected group is treated worse'],
  ]),
  infra: termList([
    ['gateway', 'The gateway before the models'],
    ['vector-db', 'The store of vectors', 'Vector database'],
    ['gpu-cluster', 'The accelerators and their scheduler', 'GPU cluster'],
    ['cache', 'A cache holds or returns the wrong thing'],
    ['network', 'Names, routes, certificates and links'],
    ['cost-breaker', 'A spending limit stops the service'],
  ]),
}
