import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A referrer, by kind of code list COD327; public. */
@Entity({ schema: 'referrers', name: 'referrer' })
export class ReferrerRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind:
    | 'MUNICIPALITY'
    | 'GENERAL_PRACTITIONER'
    | 'YOUTH_PHYSICIAN'
    | 'CERTIFIED_INSTITUTION'
    | 'MEDICAL_SPECIALIST'
    | 'SELF'
    | 'COURT';
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) agb: string | null;
  @Column({ type: 'text' }) municipality: string;
  /** The identifier as that of an organisation. */
  @Column({ type: 'text', name: 'foreign_id' }) foreignId: string;
}
