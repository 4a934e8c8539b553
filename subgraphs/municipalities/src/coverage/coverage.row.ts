import type { Service } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A view: which contract covers which service for which municipality, when; public. */
@Entity({ schema: 'municipalities', name: 'contract_coverage' })
export class ContractCoverageRow {
  @PrimaryColumn({ type: 'text' }) municipality: string;
  @PrimaryColumn({ type: 'text' }) service: Service;
  @PrimaryColumn({ type: 'uuid' }) contract: string;
  @Column({ type: 'uuid' }) contractor: string;
  @Column({ type: 'text', name: 'contractor_name' }) contractorName: string;
  @PrimaryColumn({ type: 'daterange' }) during: Period;
}
