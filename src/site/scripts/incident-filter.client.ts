/**
 * Turns the links of the facet panel into filters of the list on the same page. A library that fills several pages
 * is fetched page by page when the first filter is set, so that a filter always looks at all of it.
 */
import { element } from './element.ts'

class IncidentFilter extends HTMLElement {
  readonly #chosen = new Map<string, Set<string>>()
  readonly #boxes: HTMLInputElement[] = []
  #status: HTMLElement | null = null
  #items: HTMLElement[] = []
  #complete = false

  connectedCallback(): void {
    this.#status = this.querySelector('[role="status"]')
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-facets]')]
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')) this.#upgrade(link)
    const clear = this.querySelector<HTMLButtonElement>('button[data-clear]')
    clear?.addEventListener('click', () => {
      this.#chosen.clear()
      void this.#apply(true)
    })
    this.querySelector('select[data-sort]')?.addEventListener('change', () => void this.#sort())
    this.#readAddress()
    addEventListener('popstate', () => this.#readAddress())
  }

  /** A link to the page of one value becomes a box that can be combined with others. */
  #upgrade(link: HTMLAnchorElement): void {
    const { facet = '', value = '' } = link.dataset
    const box = element('input', { type: 'checkbox', 'data-facet': facet, value })
    box.addEventListener('change', () => {
      const values = this.#chosen.get(facet) ?? new Set()
      if (box.checked) values.add(value)
      else values.delete(value)
      if (values.size > 0) this.#chosen.set(facet, values)
      else this.#chosen.delete(facet)
      void this.#apply(true)
    })
    this.#boxes.push(box)
    link.replaceWith(element('label', { class: 'facet-option' }, box, ...link.childNodes))
  }

  #readAddress(): void {
    this.#chosen.clear()
    for (const [facet, value] of new URLSearchParams(location.search)) {
      if (facet === 'sort') continue
      this.#chosen.set(facet, (this.#chosen.get(facet) ?? new Set()).add(value))
    }
    void this.#apply(false)
  }

  async #apply(byReader: boolean): Promise<void> {
    if (this.#chosen.size > 0) await this.#loadRest()
    for (const box of this.#boxes) box.checked = this.#chosen.get(box.dataset['facet'] ?? '')?.has(box.value) ?? false
    let shown = 0
    for (const item of this.#items) {
      item.hidden = !this.#matches(item)
      if (!item.hidden) shown++
    }
    // Before the rest is loaded, the counts that the build wrote are the true ones.
    if (this.#complete) this.#countOptions()
    const total = this.#items.length
    const filtered = this.#chosen.size > 0
    if (this.#status)
      this.#status.textContent = filtered ? `${shown} of ${total} incidents` : (this.#status.dataset['all'] ?? '')
    this.toggleAttribute('data-filtered', filtered)
    const empty = this.querySelector<HTMLElement>('[data-empty]')
    if (empty) empty.hidden = shown > 0
    if (byReader) this.#writeAddress()
  }

  /** Any of the values within a facet, all of the facets. */
  #matches(item: HTMLElement, except?: string): boolean {
    const has = new Set(item.dataset['facets']?.split('|'))
    return [...this.#chosen].every(
      ([facet, values]) => facet === except || [...values].some((value) => has.has(`${facet}:${value}`)),
    )
  }

  /** Each count is what choosing the value would show, the other facets staying as they are. */
  #countOptions(): void {
    for (const box of this.#boxes) {
      const { facet = '' } = box.dataset
      const wanted = `${facet}:${box.value}`
      const count = this.#items.filter(
        (item) => item.dataset['facets']?.split('|').includes(wanted) && this.#matches(item, facet),
      ).length
      const option = box.parentElement
      const label = option?.querySelector('[data-count]')
      if (label) label.textContent = String(count)
      option?.toggleAttribute('data-none', count === 0)
    }
  }

  async #loadRest(): Promise<void> {
    if (this.#complete) return
    this.#complete = true
    this.toggleAttribute('data-complete', true)
    const list = this.querySelector('[data-list]')
    const pages = (this.dataset['pages'] ?? '').split(' ').filter(Boolean)
    for (const address of pages) {
      const response = await fetch(address)
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const items = [...page.querySelectorAll<HTMLElement>('[data-facets]')].map((item) => document.adoptNode(item))
      list?.append(...items)
      this.#items.push(...items)
    }
  }

  async #sort(): Promise<void> {
    await this.#loadRest()
    const list = this.querySelector('[data-list]')
    const by = this.querySelector<HTMLSelectElement>('select[data-sort]')?.value ?? 'newest'
    const key = (item: HTMLElement) =>
      by === 'severity' ? (/severity:(\w+)/.exec(item.dataset['facets'] ?? '')?.[1] ?? '') : ''
    const index = new Map(this.#items.map((item, position) => [item, position]))
    const sign = by === 'oldest' ? -1 : 1
    const sorted = this.#items.toSorted(
      (a, b) => key(a).localeCompare(key(b)) || sign * ((index.get(a) ?? 0) - (index.get(b) ?? 0)),
    )
    list?.append(...sorted)
  }

  #writeAddress(): void {
    const query = new URLSearchParams()
    for (const [facet, values] of this.#chosen) for (const value of values) query.append(facet, value)
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname)
  }
}

customElements.define('incident-filter', IncidentFilter)
