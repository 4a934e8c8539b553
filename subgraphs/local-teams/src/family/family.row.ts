import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A family as registered by a team. */
@Entity({ schema: 'local_teams', name: 'family' })
export class FamilyRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) municipality: string;
  @Column({ type: 'date', name: 'registered_on' }) registeredOn: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'IDENTITY';
}

/** A person of the family or its network. */
@Entity({ schema: 'local_teams', name: 'member' })
export class MemberRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) relation: string;
  @Column({ type: 'date', name: 'birth_date', nullable: true }) birthDate: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'smallint' }) household: number;
  @Column({ type: 'boolean', name: 'secret_address' }) secretAddress: boolean;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'IDENTITY';
}

/** Authority of a member over a youth for a period. */
@Entity({ schema: 'local_teams', name: 'authority' })
export class AuthorityRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) kind: 'CUSTODY' | 'GUARDIANSHIP';
  @Column({ type: 'boolean' }) disputed: boolean;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text', nullable: true }) ground: 'BY_LAW' | 'COURT_ORDER' | 'GUARDIANSHIP' | null;
  @Column({ type: 'text', name: 'court_order', nullable: true }) courtOrder: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'IDENTITY';
}
