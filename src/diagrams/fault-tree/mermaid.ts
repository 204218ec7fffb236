import type { FaultTreeInput } from '../input.ts'
/** draft */
export function faultTreeMermaid(_input: FaultTreeInput): string {
  return 'flowchart LR'
}
