import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agency')
export class AgencyRow {
  @PrimaryColumn({ name: 'agency_id', type: 'text' })
  agencyId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** IANA zone of the agency's local dates. */
  @Column({ type: 'text' })
  zone!: string;
}
