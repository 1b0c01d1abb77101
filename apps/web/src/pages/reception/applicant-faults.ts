import { identifierBroken, phoneBroken, tidyIdentifier, tidyPhone } from '#applicants';
import type { DraftApplicant } from './draft.js';

export interface ApplicantFaults {
  readonly identifier: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What the server would refuse, by the server's own rules. */
export function applicantFaults(applicant: DraftApplicant): ApplicantFaults {
  const { identifierKind, identifier, name, phone, email } = applicant;
  const year = new Date().getFullYear();
  const tidy = tidyIdentifier(identifierKind, identifier);
  return {
    identifier: identifierBroken(identifierKind, tidy, year)?.message ?? null,
    name: name.trim() === '' ? 'Hãy ghi tên chủ hồ sơ.' : null,
    phone: phoneBroken(tidyPhone(phone))?.message ?? null,
    email:
      email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim())
        ? null
        : 'Email không đúng dạng, ví dụ ten@example.vn.',
  };
}

/** Everything that is wrong, in the order of the form. */
export function faultSentences(applicant: DraftApplicant): readonly string[] {
  const { identifier, name, phone, email } = applicantFaults(applicant);
  return [identifier, name, phone, email].filter((fault) => fault !== null);
}

/** Too short to be complete yet: nothing is said of it while it is typed. */
export function isUnfinished({ identifierKind, identifier }: DraftApplicant): boolean {
  const digits = { cccd: 12, cmnd: 9, tax_code: 10, passport: 5, other: 1 }[identifierKind];
  return tidyIdentifier(identifierKind, identifier).length < digits;
}
