import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CapacitySource } from '../places/places.type';

/** A group or team with places; public. */
@Entity({ schema: 'consortia', name: 'capacity_unit' })
export class CapacityUnitRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'care_service' }) careService: string;
  @Column({ type: 'uuid' }) location: string;
  @Column({ type: 'text' }) name: string;
}

/** What a unit reported of its places, when and by which way; public, and kept for ever. */
@Entity({ schema: 'consortia', name: 'capacity_observation' })
export class CapacityObservationRow {
  @PrimaryColumn({ type: 'uuid', name: 'capacity_unit' }) capacityUnit: string;
  @PrimaryColumn({ type: 'timestamptz', name: 'as_of' }) asOf: Date;
  @Column({ type: 'text' }) source: keyof typeof CapacitySource;
  @Column({ type: 'text' }) raw: string;
  @Column({ type: 'smallint', name: 'places_total' }) placesTotal: number;
  @Column({ type: 'smallint', name: 'places_available' }) placesAvailable: number;
  @Column({ type: 'date', name: 'available_from', nullable: true }) availableFrom: string | null;
}
