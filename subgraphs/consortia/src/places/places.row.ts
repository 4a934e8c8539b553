import type { CareIntensity, Expertise, ResidenceType } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A view: what a unit offers and last reported, for each period its provider is a member; public, without a person. */
@Entity({ schema: 'consortia', name: 'place' })
export class PlaceRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Consortium and service in one. */
  @Column({ type: 'text' }) offer: string;
  @Column({ type: 'uuid' }) consortium: string;
  @Column({ type: 'uuid', name: 'care_provider' }) careProvider: string;
  @Column({ type: 'uuid', name: 'care_service' }) careService: string;
  @Column({ type: 'text' }) intensity: CareIntensity;
  @Column({ type: 'text', name: 'residence_type', nullable: true }) residenceType: ResidenceType | null;
  @Column({ type: 'text', array: true }) expertises: Expertise[];
  @Column({ type: 'int4range' }) ages: Period;
  @PrimaryColumn({ type: 'daterange' }) membership: Period;
  @Column({ type: 'uuid' }) location: string;
  @Column({ type: 'text', name: 'unit_name' }) unitName: string;
  @Column({ type: 'numeric', precision: 5, scale: 2 }) latitude: number;
  @Column({ type: 'numeric', precision: 5, scale: 2 }) longitude: number;
  @Column({ type: 'timestamptz', name: 'as_of' }) asOf: Date;
  @Column({ type: 'text' }) source: 'SYSTEM' | 'FORM' | 'PHONE' | 'WEBSITE';
  @Column({ type: 'text' }) raw: string;
  @Column({ type: 'smallint', name: 'places_available' }) placesAvailable: number;
  @Column({ type: 'date', name: 'available_from', nullable: true }) availableFrom: string | null;
  /** How many of them somebody holds now. */
  @Column({ type: 'integer', name: 'places_held' }) placesHeld: number;
}
