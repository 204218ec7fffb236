import type { Passage } from './prose-types.ts'

/** Commonest words of each language that English does not have. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to is was were that for with from this which are be has have been not by at on it as we they'.split(
    ' ',
  ),
  de: 'der die das und ist war nicht mit von für auf den dem ein eine wurde wurden werden auch als durch wir'.split(
    ' ',
  ),
  fr: 'le la les des et est une dans pour que qui pas sur par avec ont été était nous aux du au'.split(' '),
  es: 'el los las y es una que en por con para se del no fue fueron como su al más está'.split(' '),
  it: 'il lo gli di e è una che per con non del della dei nel sono stato alla come più'.split(' '),
  pt: 'o os as e é uma que em por com para não do da dos das foi foram como ao mais'.split(' '),
  nl: 'de het een en is van dat niet met voor op te zijn werd werden door ook aan bij wij'.split(' '),
  nb: 'og det er var som ikke med av på til en et den fra ble har vi for kunne slik'.split(' '),
  sv: 'och det är var som inte med av på till en ett den från blev har vi för kunde så'.split(' '),
  da: 'og det er var som ikke med af på til en et den fra blev har vi for kunne så'.split(' '),
  pl: 'i w na się nie że do z jest był była przez oraz dla po od jak to są ich'.split(' '),
}

const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30FF]/g],
  ['ko', /[\uAC00-\uD7AF]/g],
  ['zh', /[\u4E00-\u9FFF]/g],
  ['ru', /[\u0400-\u04FF]/g],
  ['el', /[\u0370-\u03FF]/g],
  ['ar', /[\u0600-\u06FF]/g],
  ['he', /[\u0590-\u05FF]/g],
  ['hi', /[\u0900-\u097F]/g],
  ['th', /[\u0E00-\u0E7F]/g],
]

/** A letter of any of them. */
const otherScript = /[\u0370-\u1FFF\u3040-\uD7AF]/

/** As much prose as decides; more costs time and changes nothing. */
const sample = 2500
/** Fewer known words than these decide nothing. */
const fewest = 12

/** ISO 639-1 code of the language of the prose; `en` unless it is clearly another. */
export function detectLanguage(passages: readonly Passage[]): string {
  const text = sampleOf(passages)
  if (text.length === 0) return 'en'
  for (const [language, letters] of otherScript.test(text) ? scripts : []) {
    const seen = text.match(letters)?.length ?? 0
    if (seen * 5 > text.length) return language
  }
  const counts = countWords(text)
  const english = counts.get('en') ?? 0
  let best: readonly [language: string, count: number] = ['en', english]
  for (const entry of counts) if (entry[1] > best[1]) best = entry
  return best[1] >= fewest && best[1] > english * 1.5 ? best[0] : 'en'
}

function sampleOf(passages: readonly Passage[]): string {
  let text = ''
  for (const passage of passages) {
    if (passage.quoted) continue
    text += `${passage.masked} `
    if (text.length > sample) break
  }
  return text.slice(0, sample).toLowerCase()
}

const languagesOf: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  Object.entries(words).flatMap(([language, list]) => list.map((word) => ({ language, word }))),
  ({ word }) => word,
)
  .entries()
  .reduce(
    (map, [word, entries]) =>
      map.set(
        word,
        entries.map(({ language }) => language),
      ),
    new Map<string, readonly string[]>(),
  )

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.split(' ')) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return counts
}
