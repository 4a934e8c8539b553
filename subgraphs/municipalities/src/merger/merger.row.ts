import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality that was joined into another, or had another code before; public. */
@Entity({ schema: 'municipalities', name: 'former_municipality' })
export class FormerMunicipalityRow {
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'daterange' }) during: Period;
  @PrimaryColumn({ type: 'text', name: 'succeeded_by' }) succeededBy: string;
  @Column({ type: 'text' }) source: string;
}
