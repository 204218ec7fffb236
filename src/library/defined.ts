type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Leaves out absent fields, so that entries survive JSON unchanged. */
export function dropUndefined<T extends object>(value: T): Defined<T> {
  // The cast is true: exactly the keys whose value is undefined are removed.
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Defined<T>
}
