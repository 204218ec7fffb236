import type { Span } from '#model/span'
import { luhn } from '../checksums.ts'
import { around, type Detection } from '../detection.ts'
import { matchesIn } from '../number-places.ts'

const ipv4 = /(?<![\w.-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.-]*\w|\.\d)/g
const ipv6 = /(?<![\w:.])(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,6}(?![\w:])/gi
const mac = /(?<![\w:-])[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}(?![\w:-])/gi
const imei = /(?<![\w-])\d{2}-?\d{6}-?\d{6}-?\d(?![\w-])/g
const position =
  /(?<![\w.])-?\d{1,2}\.\d{4,8}(?:° ?[NS]?| [NS])?,? {0,2}-?\d{1,3}\.\d{4,8}(?:° ?[EW]?| [EW])?(?![\w.]\d)/g

/** Private, loopback, link-local, documentation (RFC 5737), carrier-grade NAT, multicast, and the public resolvers. */
const nobody =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.[02]\.|198\.51\.100\.|203\.0\.113\.|198\.1[89]\.|2(?:2[4-9]|[34]\d|5[0-5])\.|1\.1\.1\.1|1\.0\.0\.1|8\.8\.[48]\.[48]|9\.9\.9\.9)/
/** Link-local, unique local, multicast, documentation (RFC 3849, 9637), loopback, and the public resolvers. */
const nobody6 = /^(?:fe[89ab]|f[cd]|ff|2001:0?db8|3fff:|::|0:|2606:4700:47|2001:4860:4860|2620:fe:)/i

const person = String.raw`(?:his|her|their|my|(?:(?:the|a|an|one|our) )?(?:customer|user|visitor|caller|client|reporter|patient|subscriber|employee|driver|courier|rider|passenger|tenant|student|victim)(?:['’]?s?))`
const owned = new RegExp(
  String.raw`\b(?:home|personal|private|residential|${person}) (?:own |home |private |personal |public )?(?:ip(?:v[46])?|internet|network|broadband|line|address|connection|router)|\b(?:from|at) ${person} (?:home|flat|house|phone)|\bip(?:v[46])? (?:address )?of ${person}|\b(?:logged in|connected|browsing|posted|signed in|wrote|accessed (?:it|the app)) from (?:(?:the )?(?:ip(?:v[46])?|address) )*$|^[^.]{0,12}\bat home\b`,
)
const device = new RegExp(
  String.raw`\b${person} (?:\w+ )?(?:phone|laptop|device|handset|mac|tablet|computer|router|watch|car)\b`,
)
const whereabouts = new RegExp(
  String.raw`\b${person} (?:\w+ )?(?:location|position|home|flat|house|address|coordinates|whereabouts|gps|place)\b|\b(?:his|her|their) (?:flat|home|house)\b|\bwhere (?:he|she|they) (?:live|stay|sle)`,
)

interface Trace {
  readonly kind: string
  readonly pattern: RegExp
  readonly placeholder: string
  readonly context: RegExp
  readonly isNobody?: (seen: string) => boolean
}

const traces: readonly Trace[] = [
  {
    kind: 'personal IP address',
    pattern: ipv4,
    placeholder: '203.0.113.7',
    context: owned,
    isNobody: (seen) => nobody.test(seen),
  },
  {
    kind: 'personal IP address',
    pattern: ipv6,
    placeholder: '2001:db8::7',
    context: owned,
    isNobody: (seen) => nobody6.test(seen),
  },
  { kind: 'address of a personal device', pattern: mac, placeholder: '[[device-1]]', context: device },
  {
    kind: 'number of a personal device',
    pattern: imei,
    placeholder: '[[device-1]]',
    context: /\bimei\b/,
    isNobody: (seen) => !luhn(seen.replaceAll('-', '')),
  },
  { kind: 'position of a person', pattern: position, placeholder: '[[position-1]]', context: whereabouts },
]

/** Addresses, devices and positions that the text itself ties to a person; those of services stay silent. */
export function* findPersonalTraces(text: string, places: readonly Span[]): Generator<Detection> {
  if (places.length === 0) return
  for (const { kind, pattern, placeholder, context, isNobody } of traces) {
    for (const { seen, start, end } of matchesIn(text, places, pattern)) {
      if (isNobody?.(seen)) continue
      const { before, after } = around(text, start, end)
      if (!context.test(before) && !context.test(after)) continue
      yield { kind, start, length: end - start, placeholder, reason: 'the text says that it is a person’s' }
    }
  }
}
