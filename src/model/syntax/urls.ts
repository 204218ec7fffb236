/** Addresses that would run something when followed. */

/** What browsers ignore inside a scheme. */
const ignored = /[\0-\x20\x7F-\xA0\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]+/g

/** Whether an address, references already decoded, begins with a scheme that runs code or holds a document of its own. */
export function isUnsafeAddress(address: string): boolean {
  // A scheme is short; a long address need not be copied.
  const start = address.slice(0, 400).replace(ignored, '').toLowerCase()
  return /^(?:javascript|vbscript|data|livescript|mocha|blob|filesystem|view-source):/.test(start)
}
