import type { Day } from '@ketengraaf/core';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FrameworkContractRow } from '../contract/contract.row';

/** How an arrangement bought; public. */
@Entity({ schema: 'municipalities', name: 'procurement' })
export class ProcurementRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) arrangement: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) model: FrameworkContractRow['procurementModel'];
  @Column({ type: 'date', name: 'published_on', nullable: true }) publishedOn: Day | null;
  @Column({ type: 'text' }) source: string;
}

/** To whom it was awarded, and the contract that came of it; public. */
@Entity({ schema: 'municipalities', name: 'award' })
export class AwardRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) procurement: string;
  @Column({ type: 'uuid' }) contractor: string;
  @Column({ type: 'text', name: 'contractor_name' }) contractorName: string;
  @Column({ type: 'date', name: 'decided_on', nullable: true }) decidedOn: Day | null;
  @Column({ type: 'uuid', nullable: true }) contract: string | null;
  @Column({ type: 'text' }) source: string;
}
