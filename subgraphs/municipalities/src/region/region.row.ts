import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A youth-care region; public. */
@Entity({ schema: 'municipalities', name: 'region' })
export class RegionRow {
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', name: 'supra_region', nullable: true }) supraRegion: string | null;
}

/** Regions that work together; public. */
@Entity({ schema: 'municipalities', name: 'supra_region' })
export class SupraRegionRow {
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'text' }) name: string;
}

/** That a municipality belongs to a region for a period; public. */
@Entity({ schema: 'municipalities', name: 'region_membership' })
export class RegionMembershipRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) municipality: string;
  @Column({ type: 'text' }) region: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text' }) source: string;
}
