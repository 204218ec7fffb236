/** Marks the section that is being read in the table of contents. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')]
const byHeading = new Map(links.map((link) => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]))
const headings = [...byHeading.keys()].filter((heading) => heading !== null)

function mark(): void {
  // The last heading that has passed the upper third of the window.
  const limit = innerHeight / 3
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < limit)
  for (const [heading, link] of byHeading) {
    if (heading === current) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

let waiting = false
addEventListener(
  'scroll',
  () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      mark()
    })
  },
  { passive: true },
)
mark()
