import type { Detection } from '../detection.ts'

const number = String.raw`\d{1,4}(?: ?[a-zA-Z])?(?:[-/]\d{1,4}[a-zA-Z]?)?`
const name = String.raw`\p{Lu}[\p{L}'’.-]{1,30}`

/** `12 Baker Street`, `1600 Old Mill Road, Apt 4`. A bare `Road` or `Way` without a house number is a place, not a home. */
const english = new RegExp(
  String.raw`(?<![\w.:-])${number},? (?:${name} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Crescent|Close|Terrace|Place|Square|Parkway|Pkwy|Highway|Hwy|Gardens|Grove|Row|Walk|Mews|Hill|Nagar|Marg|Circus|Quay|Heights|Trail|Loop)(?![\p{L}])`,
  'gu',
)
/** `Storgatan 12`, `Musterstraße 5a`, `Keizersgracht 174`: the word for street is the end of its name. */
const compound = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|gasse|weg|platz|allee|damm|ufer|gatan|vägen|gränd|torget|gade|vej|stræde|gata|veien|katu|kuja|straat|laan|gracht|plein|kade|dreef|utca|krt|iela|tänav)) ${number}(?![\p{L}\d-])`,
  'gu',
)
/** `Calle Mayor 4`, `12 rue de la Paix`, `Via Roma, 3`, `ul. Długa 5`, `Rua Augusta 100`: the word comes first. */
const leading = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?:Calle|C\/|Avenida|Avda\.?|Paseo|Plaza|Carrer|Rua|Travessa|Praça|Via|Viale|Piazza|Corso|[Rr]ue|[Aa]venue|[Bb]oulevard|[Uu]l\.|[Aa]l\.|Ulica|Ulice|Strada|Str\.|Sokak|Cadde) (?:(?:de|del|della|di|da|do|dos|das|des|du|la|las|los|le|les|l'|d'|of) ?){0,3}(?:${name} ?){1,4},? ?(?:nº|n°|no\.|№)? ?${number}|${number},? (?:bis |ter )?(?:rue|avenue|boulevard|place|chemin|impasse|quai|allée) (?:(?:de|du|des|la|le|les|l'|d') ?){0,3}${name})(?![\p{L}\d-])`,
  'gu',
)
/** `Ms Vaiva Petrauskaitė, Gedimino 22-5, Vilnius`: a titled name, a word with a house number, a town. */
const afterName = new RegExp(
  String.raw`(?<=\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Sr|Sra|Mme|Mlle|Monsieur|Madame|Signor|Signora|Pan|Pani)\.? (?:${name} ){0,2}${name},? (?:of |at |from |in )?)${name}(?: ${name})? ${number}(?=, \p{Lu})`,
  'gu',
)

/** `my new address is 2-11-8 Nishi-Ogikubo, Suginami-ku`: said to be somebody's, with a number and a name. */
const said = new RegExp(
  String.raw`(?<=\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Hh]ome|[Pp]ostal|[Ss]hipping|[Bb]illing|[Dd]elivery|[Mm]ailing|customer(?:['’]s)?|patient(?:['’]s)?|tenant['’]s|user['’]s)(?: (?:new|old|home|postal|street|full))? addr(?:ess)?(?:,|:| is| was| of| at)? )(?!(?:is|was|of|at) )(?=[^.;\n@]{0,60}\d)(?=[^.;\n@]{0,60}\p{Lu}\p{Ll})(?!\d{1,3}(?:\.\d{1,3}){3})[^.;\n@|]{6,90}`,
  'gu',
)

/** `P.O. Box 4421`, where the text says whose it is. */
const box = new RegExp(
  String.raw`\bP\.? ?O\.? ?Box \d{1,6}(?:, ${name})?(?=[^.\n]{0,60}\b(?:[Hh]is|[Hh]er|[Tt]heir|customer|patient|claimant|tenant|user|client)\b)`,
  'gu',
)

/** `…, Suginami-ku as her home address`, `… is where the customer lives`: what stands before is told to be somebody's. */
const toldBehind =
  /,? (?:is|was|as) (?:(?:his|her|their|my|(?:the |our |a )?(?:customer|user|patient|client|tenant|claimant|caller|driver)['’]s) (?:home |postal |delivery |new |old |private )?address\b|where (?:(?:the |our |a )?(?:customer|user|patient|client|tenant|caller) lives|(?:he|she) lives|they live)\b)/g
/** From the first word with a digit, if a name follows it. */
const beginning =
  /(?<![\w.:/-])(?:(?:House|Flat|Apt|Unit|Plot|No\.?|Block) )?[A-Z]?-?\d[\w-]{0,8},? (?=[^.;]{0,70}\p{Lu}\p{Ll})[^.;]{4,78}$/u

function* findToldBehind(text: string): Generator<Detection> {
  if (!/\b(?:address|lives?)\b/.test(text)) return
  for (const { index } of text.matchAll(toldBehind)) {
    const line =
      text
        .slice(Math.max(0, index - 90), index)
        .split('\n')
        .at(-1) ?? ''
    const seen = beginning.exec(line)?.[0]
    if (seen === undefined) continue
    const reason = 'the text says whose address it is'
    yield {
      kind: 'street address',
      start: index - seen.length,
      length: seen.length,
      placeholder: '[[address-1]]',
      reason,
    }
  }
}

/**
 * Each pattern waits for its cheap sign: a word for a street beside a number, or a title. The patterns themselves try
 * every capitalised word, which a text without any such sign should not pay for.
 */
const patterns: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  { sign: /\baddr/, pattern: said },
  { sign: /\bP\.? ?O\.? ?Box \d/, pattern: box },
  {
    sign: /\d[a-zA-Z]?,? [A-Z\u00C0-\u024F][^\n]{0,80}? (?:St|Ave?|R[do]|La?n|Dr|B[ol]|Cou|Ct|Cr|Cl|Te|Pl|Sq|Pk|Par|Hi|Hw|G[ar]|Wa|Me|Na|Ma|Ci|Qu|He|Tr|Lo|Ro)/,
    pattern: english,
  },
  {
    // Read backwards from a blank and a digit, which are rarer than the endings.
    sign: / \d(?<=(?:straße|strasse|str\.|gasse|weg|platz|allee|damm|ufer|ata|gatan|vägen|gränd|torget|gade|vej|stræde|veien|katu|kuja|straat|laan|gracht|plein|kade|dreef|utca|krt|iela|tänav) \d)/,
    pattern: compound,
  },
  {
    sign: /\b(?:Calle|C\/|Avenida|Avda|Paseo|Plaza|Carrer|Rua|Travessa|Praça|Via|Viale|Piazza|Corso|[Rr]ue|[Aa]venue|[Bb]oulevard|place|chemin|impasse|quai|allée|[Uu]l\.|[Aa]l\.|Ulica|Ulice|Strada|Str\.|Sokak|Cadde) /,
    pattern: leading,
  },
  {
    sign: /\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Sra?|Mme|Mlle|Monsieur|Madame|Signora?|Pani?)\.? \p{Lu}/u,
    pattern: afterName,
  },
]

/** Street addresses with a house number. */
export function* findStreetAddresses(text: string): Generator<Detection> {
  for (const { sign, pattern } of patterns) {
    if (!sign.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      yield { kind: 'street address', start: match.index, length: match[0].length, placeholder: '[[address-1]]' }
    }
  }
  yield* findToldBehind(text)
}
