import type { Party } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A meeting about a plan: planned, and held or cancelled. */
@Entity({ schema: 'local_teams', name: 'meeting' })
export class MeetingRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) kind: 'START_MEETING' | 'PROGRESS_MEETING' | 'CASE_CONFERENCE';
  @Column({ type: 'timestamptz', name: 'planned_at' }) plannedAt: Date;
  @Column({ type: 'date', name: 'held_on', nullable: true }) heldOn: string | null;
  @Column({ type: 'date', name: 'cancelled_on', nullable: true }) cancelledOn: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'PLAN_STATUS';
}

/** Somebody the family wants at a meeting. */
@Entity({ schema: 'local_teams', name: 'meeting_guest' })
export class MeetingGuestRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'meeting_id' }) meetingId: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'guest_party', nullable: true }) guestParty: Party | null;
  @Column({ type: 'text', name: 'guest_organisation', nullable: true }) guestOrganisation: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'boolean', nullable: true }) came: boolean | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'DIRECTION';
}
