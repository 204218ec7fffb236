import { testRule } from '#lint/rule-tester'
import rule from './rule.ts'

const table = (event: string): string =>
  `| Time (UTC) | Phase | Event | Source |\n| --- | --- | --- | --- |\n| 2026-03-02T09:50:00Z | triage | ${event} | E1 |`
const section = 'Timeline'

testRule(rule, {
  valid: [
    { name: 'a fact', section, mdx: table('Rollback to v36 started (runbook RB-3)') },
    { name: 'what was believed', section, mdx: table('Traffic rises; believed to be a DDoS at this point') },
    { name: 'a block of code', section, mdx: table('The finally block never ran') },
    { name: 'last of several steps', section, mdx: table('Pods restarted and finally the gateway') },
    { name: 'lazy as a technique', section, mdx: table('Lazy-loaded index opened') },
    { name: 'a kernel', section, mdx: table('Node 4 panicked with `kernel panic`') },
    { name: 'in code', section, mdx: table('Log says `unfortunately, no route`') },
    { name: 'elsewhere', section: 'Lessons learned', mdx: 'Unfortunately, nobody owns the panel.' },
  ],
  invalid: [
    { name: 'finally', messageId: 'judgement', section, mdx: table('Team «finally »noticed the graph') },
    { name: 'a judgement', messageId: 'judgement', section, mdx: table('«Sloppy» rollback') },
    { name: 'a proposal', messageId: 'proposal', section, mdx: table('«This is why we need» canaries') },
    { name: 'a feeling', messageId: 'feeling', section, mdx: table('Support is «frustrated»') },
  ],
})
