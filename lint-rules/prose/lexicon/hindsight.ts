/** Judgement with knowledge of the outcome. Source: own list, after guides on hindsight and outcome bias. */
import { entries } from './words.ts'

/** Phrases that are hindsight wherever they stand. */
export const hindsightPhrases = entries(`
  in hindsight|hind-sight, in retrospect, with hindsight, with the benefit of, with :det? :adj? hindsight
  hindsight be 20/20, hindsight show, hindsight tell, retrospectively, knowing what we know, look|looking back
  looked at today, read|reading … today, seen from today, we now know, we know now, to nobody|no-one 's surprise
  to no one 's surprise, to the surprise of nobody|no-one, to the surprise of no one, come|came as no surprise
  be no surprise, no surprise there, little wonder, small wonder, no wonder, not surprising, not surprisingly
  surprise surprise, naturally enough, as be to be expected, as expected|foreseen by everybody|everyone
  as might be expected, as anyone|anybody|one would|could|might expect, be inevitable, be unavoidable
  be certain to, be sure to fail|happen|break, be clearly go to, be doomed, no one can be surprise
  nobody can be surprise, as could be expected, as anyone could have predicted, as everyone|everybody know
  as we all know, everyone|everybody know that, anybody|anyone could|can|would have? see
  anybody|anyone could|can tell, any engineer could|would|can, any competent, any reasonable, a child could
  even a child, a blind man, you do not need to be, it do not take a genius, should have be obvious|clear|evident
  ought to have be obvious|clear|evident, it be clear that, it be obvious that, it be evident that
  it be plain that, it be plain to see, it be apparent that
  it be clear|obvious|evident|plain|apparent from … that, it be clear|obvious|evident|plain|apparent to … that
  be clear all along, be obvious all along, be evident all along, be plain to see
  be clear to anyone|everyone|anybody|everybody, be obvious to anyone|everyone|anybody|everybody
  be clear from the start|outset|beginning, be obvious from the start|outset|beginning, clear for all to see
  there for all to see, in plain sight, in plain view, under our|their nose
  stare|staring us|them|everyone in the face, hide in plain sight, all along, it be only a matter of time
  only a matter of time, be a matter of time, a question of time, be bind to
  be always going to fail|break|happen|end|blow|bite, be never going to work, be doom to, be destine to
  be a recipe for, recipe for disaster, accident waiting to happen, disaster waiting to happen
  wait|waiting to happen, ticking time bomb, ticking bomb, time bomb, writing be on the wall, sign be there
  sign be all there, warning sign be, all the sign, clue be there, red flag, tell-tale sign, telltale sign
  glaring :noun
  painfully|blindingly|glaringly|abundantly|patently|screamingly|perfectly|plainly|crystal|all-too|bleedingly obvious|clear|evident|apparent|plain
  all too obvious|clear|evident|apparent|predictable|plain|foreseeable
  only too obvious|clear|evident|apparent|predictable|foreseeable, self-evident, stand to reason
  unmistakable|unmistakeable, an open secret, only to be expected, sooner or later, set off alarm bells
  alarm bells should, ring alarm bells, monday morning quarterback|quarterbacking, any|every half-decent
  hard to see how anyone|anybody|we, hard to understand how anyone|anybody|we, it take no genius, no great insight
  anyone|anybody looking at, everyone see it, everybody see it, could have tell|told us, should have tell|told us
  should have come as no, should surprise nobody|no-one, be a given, be plain for, be visible for anyone|everyone
  be there for anyone|everyone, with a moment 's thought, on reflection, knowing the outcome
  given what we now know, as we now know, as it turn out we be
  the|an obvious sign|signal|warning|flaw|gap|mistake|error|risk|danger|problem|cause|answer|conclusion|culprit|solution|fix|step|question|symptom|regression
  overlook the obvious, miss the obvious
  obvious gap|flaw|mistake|error|signal|sign|cause|problem|fix|risk|danger|oversight|omission, easily avoidable
  entirely avoidable, completely avoidable, totally avoidable, perfectly avoidable, wholly avoidable
  easily preventable, entirely preventable, easily have be avoid|prevent, entirely foreseeable, be foreseeable
  be avoidable, be preventable, be predictable, perfectly predictable, entirely predictable, a foregone conclusion
  common sense, rookie mistake, elementary mistake, fail to realise, fail to realize, fail to see
  fail to recognise, fail to recognize, fail to appreciate, fail to foresee, fail to anticipate, fail to grasp
  fail to spot, fail to notice that|how, how could anyone|anybody|we not, how do nobody|no-one, how could nobody
  we have be warned, have see it coming, could see it coming, see this coming, see it coming, know full well
  it be known that, be well known that, be common knowledge, little do we know, the answer be right there
  the answer be right in front, be right there, right in front of us, right before our eye
  as soon as … it be obvious, when be not if|when, a matter of when, only a question of when, ask|beg for trouble
  court|invite|tempt disaster|trouble|fate, play with fire, have it coming, could only end, could not end well
  could hardly have be clearer, clear|obvious|apparent|evident|known for week|month|day|year, be crying out for
  be screaming, plain|clear as day, for all the world to see, hard|impossible to miss, unmissable, stick|stuck out
  jump|leap out at, as to be expected, be to be expected, with today 's knowledge, knowing now, have we know then
  with what we|everyone know now, no expert be need, it take no expert, a first-year student
  first-year student could|would, schoolboy error, textbook mistake|error|example of, predestined
  be never going to end|hold|scale|last|fit|survive, in the cold light, be there to see, be there to be see
  we all know, everybody|everyone know, no secret that, long overdue, sign of thing to come, the alarm bell
  spell|spelled|spelt trouble, hard to believe that nobody|no-one|anyone|we, sign|warning have be there
  write|written all over, even a :adj? beginner|novice|junior|layman|intern|novice would|could
  as anyone|anybody|everyone could|might|would have foresee|predict|expect
  anyone|anybody|everybody with|who … would|could|can have? see|tell|spot|know|notice|realise|realize|guess|predict|foresee|say
  take an expert|genius to, be a certainty
`)

/** Sentence adverbs of judgement; "clearly labelled" and "peaks predictably" are descriptions. */
export const hindsightAdverbs = entries(
  `
  obviously, clearly, evidently, plainly, predictably, unsurprisingly, inevitably, naturally, undoubtedly, manifestly,
  patently, foreseeably, inexorably, unavoidably
`,
)

/** Verbs with which such an adverb describes a text or a display. */
export const displayVerbs = entries(
  `
  label, mark, state, show, document, describe, display, define, separate, indicate, explain, communicate,
  distinguish, write, say, list, identify, name, specify, see, word, scope, own, assign, outline, present, articulate,
  highlight, surface, expose, express, read, warn, point, demonstrate, signal
`,
)
