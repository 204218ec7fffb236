/** Frames for actions: what to write instead, with a gap for each thing that only the author knows. */

const inquiry =
  /^(?:investigat|look|explor|research|stud|examin|analy|understand|assess|evaluat|consider|reconsider|think|review|revisit|check|see|figure|find|brainstorm|discuss|talk|debate|decid|agree|determin|identif|scope|spike|plan|experiment|try|verif|reflect|dig|audit|re-?evaluat|reassess|ponder|ask)/i
const watch = /^(?:monitor|watch|observe|track|keep|continu)/i
const assurance = /^(?:ensure|make (?:sure|certain)|guarantee|prevent|avoid|mitigate)/i

const plan = /(?:plan|strategy|concept|approach|roadmap|vision|solution|idea|ownership|responsibility|role)s?$/i

/** A frame for an action without an end, by what it was about to do. */
export function frameOfOpen(kind: string, words: string): string {
  const frame = openFrame(kind, words)
  // Within a sentence it goes on in lower case.
  return /^\p{Ll}/u.test(words) ? frame.charAt(0).toLowerCase() + frame.slice(1) : frame
}

function openFrame(kind: string, words: string): string {
  if (kind === 'repair') return `${words}, and let [TBD: gate or test] reject the next one`
  if (kind === 'topic') return `Change [TBD: what] in ${words} until [TBD: check] shows [TBD: state]`
  if (kind === 'wish') return 'Move [TBD: measure] from [TBD: now] to [TBD: target] by [TBD: change] for'
  if (plan.test(words)) return 'Publish by [TBD: date] in [TBD: document] the decision'
  if (inquiry.test(words)) return 'Publish by [TBD: date] in [TBD: ticket or document] a decision on'
  if (watch.test(words)) return 'Page [TBD: who] above [TBD: threshold] for [TBD: how long] of'
  return assurance.test(words)
    ? 'Let [TBD: gate or test] fail unless'
    : 'Move [TBD: measure] from [TBD: now] to [TBD: target] for'
}

/** A frame for a rule that only people keep. */
export function frameOfRule(kind: string): string {
  return kind === 'document'
    ? 'Drill every [TBD: interval], within [TBD: minutes], the steps'
    : 'Let [TBD: gate, permission, default or alert] enforce:'
}

/** A frame for an appeal to care. */
export const frameOfCare = 'Let [TBD: gate, default or alert] catch mistakes'
