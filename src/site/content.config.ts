import { defineCollection } from 'astro:content'
import { borrowHost } from './host.ts'
import { collectionIds } from './registry.ts'

const { loader } = borrowHost()

/** Metadata of the documents; bodies are rendered when their page is. */
export const collections = Object.fromEntries(collectionIds.map((id) => [id, defineCollection({ loader: loader(id) })]))
