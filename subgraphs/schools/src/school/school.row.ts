import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A school; public. */
@Entity({ schema: 'schools', name: 'school' })
export class SchoolRow {
  @PrimaryColumn({ type: 'text' }) brin: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) kind: 'PRIMARY' | 'SECONDARY' | 'SPECIAL';
  @Column({ type: 'text' }) municipality: string;
  @Column({ type: 'uuid' }) partnership: string;
}

/** A partnership of schools; public. */
@Entity({ schema: 'schools', name: 'school_partnership' })
export class SchoolPartnershipRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
}

/** Whom to reach at a school about support; public. */
@Entity({ schema: 'schools', name: 'coordinator' })
export class CoordinatorRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) school: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) email: string;
}
