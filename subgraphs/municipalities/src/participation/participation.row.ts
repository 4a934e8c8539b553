import type { Service } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Under what municipalities contract together; public. */
@Entity({ schema: 'municipalities', name: 'arrangement' })
export class ArrangementRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) region: string | null;
  @Column({ type: 'text', name: 'supra_region', nullable: true }) supraRegion: string | null;
}

/** How far a municipality takes part in an arrangement, for one service or (null) for all; public. */
@Entity({ schema: 'municipalities', name: 'participation' })
export class ParticipationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) municipality: string;
  @Column({ type: 'uuid' }) arrangement: string;
  @Column({ type: 'text', nullable: true }) service: Service | null;
  @Column({ type: 'text' }) level: 'FULL' | 'PARTIAL' | 'NONE';
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text' }) source: string;
}
