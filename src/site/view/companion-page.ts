/** What stands around the text of a runbook, game day, specification or report. */
import type { Companion } from '#library/companion'
import { gameDayModes, gameDayResults, playbooks, risks } from '#model/vocabulary'
import { toFact, toFigure, type Card, type Fact } from './card.ts'
import { formatDay } from './dates.ts'
import { nameIn } from './labels.ts'
import { shelfInfos, type ShelfInfo } from './shelves.ts'

export interface CompanionPage {
  readonly companion: Companion
  readonly info: ShelfInfo
  readonly description: string
  readonly card: Card
  /** What a reader must know before trusting the page. */
  readonly standing: readonly { readonly title: string; readonly text: string }[]
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** Everything on the page but its text and its neighbours. */
export function toCompanionPage(companion: Companion): CompanionPage {
  const info = shelfInfos[companion.shelf]
  return {
    companion,
    info,
    description: companion.summary.slice(0, 200) || info.about,
    card: toCard(companion),
    standing: toStanding(companion),
    filters: { Kind: [info.singular] },
  }
}

function toStanding({ status, shelf }: Companion): CompanionPage['standing'] {
  if (status === 'published') return []
  const text =
    shelf === 'runbooks' ? 'Nobody has confirmed yet that these steps work.' : 'It may still change in every part.'
  return [{ title: 'A draft.', text }]
}

function toCard(companion: Companion): Card {
  switch (companion.shelf) {
    case 'runbooks': {
      const { playbook, risk, timeBudget, lastDrilled, steps, service, owner, oncall, alerts, dashboards, logs } =
        companion
      return {
        figures: [
          toFigure('Playbook', playbook && nameIn(playbooks, playbook), `${steps} ${steps === 1 ? 'step' : 'steps'}`),
          toFigure('Risk', risk && nameIn(risks, risk), risk && risks.get(risk)?.meaning),
          toFigure('Time budget', timeBudget),
          { ...toFigure('Last drilled', formatDay(lastDrilled)), known: lastDrilled?.at !== undefined },
        ],
        rows: toRows(
          [toFact('Service', [service]), toFact('Owner', [owner]), toFact('On call', [oncall])],
          [
            toFact('Alerts that lead here', alerts ?? []),
            toFact('Dashboards', dashboards ?? []),
            toFact('Logs', logs ?? []),
          ],
        ),
      }
    }
    case 'game-days': {
      const { result, detected, mitigated, scheduled, mode } = companion
      const name = result && nameIn(gameDayResults, result)
      const measured = [toFigure('Detected after', detected), toFigure('Mitigated after', mitigated)]
      return {
        figures: [
          {
            label: 'Result',
            value: name ?? 'not played yet',
            note: result && gameDayResults.get(result)?.meaning,
            known: name !== undefined,
          },
          ...(result ? measured : []),
          toFigure('Mode', mode && nameIn(gameDayModes, mode), mode && gameDayModes.get(mode)?.meaning),
          { ...toFigure(result ? 'Day' : 'Planned for', formatDay(scheduled)), known: scheduled?.at !== undefined },
        ],
        rows: [],
      }
    }
    case 'operations': {
      const { service, owner, oncall, counts } = companion
      return {
        figures: [
          toFigure('Key metrics', String(counts.metrics)),
          toFigure('Alerts', String(counts.alerts)),
          toFigure('Objectives', String(counts.objectives)),
          toFigure('Drift signals', String(counts.drift)),
        ],
        rows: toRows([
          toFact('Service', [service]),
          toFact('Owner', [owner]),
          toFact('On call', [oncall?.primary, oncall?.secondary]),
          toFact('Rota', [oncall?.schedule]),
        ]),
      }
    }
    case 'learning-reports': {
      const { period, sources, themes } = companion
      return {
        figures: [],
        rows: toRows([
          toFact('Period', [period]),
          toFact('Rests on', [sources && `${sources.length} ${sources.length === 1 ? 'incident' : 'incidents'}`]),
          toFact('Themes', themes ?? []),
        ]),
      }
    }
  }
}

/** Rows without what is not stated; an empty row vanishes. */
function toRows(...rows: readonly (readonly (Fact | undefined)[])[]): Card['rows'] {
  return rows.map((row) => row.filter((fact) => fact !== undefined)).filter((row) => row.length > 0)
}
