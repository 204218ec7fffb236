import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { FileProblem } from './file-finding.ts'
import { maxBytes } from './limits.ts'

/** Text of a document, or why there is none. */
export type Reading = { readonly text: string } | { readonly problem: FileProblem }

/** Read a file that strangers may have put there: pipes and devices do not block, large files are not loaded. */
export function readDocument(path: string): Reading {
  let descriptor: number | undefined
  try {
    // Non-blocking, so that opening a named pipe without a writer returns; absent on Windows.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return { problem: notAFile }
    if (stats.size > maxBytes) return { problem: tooLarge(stats.size) }
    return decode(readFileSync(descriptor))
  } catch (error) {
    return { problem: unreadable(error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as UTF-8; anything else is a problem that names the place. */
export function decode(bytes: Uint8Array): Reading {
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { problem: notUtf8(bytes) }
  }
}

const notAFile: FileProblem = {
  messageId: 'notAFile',
  message: 'Unexpected pipe, socket or device, expected a regular file',
  note: 'Documents are read as plain text files only.',
}

function tooLarge(bytes: number): FileProblem {
  return {
    messageId: 'tooLarge',
    message: `Unexpected size of ${Math.ceil(bytes / 1024 / 1024)} MiB, expected at most 1 MiB`,
    note: 'Keep raw exports beside the document as evidence files, and cite them.',
  }
}

function unreadable(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  return {
    messageId: 'unreadable',
    message: `Unexpected failure to read the file (${code}), expected a readable text file`,
    note: 'Check that the file exists, that a link leads somewhere, and that its permissions allow reading.',
  }
}

function notUtf8(bytes: Uint8Array): FileProblem {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const seen = isUtf16 ? 'UTF-16 text' : `byte in line ${firstBrokenLine(bytes)} that is not UTF-8`
  return {
    messageId: 'notUtf8',
    message: `Unexpected ${seen}, expected UTF-8 text`,
    note: 'Save the file as UTF-8; editors offer this as “Save with encoding”.',
  }
}

/** Decoding with replacement keeps line breaks, so the first replacement that is not in the source tells the line. */
function firstBrokenLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  let line = 1
  let start = 0
  for (let end = 0; end <= bytes.length; end += 1) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue
    const part = bytes.subarray(start, end)
    // A genuine U+FFFD is the bytes EF BF BD, so only a broken line changes when encoded again.
    if (Buffer.compare(Buffer.from(lenient.decode(part)), part) !== 0) return line
    start = end + 1
    line += 1
  }
  return line
}
