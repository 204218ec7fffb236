/** What a library may set about its site; every field has a default that works. */
export interface SiteOptions {
  /** Folder of the documents, relative to the root. */
  readonly content?: string
  /** Name of the library in titles and in the header. */
  readonly title?: string
  readonly tagline?: string
  /** Address of the repository that holds the documents, for history links. */
  readonly repository?: string
  /** Widest circle of readers that the built site is for; documents meant for fewer are left out. */
  readonly audience?: Audience
}

export type Audience = 'restricted' | 'internal' | 'public'

/** Options with their defaults filled in. */
export type ResolvedSiteOptions = Required<Omit<SiteOptions, 'repository'>> & Pick<SiteOptions, 'repository'>

/** Fills in the defaults. */
export function resolveOptions(options: SiteOptions): ResolvedSiteOptions {
  return {
    content: 'content',
    title: 'Afterword',
    tagline: 'A library of incidents, and of what they teach',
    audience: 'internal',
    ...options,
  }
}

const circles: readonly Audience[] = ['restricted', 'internal', 'public']

/** Whether readers of a site for `site` may see a document for `document`. */
export function mayShow(document: Audience, site: Audience): boolean {
  return circles.indexOf(document) >= circles.indexOf(site)
}
