/** Anything by which English names a set of cases that is run again. */
export const suiteWords =
  /\bgolden\b|\bevals?\b|\bevaluations?\b|\b(?:regression|test|replay|red[- ]?team|benchmark|acceptance|contract|prompt) (?:suite|set|case|prompt|harness|collection|corpus)s?\b|\btest cases?\b|\breplay(?:ed|s)?\b|\bregression tests?\b|\bdrill\b|\b(?:unit|integration|end-to-end) tests?\b|\bprobes?\b|\bbenchmarks?\b/i

export const unmeasuredRerun: readonly { readonly messageId: 'unmeasured' | 'once'; readonly pattern: RegExp }[] = [
  {
    messageId: 'unmeasured',
    pattern:
      /\bre-?(?:tested|ran|run|checked|verified),? (?:and )?(?:it (?:is|was) |all )?(?:fine|ok(?:ay)?|good|works?|worked|successful(?:ly)?)\b/i,
  },
  {
    messageId: 'once',
    pattern:
      /(?<![\d/.])1\/1 (?:pass(?:es|ed)?|runs?|ok|success)\b|\b(?:a single|one) (?:re)?run (?:passed|was (?:fine|clean|green|successful))\b/i,
  },
]
