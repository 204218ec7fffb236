/** The search box in a dialog, made when it is first opened. */
import './search-box.client.ts'

let dialog: HTMLDialogElement | undefined

/** Opens the dialog with the cursor in its field. */
export function openSearchDialog(): void {
  dialog ??= createDialog()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('input')?.select()
}

function createDialog(): HTMLDialogElement {
  const element = document.createElement('dialog')
  element.className = 'search-dialog'
  element.setAttribute('aria-label', 'Search')
  element.append(document.createElement('search-box'))
  // A click on the backdrop has the dialog itself as its target.
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close()
  })
  // In a search field the key would only empty it, and closing would take a second one.
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    element.close()
  })
  document.body.append(element)
  return element
}
