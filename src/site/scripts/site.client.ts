/** What every page runs: small, and everything larger is loaded when it is asked for. */
import './copy-text.client.ts'
import './theme-switch.client.ts'

async function openSearch(): Promise<void> {
  const { openSearchDialog } = await import('./search-dialog.client.ts')
  openSearchDialog()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
  const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  if (!slash && !chord) return
  event.preventDefault()
  void openSearch()
})

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  const opener = event.target instanceof Element ? event.target.closest('[data-open-search]') : null
  // On the search page itself the link stays a link.
  if (!opener || document.querySelector('search-box')) return
  event.preventDefault()
  void openSearch()
})
