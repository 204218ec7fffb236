/** Adds a button that copies the text of the `pre` or `p` inside. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard || this.querySelector(':scope > button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Copy'
    button.addEventListener('click', () => {
      const text = this.querySelector('pre, p')?.textContent ?? ''
      navigator.clipboard.writeText(text).then(
        () => this.#say(button, 'Copied'),
        () => this.#say(button, 'Not allowed'),
      )
    })
    this.append(button)
  }

  #say(button: HTMLButtonElement, words: string): void {
    button.textContent = words
    setTimeout(() => (button.textContent = 'Copy'), 1500)
  }
}

customElements.define('copy-text', CopyText)
