import type { FishboneInput } from '../input.ts'
/** draft */
export function fishboneMermaid(_input: FishboneInput): string {
  return 'ishikawa'
}
