import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How long help that runs may go on under a contract that ended, and what comes after; public. */
@Entity({ schema: 'municipalities', name: 'continuity_arrangement' })
export class ContinuityRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) contract: string;
  @Column({ type: 'uuid', nullable: true }) successor: string | null;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text' }) terms: string;
  @Column({ type: 'text' }) source: string;
}
