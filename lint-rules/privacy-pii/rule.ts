import { defineRule } from '#lint/rule'
import { findCustomers } from './detectors/customer.ts'
import { findEmails } from './detectors/email.ts'
import { findIdentityNumbers } from './detectors/identity.ts'
import { findPaymentNumbers } from './detectors/payment.ts'
import { findPersonalDetails } from './detectors/personal-details.ts'
import { findPersonalTraces } from './detectors/network.ts'
import { findBirthDates } from './detectors/birth.ts'
import { numberPlaces } from './number-places.ts'
import { findPhoneNumbers } from './detectors/phone.ts'
import { findStreetAddresses } from './detectors/street.ts'
import { abbreviate, type Detection } from './detection.ts'

/** Where two detectors meet in one place, the one that comes first names it. */
function findPersonalData(text: string): readonly Detection[] {
  const places = numberPlaces(text)
  return [
    ...findEmails(text),
    ...findPaymentNumbers(text, places),
    ...findIdentityNumbers(text, places),
    ...findBirthDates(text),
    ...findPhoneNumbers(text, places),
    ...findStreetAddresses(text),
    ...findPersonalDetails(text),
    ...findPersonalTraces(text, places),
  ]
}

/**
 * Scans the source, not the prose: personal data in code, quotes, link targets and frontmatter leaks all the same.
 * Checksums and context decide, so that hashes, trace ids and version numbers stay silent.
 */
export default defineRule({
  id: 'privacy-pii',
  meta: {
    category: 'privacy',
    levels: ['error', 'error', 'error'],
    description: 'Refuse personal data: addresses, numbers, names next to personal details, and names of customers.',
    messages: { found: 'Unexpected {kind} `{seen}`, expected a placeholder such as `{placeholder}`' },
    advice:
      'What is merged is copied to forks, caches and search engines. Replace it by a placeholder that keeps the meaning ("customer C-03"), and rewrite the branch, because the history keeps the old text.',
    reads: 'document',
    appliesTo: ['postmortem', 'runbook', 'game-day', 'operations', 'learning-report'],
    mandatory: true,
    suggestions: true,
    defaultOptions: {},
  },
  *check({ document }) {
    let end = -1
    const { isCustomer } = document.declared
    // Whom a public record names is public.
    const customers =
      isCustomer && document.meta.origin !== 'public-record' ? findCustomers(document.source, isCustomer) : []
    const found = [...findPersonalData(document.source), ...customers]
    for (const { kind, start, length, placeholder, reason } of found.toSorted((a, b) => a.start - b.start)) {
      if (start < end) continue // One finding for one place, whichever detector came first.
      end = start + length
      yield {
        messageId: 'found',
        span: { start, end },
        data: { kind, seen: abbreviate(document.source.slice(start, end)), placeholder },
        ...(reason !== undefined && { evidence: reason }),
        expected: [placeholder],
      }
    }
  },
})
