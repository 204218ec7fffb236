/** State diagrams give a state more room than its name needs and leave the name on the left: it belongs in the middle. */
import { boundsOf } from './geometry/element.ts'
import { transformBounds } from './geometry/transform.ts'

/** Move the label of each node to the middle of its shape. */
export function centerLabels(root: Element): void {
  for (const label of root.querySelectorAll('.node > .label')) {
    const shape = Array.from(label.parentElement?.children ?? []).find((sibling) => sibling !== label)
    const room = shape && boundsOf(shape)
    const text = boundsOf(label)
    if (!room || !text) continue
    const placed = transformBounds(text, label.getAttribute('transform'))
    const shift = (room.left + room.right - placed.left - placed.right) / 2
    label.setAttribute('transform', `translate(${shift}, 0) ${label.getAttribute('transform') ?? ''}`)
  }
}
