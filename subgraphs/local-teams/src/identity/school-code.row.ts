import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code by which a school found its pupil, or still may. */
@Entity({ schema: 'local_teams', name: 'school_code' })
export class SchoolCodeRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) school: string;
  @Column({ type: 'bytea' }) hash: Buffer;
  @Column({ type: 'uuid', name: 'issued_by' }) issuedBy: string;
  @Column({ type: 'timestamptz', name: 'issued_at' }) issuedAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
  @Column({ type: 'uuid', name: 'redeemed_by', nullable: true }) redeemedBy: string | null;
  @Column({ type: 'timestamptz', name: 'redeemed_at', nullable: true }) redeemedAt: Date | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'IDENTITY';
}
