/**
 * What a library says of people and customers beside its documents: `people.yml` and `customers.yml` at the content
 * root. A declared name is the best evidence that there is for a person; a capital letter is none.
 */

/** Somebody whom a document may name in its slots for owners and authors, and nowhere else. */
export interface Person {
  /** With its `@`. */
  readonly handle?: string
  readonly name?: string
  /** What to write instead of the name: `on-call engineer`. */
  readonly role?: string
}

export interface Declared {
  readonly people: readonly Person[]
  /** Whether words, in any case and with any blanks between them, are the name of a customer. */
  readonly isCustomer?: (words: string) => boolean
}

/** A document that stands in no library, or in one that declares nothing. */
export const nothingDeclared: Declared = { people: [] }

/** A name as it is compared and hashed: small letters, single blanks. */
export function toPlainName(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ')
}
