import type { Day } from '@ketengraaf/core';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a consortium reports to have spent for a contract, a municipality and a month, in euro cents; about nobody. */
@Entity({ schema: 'consortia', name: 'spend_report' })
export class SpendReportRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'contract_id' }) contractId: string;
  @Column({ type: 'text' }) municipality: string;
  @Column({ type: 'date' }) month: Day;
  @Column({ type: 'bigint', name: 'amount_cents' }) amountCents: number;
  @Column({ type: 'date', name: 'reported_on' }) reportedOn: Day;
  @Column({ type: 'integer' }) version: number;
}
