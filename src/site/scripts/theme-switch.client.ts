/** A button that cycles system, light and dark; without script the system's theme stands. */

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const KEY = 'afterword-theme'
/** Outlines of the icons; `filled` is the dark half of the system's one. */
const shapes: Readonly<Record<Theme, { readonly outline: string; readonly filled?: string }>> = {
  system: { outline: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z', filled: 'M8 1.5a6.5 6.5 0 0 0 0 13z' },
  light: {
    outline:
      'M8 4.75a3.25 3.25 0 1 0 0 6.5a3.25 3.25 0 1 0 0-6.5zM8 .75v2M8 13.25v2M.75 8h2M13.25 8h2M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M13.1 2.9l-1.4 1.4M4.3 11.7l-1.4 1.4',
  },
  dark: { outline: 'M13.75 9.75A6.25 6.25 0 0 1 6.25 2.25a6.25 6.25 0 1 0 7.5 7.5z' },
}

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.addEventListener('click', () => {
      const next = themes[(themes.indexOf(readTheme()) + 1) % themes.length] ?? 'system'
      writeTheme(next)
      this.#show(button, next)
    })
    this.#show(button, readTheme())
    this.replaceChildren(button)
  }

  #show(button: HTMLButtonElement, theme: Theme): void {
    const label = `Theme: ${theme}`
    button.title = label
    button.setAttribute('aria-label', `${label}. Change`)
    const icon = svgElement('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' })
    const { outline, filled } = shapes[theme]
    icon.append(svgElement('path', { d: outline }))
    if (filled) icon.append(svgElement('path', { d: filled, fill: 'currentColor' }))
    button.replaceChildren(icon)
  }
}

function svgElement(name: 'svg' | 'path', attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset['theme']
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is closed in this browser; the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch)
