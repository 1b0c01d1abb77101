import type { IdentifierKind } from '#applicants';

export type Channel = 'direct' | 'online' | 'post';
export type ApplicantKind = 'citizen' | 'organisation' | 'authority' | 'unit';

export interface DraftApplicant {
  readonly kind: ApplicantKind;
  readonly identifierKind: IdentifierKind;
  readonly identifier: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly email: string;
}

/** A dossier being taken in. Kept in this browser from the first key, until the receipt is printed. */
export interface Draft {
  /** Also the command id of the opening: sent twice, it opens one dossier; and the id of its uploaded files. */
  readonly id: string;
  readonly procedure: string | null;
  readonly channel: Channel;
  /** The way of reception, where the procedure has several. */
  readonly way: string | null;
  readonly applicant: DraftApplicant;
  readonly presented: readonly string[];
}

export function newDraft(): Draft {
  return {
    id: crypto.randomUUID(),
    procedure: null,
    channel: 'direct',
    way: null,
    applicant: {
      kind: 'citizen',
      identifierKind: 'cccd',
      identifier: '',
      name: '',
      phone: '',
      address: '',
      email: '',
    },
    presented: [],
  };
}

/** A draft read back from the browser; anything that is none of this version is not used. */
export function asDraft(kept: unknown): Draft | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, channel, applicant, presented } = kept as Partial<Draft>;
  const whole =
    typeof id === 'string' &&
    typeof channel === 'string' &&
    typeof applicant?.name === 'string' &&
    typeof applicant.identifier === 'string' &&
    typeof applicant.phone === 'string' &&
    Array.isArray(presented);
  return whole ? { ...newDraft(), ...(kept as Draft) } : null;
}

/** Nothing was entered that somebody could miss. */
export function isEmpty({ procedure, applicant, presented }: Draft): boolean {
  const { name, identifier, phone, address, email } = applicant;
  return procedure === null && presented.length === 0 && name + identifier + phone + address + email === '';
}
