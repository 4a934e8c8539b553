import type { Expertise } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A consortium; public. */
@Entity({ schema: 'consortia', name: 'consortium' })
export class ConsortiumRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) vision: string;
  @Column({ type: 'text', array: true }) methods: string[];
  @Column({ type: 'text' }) region: string;
  /** The same identifier as the organisation that keeps rows. */
  @Column({ type: 'text', name: 'foreign_id' }) organisation: string;
}

/** A provider in a consortium for a period; public. */
@Entity({ schema: 'consortia', name: 'membership' })
export class MembershipRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) consortium: string;
  @Column({ type: 'uuid', name: 'care_provider' }) careProvider: string;
  @Column({ type: 'text' }) capacity: 'LEAD' | 'MEMBER';
  @Column({ type: 'text', array: true }) expertises: Expertise[];
  @Column({ type: 'daterange' }) during: Period;
}
