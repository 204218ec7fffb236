import { around, type Detection } from '../detection.ts'
import { isPossiblePhoneNumber } from '../phone-metadata.ts'

const international = /(?<![\w+.-])\+(?:\d[ ()./-]{0,2}){7,14}\d(?![\w-])/g
const northAmerican = /(?<![\w.+/-])(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\w-]|\.\d)/g
const national = /(?<![\w.+:/-])\(?0(?:\d[ ()/.-]{0,2}){6,12}\d(?![\w:-]|\.\d)/g
const phoneWords =
  /\b(?:phones?|telephone|tel|cell(?:phone)?|mobile|mob|call(?:ed|s|ing|er)?|caller|dial(?:led|s)?|voicemail|whats ?app|sms|texted|fax|rang|ring|reach(?:ed)? (?:him|her|them)|landline|handset|callback|contact number)\b/

/** Phone numbers: with a country code, in North American grouping, or of national form beside a word for phoning. */
export function* findPhoneNumbers(text: string): Generator<Detection> {
  for (const pattern of [international, northAmerican, national]) {
    for (const match of text.matchAll(pattern)) {
      const seen = match[0].trimEnd()
      const { before, after } = around(text, match.index, match.index + seen.length, 40)
      // `reached her on 020 7946 0821`: a grouped number of that length after such a word is dialled.
      const isReached = /\b(?:on|at|via|under)\s$/.test(before) && /^\(?0\d{1,4}\)? \d{3,4} \d{3,4}$/.test(seen)
      const named = isReached || phoneWords.test(before) || phoneWords.test(after)
      const grouped = /^\(|-/.test(seen)
      if (pattern === national && !named) continue
      if (pattern === northAmerican && !named && !grouped) continue
      if (!isPossiblePhoneNumber(seen, pattern === northAmerican)) continue
      yield {
        kind: 'phone number',
        start: match.index,
        length: seen.length,
        placeholder: '[[phone-1]]',
        ...(named && { reason: 'a word for phoning stands beside it' }),
      }
    }
  }
}
