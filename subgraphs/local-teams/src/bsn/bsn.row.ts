import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a citizen service number is kept for a youth, without the number. */
@Entity({ schema: 'local_teams', name: 'kept_bsn' })
export class KeptBsnRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'BSN';
}
