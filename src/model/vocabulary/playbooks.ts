/** Words of runbooks, game days and operations specifications. */
import { termList } from './term.ts'

export const playbooks = termList([
  ['kill-switch', 'Switch a feature off, the platform stays up'],
  ['rollback', 'Back to a version that is known to be good'],
  ['bad-data', 'Remove data that should not be there, and prove it'],
  ['diagnostic', 'Find out, change nothing'],
  ['general', 'Any other procedure'],
])

export const risks = termList([
  ['read-only', 'Changes nothing'],
  ['reversible', 'Can be undone'],
  ['destructive', 'Cannot be undone'],
])

export const gameDayModes = termList([
  ['tabletop', 'Talked through'],
  ['staging', 'Played in a test system'],
  ['production', 'Played in the real system'],
])

export const gameDayResults = termList([
  ['confirmed', 'It went as expected'],
  ['refuted', 'It did not'],
  ['aborted', 'Stopped by its abort criteria'],
  ['inconclusive', 'It does not tell'],
])

export const metricLayers = termList([
  ['infrastructure', 'Machines, queues, networks'],
  ['application', 'Requests, errors, latency'],
  ['model', 'Quality, drift, refusals'],
  ['business', 'What it is for'],
])
