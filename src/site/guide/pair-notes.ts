/** What each section of a postmortem is for, in a sentence or two, as the tutorial says it. */
export const pairNotes: Readonly<Record<string, string>> = {
  frontmatter:
    'What is filtered, counted and computed stands at the top. Nothing is typed twice: durations and counts are derived from these times.',
  'executive-summary':
    'Three to five sentences for a reader who knows nothing of the system: who, which behaviour, how long, which harm, what stopped it.',
  impact: 'Numbers with their sources. “Unknown” is a value, if it says how it will be known.',
  timeline:
    'A table of four columns. It begins before the harm, because what changed before it usually explains it, and a control that was checked and found unchanged is worth a line.',
  'detection-response': 'How it was found, who was called, and what could have seen it first.',
  recovery: 'Which lever, on whose authority, at which price; and the values that showed that it was over.',
  trigger: 'What set it off. One fact, not a culprit.',
  'root-cause': 'The condition of the system that made the trigger dangerous, with its mechanism.',
  'contributing-factors':
    'What else had to be true. Each names its category and its evidence; one factor alone is hardly ever the whole story.',
  'detection-gap': 'Why nobody saw it sooner.',
  'five-whys': 'Optional. Each why asks a system, never a person, and each answer has evidence.',
  'ai-analysis': 'Every part of the AI system is ruled in or out.',
  'safety-compliance': 'What was sampled, what was found, whether a duty to report was checked. Silence is no answer.',
  'went-well': 'What to keep.',
  'went-poorly': 'What cost time.',
  'got-lucky': 'What held by chance. Next time it may not.',
  lessons: 'What others can use.',
  'open-questions': 'What is assumed, on which basis, and when it will be known.',
  actions: 'One owner, one date, and a check that somebody else can run.',
  recurrence: 'Proof: what was replayed and how it went. And the risk that remains, for some always does.',
}
