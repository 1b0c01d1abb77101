import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('procedure_version')
export class ProcedureVersionRow {
  @PrimaryColumn({ name: 'agency_id', type: 'text' })
  agencyId!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @PrimaryColumn({ type: 'integer' })
  issue!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  field!: string;

  /** The YAML as published. */
  @Column({ type: 'text' })
  source!: string;

  /** SHA-256 of the source, hex. */
  @Column({ type: 'text' })
  hash!: string;

  /** `[from,to)` of local dates. */
  @Column({ type: 'daterange' })
  valid!: string;

  @Column({ type: 'text' })
  status!: 'draft' | 'checked' | 'approved' | 'published' | 'retired';

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
}
