import type { Span } from '#model/span'
import { around, type Detection } from '../detection.ts'
import { matchesIn } from '../number-places.ts'
import { isPossiblePhoneNumber } from '../phone-metadata.ts'

const international = /(?<![\w+.-])\+(?:\d[ ()./-]{0,2}){7,14}\d(?![\w-])/g
const northAmerican = /(?<![\w.+/-])(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\w-]|\.\d)/g
const national = /(?<![\w.+:/-])\(?0(?:\d[ ()/.-]{0,2}){6,12}\d(?![\w:-]|\.\d)/g
const phoneWords =
  /\b(?:phones?|telephone|tel|cell(?:phone)?|mobile|mob|call(?:ed|s|ing|er)?|caller|dial(?:led|s)?|voicemail|whats ?app|sms|texted|fax|rang|ring|reach(?:ed)? (?:him|her|them|at|on|under)|landline|handset|callback|contact number)\b/

/** "phone no. 91 234 56 78", "her number is 612 345 678", with no prefix that tells a country. */
const local = /(?<![\w+.(/-])\d(?:[ ().-]{0,2}\d){7,11}(?![\w-]|\.\d)/g
const announced =
  /\b(?:(?:phone|mobile|cell|tel|telephone|whats ?app|fax|landline)(?: (?:no|nr|number))?\.?|(?:his|her|my|their|callback|contact)(?: (?:phone|mobile|cell|home|work))? number)(?: (?:is|was))?[ :]{1,2}$|\b(?:voicemail|caller|customer|patient|message) (?:gave|left) $|\b(?:reach|call|text|ring|phone) (?:him|her|me|them) (?:on|at|under) $/

/** Phone numbers: with a country code, in North American grouping, or of national form beside a word for phoning. */
export function* findPhoneNumbers(text: string, places: readonly Span[]): Generator<Detection> {
  if (places.length === 0) return
  for (const { start, end } of matchesIn(text, places, local)) {
    if (!announced.test(around(text, start, end, 40).before)) continue
    const reason = 'a word for phoning stands right before it'
    yield { kind: 'phone number', start, length: end - start, placeholder: '[[phone-1]]', reason }
  }
  for (const pattern of [international, northAmerican, national]) {
    for (const match of matchesIn(text, places, pattern)) {
      const seen = match.seen.trimEnd()
      const { start } = match
      const { before, after } = around(text, start, start + seen.length, 40)
      // `reached her on 020 7946 0821`: a grouped number of that length after such a word is dialled.
      const isReached = /\b(?:on|at|via|under)\s$/.test(before) && /^\(?0\d{1,4}\)? \d{3,4} \d{3,4}$/.test(seen)
      const named = isReached || phoneWords.test(before) || phoneWords.test(after)
      const grouped = /^\(|-/.test(seen)
      if (pattern === national && !named) continue
      if (pattern === northAmerican && !named && !grouped) continue
      if (!isPossiblePhoneNumber(seen, pattern === northAmerican)) continue
      yield {
        kind: 'phone number',
        start,
        length: seen.length,
        placeholder: '[[phone-1]]',
        ...(named && { reason: 'a word for phoning stands beside it' }),
      }
    }
  }
}
