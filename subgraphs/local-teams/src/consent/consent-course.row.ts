import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer } from './consent.rules';

/** An answer as it is told. */
export interface ToldAnswer extends Answer {
  readonly manner: 'IN_WRITING' | 'IN_MEETING' | 'ONLINE';
  readonly saidOn: string;
}

/** A request for consent with its answers. */
@Entity({ schema: 'local_teams', name: 'consent_course' })
export class ConsentCourseRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text', name: 'given_to' }) givenTo: string;
  @Column({ type: 'text', name: 'given_for' }) givenFor: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'uuid', name: 'asked_by' }) askedBy: string;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Date;
  @Column({ type: 'timestamptz', name: 'until_at' }) untilAt: Date;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'CONSENT';
  @Column({ type: 'boolean', name: 'is_own' }) isOwn: boolean;
  @Column({ type: 'date', name: 'birth_date' }) birthDate: string;
  @Column({ type: 'timestamptz', name: 'read_at' }) readAt: Date;
  @Column({ type: 'jsonb' }) answers: readonly ToldAnswer[];
}
