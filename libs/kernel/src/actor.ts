/** Who acts: a person in one of their posts, or the clock. */
export interface Actor {
  readonly id: string;
  /** A role of the procedure vocabulary, e.g. `one_stop_officer`. */
  readonly role: string;
  /** A unit of the agency (phòng, chi cục, trung tâm); empty for applicants and the clock. */
  readonly unit: string;
  /** The absent person in whose post the actor stands in; every record names both. Absent for one's own post. */
  readonly onBehalfOf?: string;
}

/** Deadlines act under this name. */
export const CLOCK_ACTOR: Actor = { id: 'clock', role: 'clock', unit: '' };
