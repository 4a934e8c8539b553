import type { Day } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document of policy of an arrangement; public. */
@Entity({ schema: 'municipalities', name: 'policy_document' })
export class PolicyDocumentRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) arrangement: string;
  @Column({ type: 'text' }) kind: 'POLICY_FRAMEWORK' | 'TRANSFORMATION_PLAN' | 'REGIONAL_VISION' | 'BYLAW';
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'uuid', name: 'carries_out', nullable: true }) carriesOut: string | null;
  @Column({ type: 'text' }) source: string;
}

/** A decision on a document, and how it was taken; public. */
@Entity({ schema: 'municipalities', name: 'policy_decision' })
export class PolicyDecisionRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) document: string;
  @Column({ type: 'text' }) body: string;
  @Column({ type: 'date', name: 'decided_on', nullable: true }) decidedOn: Day | null;
  @Column({ type: 'text' }) outcome: 'ADOPTED' | 'REJECTED';
  @Column({ type: 'text' }) support: 'UNANIMOUS' | 'AMPLE_MAJORITY' | 'MAJORITY' | 'MINORITY';
  @Column({ type: 'text', nullable: true }) dissent: string | null;
  @Column({ type: 'text' }) source: string;
}
