import { around, type Detection } from '../detection.ts'

const ipv4 = /(?<![\w.-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.-]|\.\d)/g
/** Private, loopback, link-local, documentation (RFC 5737), carrier-grade NAT, multicast, and the public resolvers. */
const nobody =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.[02]\.|198\.51\.100\.|203\.0\.113\.|198\.1[89]\.|2(?:2[4-9]|[34]\d|5[0-5])\.|1\.1\.1\.1|1\.0\.0\.1|8\.8\.[48]\.[48]|9\.9\.9\.9)/
const personal =
  /\b(?:home|personal|private|residential|his|her|their|(?:customer|user|visitor|caller|client|reporter|patient|subscriber|employee)(?:['’]?s)?) (?:own )?(?:ip|internet|network|broadband|line|address|connection|router)|\b(?:from|at) (?:his|her|their|the (?:customer|user|patient)'?s?) (?:home|flat|house|phone)|\bip (?:address )?of (?:the |a |an |one )?(?:user|customer|visitor|patient|client|subscriber|employee|person|reporter)|\b(?:logged in|connected|browsing|posted|signed in|wrote) from (?:(?:the )?(?:ip|address) )*$/

/** Public IPv4 addresses that the text itself ties to a person; addresses of services stay silent. */
export function* findPersonalAddresses(text: string): Generator<Detection> {
  for (const match of text.matchAll(ipv4)) {
    if (nobody.test(match[0])) continue
    const { before, after } = around(text, match.index, match.index + match[0].length)
    if (!personal.test(before) && !personal.test(after)) continue
    yield {
      kind: 'personal IP address',
      start: match.index,
      length: match[0].length,
      placeholder: '203.0.113.7',
      reason: 'the text says that it is a person’s',
    }
  }
}
