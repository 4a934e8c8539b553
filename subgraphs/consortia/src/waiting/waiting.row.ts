import type { CareIntensity, Expertise, Service, Urgency } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A youth on the waiting list of a consortium, with the moments from referral to first care. */
@Entity({ schema: 'consortia', name: 'waiting_list_entry' })
export class WaitingRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid', name: 'referral_id', nullable: true }) referralId: string | null;
  @Column({ type: 'text' }) service: Service;
  @Column({ type: 'text' }) intensity: CareIntensity;
  @Column({ type: 'text', array: true }) expertises: Expertise[];
  @Column({ type: 'text' }) urgency: Urgency;
  /** What a person judged instead of the urgency of the referral. */
  @Column({ type: 'text', name: 'judged_urgency', nullable: true }) judgedUrgency: Urgency | null;
  /** From 1, which goes first, to 4. */
  @Column({ type: 'smallint' }) priority: number;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'date', name: 'referred_on' }) referredOn: string;
  @Column({ type: 'date', name: 'applied_on' }) appliedOn: string;
  @Column({ type: 'date', name: 'accepted_on', nullable: true }) acceptedOn: string | null;
  @Column({ type: 'date', name: 'intake_on', nullable: true }) intakeOn: string | null;
  @Column({ type: 'date', name: 'started_on', nullable: true }) startedOn: string | null;
  @Column({ type: 'date', name: 'left_on', nullable: true }) leftOn: string | null;
  @Column({ type: 'text', name: 'left_reason', nullable: true }) leftReason: 'STARTED' | 'WITHDRAWN' | 'DECLINED' | 'ELSEWHERE' | null;
  @Column({ type: 'text', name: 'refused_because', nullable: true }) refusedBecause:
    | 'NO_CONTRACT'
    | 'OTHER_MUNICIPALITY'
    | 'AGE'
    | 'NOT_FITTING'
    | 'WISH_OF_FAMILY'
    | null;
  @Column({ type: 'text', name: 'refused_with', nullable: true }) refusedWith: string | null;
  @Column({ type: 'text', nullable: true }) municipality: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
