import type { TimelineInput } from '../input.ts'
/** draft */
export function timelineMermaid(_input: TimelineInput): string {
  return 'timeline'
}
