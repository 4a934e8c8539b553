import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The number of a youth, sealed. */
@Entity({ schema: 'local_teams', name: 'youth_bsn' })
export class BsnRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'key_id' }) keyId: string;
  @Column({ type: 'bytea' }) ciphertext: Buffer;
  @Column({ type: 'bytea', name: 'look_up' }) lookUp: Buffer;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'BSN';
}
