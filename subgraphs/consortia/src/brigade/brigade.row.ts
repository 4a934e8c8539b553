import type { Expertise, ResidenceType } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BrigadeGoal, DeclineReason, Finding } from './brigade.rules';

/** Experts who come to where a youth lives, from the request on. */
@Entity({ schema: 'consortia', name: 'brigade_deployment' })
export class BrigadeDeploymentRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'date', name: 'requested_on' }) requestedOn: string;
  @Column({ type: 'uuid', name: 'requested_by' }) requestedBy: string;
  @Column({ type: 'text', name: 'requested_for' }) requestedFor: string;
  @Column({ type: 'text' }) goal: BrigadeGoal;
  @Column({ type: 'text', array: true }) expertises: Expertise[];
  @Column({ type: 'text' }) host: ResidenceType;
  @Column({ type: 'uuid', name: 'host_provider', nullable: true }) hostProvider: string | null;
  @Column({ type: 'boolean', name: 'secure_care_considered' }) secureCareConsidered: boolean;
  @Column({ type: 'date', name: 'declined_on', nullable: true }) declinedOn: string | null;
  @Column({ type: 'text', name: 'declined_because', nullable: true }) declinedBecause: DeclineReason | null;
  @Column({ type: 'daterange', nullable: true }) during: Period | null;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}

/** An expert of a deployment. */
@Entity({ schema: 'consortia', name: 'brigade_expert' })
export class BrigadeExpertRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) deployment: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid' }) staff: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) expertise: Expertise;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}

/** How it stood so many months after the start. */
@Entity({ schema: 'consortia', name: 'brigade_outcome' })
export class BrigadeOutcomeRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) deployment: string;
  @Column({ type: 'date', name: 'started_on' }) startedOn: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'smallint', name: 'after_months' }) afterMonths: number;
  @Column({ type: 'date', name: 'recorded_on' }) recordedOn: string;
  @Column({ type: 'text', name: 'secure_care_averted' }) secureCareAverted: Finding;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
