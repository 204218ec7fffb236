/** Parts of mermaid's drawing that show nothing. */

/** Frames without a size, labels without a word, and the day of the drawing. */
export function isUnused(element: Element): boolean {
  const { localName } = element
  if (localName === 'rect') return !(Number(element.getAttribute('width')) && Number(element.getAttribute('height')))
  // Where a chart says what today is, the same source would be drawn differently tomorrow.
  if (element.classList.contains('today')) return true
  if (localName === 'g' && element.classList.contains('edgeLabel')) return !element.textContent?.trim()
  return false
}

/** Markers that no path refers to: mermaid defines every arrowhead that it knows. */
export function unusedMarkers(svg: Element): ReadonlySet<Element> {
  const used = new Set<string>()
  for (const element of svg.querySelectorAll('[marker-start],[marker-mid],[marker-end],[clip-path]'))
    for (const name of ['marker-start', 'marker-mid', 'marker-end', 'clip-path']) {
      const [, id] = /#([^)"']+)/.exec(element.getAttribute(name) ?? '') ?? []
      if (id) used.add(id)
    }
  return new Set(Array.from(svg.querySelectorAll('marker, clipPath')).filter(({ id }) => !used.has(id)))
}
