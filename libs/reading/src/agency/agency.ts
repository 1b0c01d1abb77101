import type { AgencyId } from '#kernel';

/** Somebody in one of their posts. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
}

/** An agency as it is read about; its file says it before anybody is in the database. */
export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  /** IANA zone of its local dates. */
  readonly zone: string;
  readonly people: readonly StaffMember[];
  /** Where its counters are, by unit. */
  readonly counters: Readonly<Record<string, { readonly address: string }>>;
}
