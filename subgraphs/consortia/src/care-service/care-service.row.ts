import type { CareIntensity, Expertise, ResidenceType, Service } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member offers for its consortium; public. */
@Entity({ schema: 'consortia', name: 'care_service' })
export class CareServiceRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) consortium: string;
  @Column({ type: 'uuid', name: 'care_provider' }) careProvider: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) service: Service;
  @Column({ type: 'text', array: true }) expertises: Expertise[];
  @Column({ type: 'text' }) intensity: CareIntensity;
  @Column({ type: 'text', name: 'residence_type', nullable: true }) residenceType: ResidenceType | null;
  @Column({ type: 'int4range' }) ages: Period;
  /** Residence it can take the place of. */
  @Column({ type: 'text', array: true, name: 'alternative_for' }) alternativeFor: ResidenceType[];
}
