/** Some tokens of a sentence, from `first` up to, not including, `end`. */
export interface Range {
  readonly first: number
  readonly end: number
}
