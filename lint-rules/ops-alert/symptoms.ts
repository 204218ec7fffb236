/** Whether alerts look at what users notice, or at the machines alone. */
import type { Alert } from '#model/types/operations'

const machine =
  /\bcpu\b|\bmemory\b|\bram\b|\bdisks?\b|\bnetwork\b|\bgpus?\b|\bnodes?\b|\bpods?\b|\bhosts?\b|\bcontainers?\b|\boom\b|\bswap\b|\binodes?\b|\biops\b|\bload average\b|\brestarts?\b|\btemperature\b|\bthreads?\b/i
const symptom =
  /\berrors?\b|\blatency\b|\bp\d\d\b|\bttft\b|\btime[- ]?outs?\b|\b5xx\b|\bsuccess|\bavailab|\bquality\b|\brefus|\bgolden\b|\bpass[- ]?rates?\b|\banswers?\b|\bcomplaints?\b|\bfeedback\b|\btickets?\b|\bescalat|\bconversion|\bslos?\b|\bburn\b|\bdrift\b|\baccura|\bhallucinat|\bgrounded|\bcosts?\b|\bspend|\btokens?\b|\brequests?\b|\bprobes?\b|\bqueue/i
const news =
  /\binfo(?:rmational)?\b|\bfyi\b|\bnotice\b|\b(?:deploy(?:ment)?|release|backup|job|rebuild|training) (?:started|finished|completed|succeeded|done)\b/i

function wordsOf({ alert, condition }: Alert): string {
  return `${alert?.text ?? ''} ${condition?.text ?? ''}`.replaceAll('_', ' ')
}

/** Every alert is about a machine. */
export function isMachinesOnly(alerts: readonly Alert[]): boolean {
  return alerts.length > 0 && alerts.every((alert) => machine.test(wordsOf(alert)) && !symptom.test(wordsOf(alert)))
}

/** Nothing is to be done about it. */
export function isNews(alert: Alert): boolean {
  return news.test(wordsOf(alert))
}
