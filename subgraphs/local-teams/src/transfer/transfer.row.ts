import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An offer of a family to another team; kept by the team it is offered to. */
@Entity({ schema: 'local_teams', name: 'team_transfer' })
export class TeamTransferRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'from_team' }) fromTeam: string;
  @Column({ type: 'date', name: 'starts_on' }) startsOn: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'date', name: 'family_informed_on' }) familyInformedOn: string;
  @Column({ type: 'boolean', name: 'family_agrees' }) familyAgrees: boolean;
  @Column({ type: 'uuid', name: 'offered_by' }) offeredBy: string;
  @Column({ type: 'timestamptz', name: 'offered_at' }) offeredAt: Date;
  @Column({ type: 'uuid', name: 'received_by', nullable: true }) receivedBy: string | null;
  @Column({ type: 'timestamptz', name: 'received_at', nullable: true }) receivedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'DIRECTION';
}
