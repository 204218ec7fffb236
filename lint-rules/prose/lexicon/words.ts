/**
 * Read a word list from a template string: entries stand between commas or line breaks, `#` starts a comment.
 * Entries may be phrases, so a space does not separate.
 */
export function entries(list: string): readonly string[] {
  return list
    .split('\n')
    .flatMap((line) => line.replace(/#.*/, '').split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** Read a list of single words, separated by white space; `#` starts a comment that runs to the end of the line. */
export function words(list: string): readonly string[] {
  return list.replace(/#.*/g, '').split(/\s+/).filter(Boolean)
}
