import type { Day } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a referrer asked and what the family prefers. */
@Entity({ schema: 'referrers', name: 'referral_letter' })
export class ReferralLetterRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid', name: 'referral_id' }) referralId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) question: string;
  @Column({ type: 'uuid', name: 'preferred_consortium_id', nullable: true }) preferredConsortiumId: string | null;
  @Column({ type: 'text', name: 'choice_made_by', nullable: true }) choiceMadeBy: 'FAMILY' | 'YOUTH' | 'FAMILY_WITH_REFERRER' | 'COURT' | null;
  @Column({ type: 'text', name: 'choice_motive', nullable: true }) choiceMotive: string | null;
  @Column({ type: 'uuid', name: 'chosen_by', array: true }) chosenBy: string[];
  @Column({ type: 'date', name: 'received_on', nullable: true }) receivedOn: Day | null;
  @Column({ type: 'date', name: 'answered_on', nullable: true }) answeredOn: Day | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'REFERRAL_LETTER';
}
