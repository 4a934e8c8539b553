import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place that somebody keeps free for a while; it says nothing of whom for. */
@Entity({ schema: 'consortia', name: 'reservation' })
export class ReservationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'capacity_unit' }) capacityUnit: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'smallint' }) slot: number;
  @Column({ type: 'tstzrange' }) held: Period;
  @Column({ type: 'uuid', name: 'held_by' }) heldBy: string;
  @Column({ type: 'text', name: 'held_for' }) heldFor: string;
  @Column({ type: 'timestamptz', name: 'made_at' }) madeAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'released_at', nullable: true }) releasedAt: Date | null;
  @Column({ type: 'integer' }) version: number;
}
