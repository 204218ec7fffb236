import type { WhysInput } from '../input.ts'
/** draft */
export function whysMermaid(_input: WhysInput): string {
  return 'flowchart TB'
}
