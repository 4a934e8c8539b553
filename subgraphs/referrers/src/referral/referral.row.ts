import type { Day, Expertise, Service, Urgency } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a referral was withdrawn. */
export type WithdrawalReason = 'HELP_NOT_NEEDED' | 'WISH_OF_FAMILY' | 'HELPED_ELSEWHERE' | 'MADE_BY_MISTAKE';

/** That a youth was referred, to whom, when and how urgently. */
@Entity({ schema: 'referrers', name: 'referral' })
export class ReferralRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'date', name: 'referred_on' }) referredOn: Day;
  @Column({ type: 'text' }) urgency: Urgency;
  @Column({ type: 'text' }) service: Service;
  @Column({ type: 'text', array: true }) expertises: Expertise[];
  @Column({ type: 'uuid', name: 'consortium_id', nullable: true }) consortiumId: string | null;
  @Column({ type: 'date', name: 'closed_on', nullable: true }) closedOn: Day | null;
  @Column({ type: 'text', name: 'withdrawn_because', nullable: true }) withdrawnBecause: WithdrawalReason | null;
  /** The court that decided on it, if one did; who entered that is the organisation. */
  @Column({ type: 'uuid', nullable: true }) court: string | null;
  @Column({ type: 'date', name: 'court_decided_on', nullable: true }) courtDecidedOn: Day | null;
  @Column({ type: 'int' }) version: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}

/** A step that the referrer took with a referral. */
@Entity({ schema: 'referrers', name: 'referral_step' })
export class ReferralStepRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'referral_id' }) referralId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) kind: 'WRITTEN' | 'SENT' | 'SENT_ON' | 'FAMILY_INFORMED' | 'REMINDED' | 'WITHDRAWN' | 'CLOSED';
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
