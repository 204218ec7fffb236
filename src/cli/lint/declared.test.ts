import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { lint } from '../commands/lint.ts'
import { folderWith, runCommand } from '../testing/run-command.ts'
import { readDeclared, toDeclared } from './declared.ts'

const document = 'content/postmortems/2026-03-02-index.mdx'

function declaredIn(files: Readonly<Record<string, string>>) {
  const folder = folderWith({ [document]: '', ...files })
  const path = join(folder, document)
  return readDeclared([path], folder).then((byRoot) => toDeclared(byRoot)(path))
}

describe('people and customers', () => {
  test('are nobody where no file names them', async () => {
    expect(await declaredIn({})).toEqual({ people: [] })
    expect(await declaredIn({ 'content/people.yml': '# nobody yet\n' })).toEqual({ people: [] })
  })

  test('are read beside the collections', async () => {
    const { people, isCustomer } = await declaredIn({
      'content/people.yml': '- {handle: "@priya", name: Priya Raman, role: on-call engineer}\n- name: Quillon Vex\n',
      'content/customers.yml': `- Acme Bank\n- sha256:${hash('sha256', 'north wind gmbh')}\n`,
    })
    expect(people).toEqual([
      { handle: '@priya', name: 'Priya Raman', role: 'on-call engineer' },
      { name: 'Quillon Vex' },
    ])
    const names = ['ACME  bank', 'North Wind GmbH', 'Acme', 'North Wind']
    expect(names.filter((name) => isCustomer?.(name))).toEqual(['ACME  bank', 'North Wind GmbH'])
  })

  test.each([
    ['people.yml', '- name: Priya\n- {handle: priya}\n', 'content/people.yml:2: Unexpected `priya`, expected a handle'],
    ['people.yml', '- {role: engineer}\n', 'content/people.yml:1: Unexpected person without `handle` and `name`'],
    ['people.yml', 'priya: engineer\n', 'content/people.yml:1: Unexpected'],
    ['people.yml', '- name: Priya\n  nmae: x\n', 'content/people.yml:2: Unexpected key `nmae`'],
    ['people.yml', '- {name: "a\n', 'content/people.yml:2: Unexpected YAML syntax'],
    ['customers.yml', '- Acme\n- sha256:12\n', 'content/customers.yml:2: Unexpected entry, expected a list'],
  ])('are refused with their line: %s %j', async (name, text, message) => {
    await expect(declaredIn({ [`content/${name}`]: text })).rejects.toThrow(message)
  })

  test('of another folder are none of ours', async () => {
    const folder = folderWith({ [document]: '', 'secret.yml': '- name: Priya\n' })
    symlinkSync(join(folder, 'secret.yml'), join(folder, 'content/people.yml'))
    await expect(readDeclared([join(folder, document)], folder)).rejects.toThrow('leads out of the content folder')
  })

  test('change what is said of a document that did not change', async () => {
    const folder = folderWith({
      [document]: '## Root cause\n\nAcme Bank lost its index. After the page Quillon had the logs.\n',
    })
    const names = async () => {
      const { stdout } = await runCommand(
        lint,
        ['--cache', '--cache-location', 'cache.json', '--format', 'json', 'content'],
        folder,
      )
      return ['privacy-pii', 'wording-named-person'].filter((id) => stdout.includes(`"${id}"`))
    }
    expect(await names()).toEqual([])
    writeFileSync(join(folder, 'content/people.yml'), '- name: Quillon Vex\n')
    writeFileSync(join(folder, 'content/customers.yml'), '- Acme Bank\n')
    expect(await names()).toEqual(['privacy-pii', 'wording-named-person'])
  }, 30_000)
})
