/**
 * Words by which English judges, proposes or feels. `finally` is also a block of code and an ordinal ("first …,
 * finally …"), so it counts only before a verb of noticing or acting.
 */
export const phrases: readonly {
  readonly messageId: 'judgement' | 'proposal' | 'feeling'
  readonly pattern: RegExp
}[] = [
  {
    messageId: 'judgement',
    pattern:
      /\b(?:finally|at long last|belatedly) (?=(?:noticed|realised|realized|saw|found|understood|responded|answered|acknowledged|joined|rolled|fixed|escalated|paged|got)\b)|\b(?:sloppy|sloppily|careless(?:ly)?|reckless(?:ly)?|hast(?:y|ily)|lazy|lazily|needless(?:ly)?|stupid(?:ly)?|inexcusabl[ey]|ill-advised|unfortunately|sadly|regrettably|thankfully|luckily|obviously|surprisingly|inexplicably)\b(?!-)/i,
  },
  {
    messageId: 'proposal',
    pattern:
      /\b(?:this|that|which) is (?:exactly )?why we (?:need|should|must)\b|\bwe (?:need|ought) to (?:add|fix|improve|build|introduce|change)\b|\bshould (?:have been|have) (?:caught|done|tested|noticed|checked|prevented|alerted|paged)\b|\blesson(?:s)?(?: learn(?:ed|t))?:/i,
  },
  {
    messageId: 'feeling',
    pattern:
      /\bin (?:a )?panic\b|\bpanick(?:ed|ing)\b(?= (?:and|about|over|because|,))|\b(?:frustrated|frustration|angry|annoyed|embarrass(?:ed|ing|ment)|relieved|to our (?:horror|surprise|relief)|shocked)\b/i,
  },
]
