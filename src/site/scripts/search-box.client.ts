/** Search as you type: a field, facets, results with the headings under which the words stand. */
import { element } from './element.ts'
import { loadPagefind, type FilterCounts, type Pagefind, type SearchResponse } from './pagefind.ts'
import { describeResults, isAbout, toItem } from './search-result.client.ts'

const PAGE = 8
const FACETS = ['Kind', 'Severity', 'Class', 'Domain']

class SearchBox extends HTMLElement {
  readonly #input = element('input', {
    type: 'search',
    name: 'q',
    placeholder: 'Search incidents, factors, rules…',
    'aria-label': 'Search',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  })
  readonly #facets = element('div', { class: 'search-facets' })
  readonly #status = element('p', { class: 'search-status', role: 'status' })
  readonly #list = element('ol', { class: 'search-results', role: 'list' })
  readonly #chosen = new Map<string, Set<string>>()
  #shown = PAGE

  connectedCallback(): void {
    if (this.#input.isConnected) return
    const onPage = this.hasAttribute('data-page')
    if (onPage) this.#readAddress()
    const form = element('form', { role: 'search', action: this.dataset['action'] ?? '' }, this.#input)
    form.addEventListener('submit', (event) => event.preventDefault())
    this.#input.addEventListener('input', () => {
      this.#shown = PAGE
      if (onPage) this.#writeAddress()
      void this.#search()
    })
    this.addEventListener('keydown', (event) => this.#move(event))
    this.replaceChildren(form, this.#facets, this.#status, this.#list)
    void this.#search()
    if (onPage) this.#input.focus()
  }

  /** Arrow keys walk from the field through the links and back. */
  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops: HTMLElement[] = [this.#input, ...this.#list.querySelectorAll<HTMLElement>('a, button')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    if (at < 0) return
    event.preventDefault()
    stops[Math.min(stops.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus()
  }

  async #search(): Promise<void> {
    const term = this.#input.value.trim()
    const pagefind = await loadPagefind().catch(() => undefined)
    if (!pagefind)
      return this.#say('The search index is missing: it is written by a build, not by the development server.')
    const filters = Object.fromEntries([...this.#chosen].map(([name, values]) => [name, [...values]]))
    if (term === '' && this.#chosen.size === 0) return this.#showStart(pagefind)
    const response = await pagefind.debouncedSearch(term || null, { filters }, 120)
    // A newer search has taken over.
    if (response) await this.#show(response, term)
  }

  async #showStart(pagefind: Pagefind): Promise<void> {
    this.#list.replaceChildren()
    this.#showFacets(await pagefind.filters())
    this.#say('')
  }

  async #show(response: SearchResponse, term: string): Promise<void> {
    const first = await response.results[0]?.data()
    const results = first && !isAbout(first, term) ? [] : response.results
    const data = await Promise.all(results.slice(0, this.#shown).map((result) => result.data()))
    if (term !== this.#input.value.trim()) return
    const more = results.length > this.#shown ? [this.#more(results.length)] : []
    this.#showFacets(response.totalFilters)
    this.#say(describeResults(results.length, term, this.#chosen.size > 0))
    this.#list.replaceChildren(...data.map(toItem), ...more)
  }

  #more(total: number): HTMLElement {
    const button = element('button', { type: 'button' }, `Show more of ${total}`)
    button.addEventListener('click', () => {
      this.#shown += PAGE
      void this.#search()
    })
    return element('li', { class: 'search-more' }, button)
  }

  #say(words: string): void {
    this.#status.textContent = words
  }

  #showFacets(counts: FilterCounts): void {
    const names = Object.keys(counts).toSorted((a, b) => FACETS.indexOf(a) - FACETS.indexOf(b))
    const groups = names.map((name) => {
      const values = counts[name] ?? {}
      const buttons = Object.entries(values)
        .filter(([value, count]) => count > 0 || this.#chosen.get(name)?.has(value))
        .map(([value, count]) => this.#facet(name, value, count))
      return element('div', { class: 'search-facet', role: 'group', 'aria-label': name }, ...buttons)
    })
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['facet'] : undefined
    this.#facets.replaceChildren(
      ...groups.filter((group) => group.childElementCount > 1 || group.querySelector('[aria-pressed=true]')),
    )
    if (focused) this.#facets.querySelector<HTMLElement>(`[data-facet="${CSS.escape(focused)}"]`)?.focus()
  }

  #facet(name: string, value: string, count: number): HTMLElement {
    const values = this.#chosen.get(name) ?? new Set()
    const pressed = values.has(value)
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(pressed), 'data-facet': `${name}:${value}` },
      value,
      element('small', {}, ` ${count}`),
    )
    button.addEventListener('click', () => {
      if (pressed) values.delete(value)
      else values.add(value)
      if (values.size > 0) this.#chosen.set(name, values)
      else this.#chosen.delete(name)
      if (this.hasAttribute('data-page')) this.#writeAddress()
      void this.#search()
    })
    return button
  }

  #readAddress(): void {
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (name === 'q') this.#input.value = value
      else this.#chosen.set(name, (this.#chosen.get(name) ?? new Set()).add(value))
    }
  }

  #writeAddress(): void {
    const query = new URLSearchParams()
    if (this.#input.value) query.set('q', this.#input.value)
    for (const [name, values] of this.#chosen) for (const value of values) query.append(name, value)
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname)
  }
}

customElements.define('search-box', SearchBox)
