import type { ParsedDocument, Section } from '#model/document'

/** `- **Identified**:` with its answer below the list, where no section reaches: nothing is known of what it says. */
export function isBareLabel({ source }: ParsedDocument, { form, body }: Section): boolean {
  return form === 'label' && /^[\s:]*$/.test(source.slice(body.start, body.end))
}
