/** A button that cycles system, light and dark; without script the system's theme stands. */

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const KEY = 'afterword-theme'
const shapes: Readonly<Record<Theme, string>> = {
  system: 'M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 0 1 0 13',
  light:
    'M8 4.75a3.25 3.25 0 1 0 0 6.5a3.25 3.25 0 1 0 0-6.5zM8 .75v2M8 13.25v2M.75 8h2M13.25 8h2M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M13.1 2.9l-1.4 1.4M4.3 11.7l-1.4 1.4',
  dark: 'M13.75 9.75A6.25 6.25 0 0 1 6.25 2.25a6.25 6.25 0 1 0 7.5 7.5z',
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
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    icon.setAttribute('viewBox', '0 0 16 16')
    icon.setAttribute('aria-hidden', 'true')
    icon.dataset['theme'] = theme
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('d', shapes[theme])
    icon.append(path)
    button.replaceChildren(icon)
  }
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
