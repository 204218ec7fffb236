// Before the first paint: the reader's own choice of light or dark, if there is one.
try {
  const theme = localStorage.getItem('afterword-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is closed in this browser; the system's theme stands.
}
