/** The line below a drawing that says what was left out. */
import type { Scene } from './scene.ts'

/** The scene with a note about omitted things, or as it is when there are none. */
export function addNote(scene: Scene, omitted: number, things: string): Scene {
  if (omitted <= 0) return scene
  const lines = [`and ${omitted} more ${things} in the text`]
  const note = {
    kind: 'text',
    x: (scene.left ?? 0) + 4,
    y: scene.height + 16,
    lines,
    style: 'small',
    classes: 'd-quiet',
  } as const
  return { ...scene, height: scene.height + 24, items: [...scene.items, note] }
}
