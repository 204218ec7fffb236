import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const good =
  'Between 09:14 and 12:40 UTC about 1,840 support chats received wording from a retired refund policy. Customers were promised refunds that no longer exist. The index was rolled back and all chats were answered again.'

testRule(rule, {
  valid: [
    { name: 'three plain sentences', section: 'Executive summary', mdx: good },
    {
      name: 'an abbreviation does not end a sentence',
      section: 'Executive summary',
      mdx: good.replace('that no longer exist', 'that no longer exist (e.g. after 30 days, cf. v4.1)'),
    },
    {
      name: 'bullets count as sentences',
      section: 'Executive summary',
      mdx: good
        .split('. ')
        .map((line) => `- ${line}`)
        .join('\n'),
    },
    {
      name: 'known acronyms',
      section: 'Executive summary',
      mdx: good.replace('The index', 'The LLM behind the API kept its SLO; the index'),
    },
    {
      name: 'an explained acronym',
      section: 'Executive summary',
      mdx: good.replace('The index', 'The retrieval-augmented generation (RAG) index of QRX and the KVS'),
    },
    {
      name: 'a configured term',
      section: 'Executive summary',
      options: { terms: ['QRX', 'KVS'], acronyms: 0 },
      mdx: good.replace('The index', 'The QRX and KVS index'),
    },
    ...[
      'for ninety minutes',
      'for about 1h50m',
      'on Sunday',
      'in the early morning',
      'for a few hours',
      'from 6pm',
    ].map((time) => ({
      name: `a time such as "${time}"`,
      section: 'Executive summary',
      mdx: `Support chats gave wording of a retired policy ${time}. Customers were promised too much. The index was rolled back.`,
    })),
    {
      name: 'an address and words in capitals',
      section: 'Executive summary',
      options: { acronyms: 0 },
      mdx: good.replace('The index', 'DNS answers did NOT reach the new IP, and the VPN went the AS IS way; the index'),
    },
    {
      name: 'a lead above the summary that says when',
      document: true,
      mdx: '---\ntitle: A title\n---\n\n**Duration:** about 3 hours\n\n## Summary\n\nCustomers got wording of a retired policy. They were promised too much. The index was rolled back.',
    },
    {
      name: 'a comment of another processor',
      path: 'content/postmortems/2026-03-02-a.md',
      section: 'Executive summary',
      mdx: `${good} One. Two.\n\n{/* truncate */}`,
    },
    {
      name: 'words in capitals that stand in small letters too',
      section: 'Executive summary',
      options: { acronyms: 0 },
      mdx: good.replace('The index', 'The PUZZLE of each puzzle box was void; the index'),
    },
    {
      name: 'a short version and an overview',
      section: 'TL;DR',
      mdx: `${good}\n\n## Overview\n\n${good} One. Two. Three.`,
    },
    { name: 'a stated gap', section: 'Executive summary', mdx: '[TBD: summary — from @team-retrieval]' },
    { name: 'no summary is another rule', section: 'Impact', mdx: 'Text.' },
  ],
  invalid: [
    {
      name: 'one sentence',
      messageId: 'length',
      section: 'Executive summary',
      mdx: 'From 09:14 to 12:40 customers saw errors until a rollback.',
      place: '## Executive summary',
    },
    {
      name: 'six sentences',
      messageId: 'length',
      section: 'Executive summary',
      mdx: `${good} One. Two. Three.`,
      place: '## Executive summary',
    },
    {
      name: 'it does not say what ended it',
      messageId: 'question',
      data: { missing: 'what ended it' },
      section: 'Executive summary',
      mdx: 'About 1,840 chats got wrong wording. It began at 09:14. Customers complained.',
      place: '## Executive summary',
    },
    {
      name: 'acronyms',
      messageId: 'acronyms',
      section: 'Executive summary',
      mdx: good.replace('The index', 'The «QRX» of the KVS and the TPRM'),
    },
    {
      name: 'a code block',
      messageId: 'code',
      section: 'Executive summary',
      mdx: `${good}\n\n«\`\`\`\nNullPointerException\n\`\`\`»`,
    },
  ],
})
