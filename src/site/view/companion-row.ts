/** A runbook, game day, specification or report in a list. */
import type { Companion } from '#library/companion'
import { gameDayModes, gameDayResults, playbooks, risks } from '#model/vocabulary'
import { pagePath } from '../page-path.ts'
import { formatDay } from './dates.ts'
import { nameIn } from './labels.ts'

export interface CompanionRow {
  readonly path: string
  readonly title: string
  /** Short words beside the title: which kind, when. */
  readonly mark: readonly string[]
  readonly facts: readonly string[]
  readonly summary: string
  readonly draft: boolean
}

/** What a list says of a document. */
export function toCompanionRow(companion: Companion): CompanionRow {
  const { shelf, id, title, status, summary } = companion
  const { mark, facts } = wordsOf(companion)
  return {
    path: pagePath(shelf, id),
    title,
    summary,
    draft: status !== 'published',
    mark: mark.filter((word) => word !== undefined),
    facts: facts.filter((fact) => fact !== undefined && fact !== '').map(String),
  }
}

interface Words {
  readonly mark: readonly (string | undefined)[]
  readonly facts: readonly (string | undefined)[]
}

function wordsOf(companion: Companion): Words {
  switch (companion.shelf) {
    case 'runbooks': {
      const { playbook, service, risk, timeBudget, lastDrilled } = companion
      const drilled = lastDrilled?.at === undefined ? 'never drilled' : `drilled ${formatDay(lastDrilled)}`
      const budget = timeBudget && `within ${timeBudget}`
      return {
        mark: [playbook && nameIn(playbooks, playbook)],
        facts: [service, risk && nameIn(risks, risk).toLowerCase(), budget, drilled],
      }
    }
    case 'game-days': {
      const { scheduled, mode, result, sources } = companion
      return {
        mark: [formatDay(scheduled), result && nameIn(gameDayResults, result)],
        facts: [mode && nameIn(gameDayModes, mode), count(sources?.length, 'incident replayed', 'incidents replayed')],
      }
    }
    case 'operations': {
      const { service, counts } = companion
      return {
        mark: [service],
        facts: [
          count(counts.metrics, 'metric', 'metrics'),
          count(counts.alerts, 'alert', 'alerts'),
          count(counts.objectives, 'objective', 'objectives'),
          count(counts.drift, 'drift signal', 'drift signals'),
        ],
      }
    }
    case 'learning-reports': {
      const { period, sources, themes } = companion
      return { mark: [period], facts: [count(sources?.length, 'incident', 'incidents'), themes?.join(', ')] }
    }
  }
}

function count(number: number | undefined, one: string, many: string): string | undefined {
  return number ? `${number} ${number === 1 ? one : many}` : undefined
}
