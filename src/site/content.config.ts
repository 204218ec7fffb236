import { defineCollection } from 'astro:content'
import { borrowHost } from './host.ts'

/** Metadata of the documents; bodies are rendered when their page is. */
export const collections = {
  postmortems: defineCollection({ loader: borrowHost().loader('postmortems') }),
}
