import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Giver } from './consent.rules';

/** Consent as kept in the access facts, with what became of it. */
@Entity({ schema: 'local_teams', name: 'consent' })
export class ConsentRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text', name: 'given_to' }) givenTo: string;
  @Column({ type: 'text', name: 'given_for' }) givenFor: string;
  @Column({ type: 'uuid', name: 'given_by' }) givenBy: string;
  @Column({ type: 'text' }) manner: 'IN_WRITING' | 'IN_MEETING' | 'ONLINE';
  @Column({ type: 'tstzrange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'CONSENT';
  @Column({ type: 'text' }) giver: Giver;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column({ type: 'boolean', name: 'is_own' }) isOwn: boolean;
  @Column({ type: 'date', name: 'birth_date', nullable: true }) birthDate: string | null;
  @Column({ type: 'timestamptz', name: 'read_at' }) readAt: Date;
}
