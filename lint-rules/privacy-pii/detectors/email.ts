import type { Detection } from '../detection.ts'

/** Read to the left and to the right of an `@`, which is rarer than the start of a word. */
const localPart = /(?<![\w.+%-])[\p{L}\d][\p{L}\d._%+-]{0,63}$/u
const domainPart = /^(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\w@])/u

/** `jane [at] fastmail [dot] com`, as people write who do not want to be found by machines. */
const spelled =
  /(?<![\w.])[\w.+-]{1,40} ?[[({<] ?at ?[\])}>] ?[\w-]{1,40}(?: ?[[({<] ?dot ?[\])}>] ?[\w-]{2,24}){1,3}/gi

/** Mailboxes of an organisation, not of a person, by the whole local part. */
const roles =
  /^(?:abuse|accounts?|admin|administrator|ai|alerts?|api|appeals|apps?|billing|bot|bounces?|bugs?|build|careers|ci|community|compliance|contact|cs|data|demo|deploy|dev|developers?|devops|do-?not-?reply|dpo|engineering|enquiries|events?|feedback|finance|git|hello|help|helpdesk|hi|hostmaster|hr|hotline|incidents?|info|infra|inquiries|it|jobs|legal|list|mail|mailer-daemon|marketing|media|monitoring|name|news|newsletter|no-?reply|noc|notifications?|office|on-?call|ops|orders|pager|partners?|payments?|platform|postmaster|postmortems?|press|privacy|probe|recruiting|refunds?|release|reply|reports?|returns|root|safety|sales|sec|secops|security|security-?team|service|services|shop|sre|staff|status|subscribe|success|support|sysadmin|system|team|test|tester|testing|tickets?|trust|unsubscribe|user|users|username|vulnerabilit(?:y|ies)|web|webmaster|you|your-?name)(?:[+-][\w+-]*)?\d{0,3}$|[-_.](?:team|ops|oncall|list|group|support|alerts?|bot|dev|security)$/i

/** Domains that can hold no person: RFC 2606 and 6761 names, internal names, forges' no-reply hosts, service accounts. */
const nobody =
  /(?:^|\.)(?:example(?:\.[a-z.]{2,6})?|test|invalid|localhost|local|internal|lan|svc|cluster|corp|home|arpa|onion|users\.noreply\.github\.com|noreply\.[\w.]+|googlegroups\.com|groups\.io|lists\.[\w.]+|gserviceaccount\.com|iam\.[\w.]+)$/i

/** Personal e-mail addresses; role mailboxes, example domains and `user@host` of URLs stay silent. */
export function* findEmails(text: string): Generator<Detection> {
  const spelledOut = /[[({<] ?at ?[\])}>]/i.test(text) ? text.matchAll(spelled) : []
  for (const { 0: seen, index } of spelledOut) {
    if (/\bexample\b/i.test(seen) || roles.test(seen.split(/[\s[({<]/, 1)[0] ?? '')) continue
    yield { kind: 'personal e-mail address', start: index, length: seen.length, placeholder: '[[email-1]]' }
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = localPart.exec(text.slice(Math.max(0, at - 65), at))?.[0]
    const domain = local === undefined ? undefined : domainPart.exec(text.slice(at + 1, at + 256))?.[0]
    if (local === undefined || domain === undefined || roles.test(local) || nobody.test(domain)) continue
    const [start, end] = [at - local.length, at + 1 + domain.length]
    // `git@github.com:org/repo` and `https://user@host/` name a login, not a mailbox.
    if (text.slice(Math.max(0, start - 3), start) === '://' || /^:[\w~./-]+\.git\b/.test(text.slice(end, end + 80)))
      continue
    yield { kind: 'personal e-mail address', start, length: end - start, placeholder: '[[email-1]]' }
  }
}
