/** Words of orders to the reader. Source: own list, from runbooks. */
import { words } from './words.ts'

/** Verbs of operations that are given as orders. */
export const orderVerbs = new Set(
  words(
    `
  restart page run delete drain roll reboot stop kill scale disable enable revoke rotate purge flush failover call
  escalate switch shut drop apply execute deploy revert cordon evict pause freeze block unblock notify alert contact
  open close clear reset wipe redeploy terminate mitigate rerun
`,
  ),
)

/** Adverbs that want it at once; "at once" and "right away" are phrases. */
export const urgentWords = new Set(words(`now immediately asap urgently straightaway instantly`))
