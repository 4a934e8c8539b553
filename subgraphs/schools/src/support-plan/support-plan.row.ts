import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The support plan of a pupil for one school year. */
@Entity({ schema: 'schools', name: 'education_support_plan' })
export class SupportPlanRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text', name: 'school_year' }) schoolYear: string;
  @Column({ type: 'text', name: 'exit_level' }) exitLevel: string;
  @Column({ type: 'text', array: true, name: 'support_needs' }) supportNeeds: string[];
  @Column({ type: 'text' }) summary: string;
  @Column({ type: 'date', name: 'adopted_on', nullable: true }) adoptedOn: string | null;
  @Column({ type: 'date', name: 'action_section_consent_on', nullable: true }) actionSectionConsentOn: string | null;
  @Column({ type: 'date', name: 'evaluation_on', nullable: true }) evaluationOn: string | null;
  @Column({ type: 'text', name: 'action_section_signer', nullable: true }) actionSectionSigner: string | null;
  @Column({ type: 'text', name: 'action_section_manner', nullable: true }) actionSectionManner: 'ONLINE' | 'PAPER' | null;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'EDUCATION';
}
