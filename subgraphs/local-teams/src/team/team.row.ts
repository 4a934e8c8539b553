import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A local team; public. */
@Entity({ schema: 'local_teams', name: 'local_team' })
export class LocalTeamRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) municipality: string;
  @Column({ type: 'text' }) phone: string;
}

/** A worker of a team, as the chain may reach one; public. */
@Entity({ schema: 'local_teams', name: 'professional' })
export class ProfessionalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) team: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) function: string;
  @Column({ type: 'text', name: 'skj_number', nullable: true }) skjNumber: string | null;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) phone: string;
}
